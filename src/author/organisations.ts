import { countriesIn } from "../model/countries.ts";
import { matchesOf, ready } from "../model/large-pattern.ts";
import { remembered } from "../model/remember.ts";
import { abbreviates, acronymsIn } from "./acronyms.ts";
import type { SourceBlock } from "./intake.ts";
import { COMMERCIAL, COMPANIES, KNOWN, MAKER, NAMED_AFTER, NOUN } from "./organisation-words.ts";

/** An organisation named in a text, in UTF-16 units. */
export interface Organisation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The organisations that an article names, each once, in reading order. */
export function organisationsOf(blocks: readonly SourceBlock[]): string[] {
  const named = blocks.flatMap(({ kind, text }) => {
    const names = organisationsIn(text).map(({ name }) => name);
    // Where each word has a capital, only names known by themselves are sure.
    const isTitle = (kind === "headline" || kind === "heading") && isTitleCase(text);
    return isTitle ? names.filter((name) => BEGINS_KNOWN.test(name) || COMPANY.test(name)) : names;
  });
  const names = [...new Set([...named, ...inTables(blocks)])];
  const short = shortNames(blocks);
  return names.filter((name) => !short.has(name) && !names.some((longer) => isShort(name, longer)));
}

/** "Ministry of Defence" beside "Norwegian Ministry of Defence", "EU" beside "European Union". */
function isShort(name: string, longer: string): boolean {
  return longer.endsWith(` ${name}`) || (/^[A-Z]+$/.test(name) && abbreviates(name, longer));
}

/** Whether most longer words begin with a capital, as American headlines do. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.6;
}

/** Letters in brackets after the name that they stand for. */
function shortNames(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  const found = blocks.flatMap(({ text }) =>
    organisationsIn(text).map(({ end }) => IN_BRACKETS.exec(text.slice(end, end + 20))?.[1]),
  );
  return new Set(found.flatMap((letters) => letters ?? []));
}

/** " (NSATU)" */
const IN_BRACKETS = /^ \([“"‘]?(?:the )?([A-Z][\p{L}-]{1,12})[”"’]?\)/u;

/** Organisations by their own words ("Bank", "Ministry of …"), by fame, or by what they make. */
export const organisationsIn = remembered((text): readonly Organisation[] => {
  const found = matchesOf(RUN, text).flatMap(({ index, 0: run }) => inRun(text, run, index));
  const taken = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  for (const pattern of [KNOWN, MAKER, NAMED_AFTER, COMPANIES, COMMERCIAL]) {
    for (const match of matchesOf(pattern, text)) {
      const name = (match[1] ?? match[0]).replace(/[’']s?$/, "");
      const start = match.index + match[0].indexOf(match[1] ?? match[0]);
      const inBrackets = text[start - 1] === "(" && taken(start - 3);
      if (!inBrackets && !taken(start) && !isCountry(name) && !PERSONAL.test(name)) {
        found.push({ name: clean(name), start, end: start + name.length });
      }
    }
  }
  for (const acronym of acronymsIn(text)) {
    const { name, start } = acronym;
    const inBrackets = text[start - 1] === "(" && taken(start - 3);
    if (!inBrackets && !taken(start) && !isCountry(name)) found.push(acronym);
  }
  return found.sort((a, b) => a.start - b.start);
});

/** The organisations in a run of capitalised words: cut where one name ends and another begins. */
function inRun(text: string, run: string, at: number): Organisation[] {
  const found: Organisation[] = [];
  let start = 0;
  for (const part of run.split(
    /( and (?=[Tt]he |an? )| and (?:the )?(?=\p{Lu}[^ ]* (?:Ministry|Department)\b))/u,
  )) {
    found.push(...inPart(text, part, at + start));
    start += part.length;
  }
  return found;
}

function inPart(text: string, part: string, at: number): Organisation[] {
  // "Canada and World Bank" is two, "NATO Support and Procurement Agency" is one.
  for (const { index, 0: and } of part.length > LONGEST ? [] : part.matchAll(/ (?:and|&) /g)) {
    const [left, right] = [part.slice(0, index), part.slice(index + and.length)];
    if (!isApart(left, right)) continue;
    return [...inPart(text, left, at), ...inPart(text, right, at + index + and.length)];
  }
  const name = nameIn(part, text.slice(at + part.length, at + part.length + 20));
  if (!name) return [];
  const start = at + name.offset;
  return [{ name: clean(name.words), start, end: start + name.words.length }];
}

/** Whether "and" stands between two names, and not inside one. */
function isApart(left: string, right: string): boolean {
  if (isCountry(left) || FAMOUS.test(left) || COMPANY.test(left)) return true;
  if (BEGINS_KNOWN.test(right)) return true;
  return isWhole(left) && (!LEADING.test(left) || isWhole(right) || FAMOUS.test(right));
}

function isWhole(words: string): boolean {
  return nameIn(words, "") !== null;
}

/** The organisation's name that a run of words is, without what only leads up to it. */
function nameIn(run: string, after: string): { words: string; offset: number } | null {
  const leading = ready(LEADING).exec(run);
  if (leading) {
    const offset = leading.index + leading[0].length - leading[0].trimStart().length;
    return accepted(run, offset + leadIn(run.slice(offset)), run.length, after);
  }
  const trailing = TRAILING.exec(run);
  if (!trailing) return null;
  const words = trailing[0];
  const inner = / (?:of|for)(?: the)? (?!.* (?:of|for) )/.exec(words);
  if (inner && !inner[0].endsWith("the ") && ROLE.test(words.slice(0, inner.index))) return null;
  const offset = inner ? inner.index + inner[0].length : 0;
  return accepted(run, offset + leadIn(words.slice(offset)), words.length, after);
}

function leadIn(words: string): number {
  return LEAD_IN.exec(words)?.[0].length ?? 0;
}

function accepted(run: string, from: number, to: number, after: string) {
  const words = run.slice(from, to);
  const role = /^ (?:resolution|Secretary|Minister|secretary|minister)\b/.test(after);
  if (role || GENERIC.test(words) || !words.includes(" ")) return null;
  return { words, offset: from };
}

/** Cells under a head like "Partner" or "Company". */
function inTables(blocks: readonly SourceBlock[]): string[] {
  const found: string[] = [];
  let column = -1;
  for (const { kind, text } of blocks) {
    if (kind !== "row") {
      column = -1;
      continue;
    }
    const cells = text.split("\t");
    const head = cells.findIndex((cell) => PARTNER.test(cell));
    if (head >= 0) column = head;
    else {
      const cell = cells[column] ?? "";
      if (ALL_CAPITALISED.test(cell) && !isCountry(cell) && !GENERIC.test(cell))
        found.push(clean(cell));
    }
  }
  return found;
}

function isCountry(words: string): boolean {
  const named = countriesIn(words.replace(/^the /i, ""));
  return named.some(({ start, end }) => start === 0 && end >= words.replace(/^the /i, "").length);
}

function clean(name: string): string {
  return name
    .replace(/^[Tt]he /, "")
    .replace(/[’']s?$|[.,]$/g, (end) => (end === "." && /\.\p{L}\.$/u.test(name) ? end : ""));
}

const WORD =
  "(?![\\p{L}]*\\$)(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{N}]*(?:’\\p{Ll}{2,})?(?:[-‑][\\p{L}\\p{N}]+)*(?:[’']s(?= (?:Fund|Bank|Trust|College|Hospital|Society|Foundation|Register|Bureau)\\b)|’(?= (?:Union|Association|Federation|Society|Alliance|Guild)\\b))?)";

/** Capitalised words in a row, with the small words that names have between them. */
const RUN = new RegExp(
  `${WORD}(?:(?: (?:of|for)(?: the)?|(?<=\\b(?:Office|Committee|Commission|Conference|Council|Panel)) on| and(?: the)?| &|(?<=\\b(?:Ministry|Department) (?:of|for) [^,]{3,40}|\\bForeign),)? ${WORD})*`,
  "gu",
);

/** "Ministry of …", with what stands before it: "Norwegian Ministry of Defence". */
const LEADING = new RegExp(
  `(?:^|(?<= ))(?:${WORD} ){0,3}?(?:${NOUN.leading}) (?:of|for|on) (?:the )?${WORD}`,
  "u",
);

const TRAILING = new RegExp(`^.*(?<= )(?:${NOUN.trailing})$`, "u");

/** Words that begin a sentence or a role, and no name. */
const LEAD_IN =
  /^(?:(?:[Tt]he|An?|In|At|On|By|For|From|With|To|And|But|If|When|While|Under|As|After|Since|During|Before|Both|Its|Their|Our|His|Her|Ministers?|Members|Leaders|Officials|Director|Chief|Head|President|Chair|Last|This|These|Source|Photo) )+/;

const COMPANY = new RegExp(`^${COMPANIES.source}$`, "u");

const BEGINS_KNOWN = new RegExp(`^${KNOWN.source}`, "u");

/** No run of capitalised words this long is a name. */
const LONGEST = 200;

const ROLE = /(?:Minister|Secretary|Chief|Director|Commissioner)$/;

const FAMOUS = /^(?:NATO|UNICEF|UNHCR|UN|EU|WHO|IMF|ASEAN|OECD|OSCE|[A-Z]{3,6})$/;

/** Bodies that have no name of their own. */
const GENERIC =
  /^(?:(?:The |HM )?(?:\p{Lu}\p{L}+ )?Government(?: of .*)?|Armed Forces|(?:Press|Media|News|Information)(?: \p{Lu}\p{L}+)* (?:Office|Desk|Service|Centre)|Prime Minister.*|Total|Others?|Oval Office|Office of Communications|Year Partnership|Private Office|Cabinet|Civil Service|Air Defen[cs]e|Task Force|Head Office|Special Forces|Contact Group|Working Group|Board of .*)$/u;

const PERSONAL =
  /^(?:(?:The |A |An |This |That |These |It|They|We|He|She|Each|Its|Our|Their|Ministers?|Europe|Government|Parliament|Congress|London|Kyiv|Moscow|Beijing|Brussels|Paris|Berlin|Washington)\b|Mrs?|Ms|Dr|Sir|Minister|President|Secretary|Defen[cs]e Secretary|Prime)\b/;

const PARTNER =
  /^(?:Partners?|Compan(?:y|ies)|Firms?|Investors?|Organi[sz]ations?|Agenc(?:y|ies)|Suppliers?|Contractors?|Institutions?|Bod(?:y|ies)|Donors?|Funders?)$/i;

const ALL_CAPITALISED = new RegExp(`^${WORD}(?: (?:of|for|and|the|&|${WORD}))*$`, "u");
