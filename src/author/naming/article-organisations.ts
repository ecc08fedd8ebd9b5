import type { SourceBlock } from "../intake/intake.ts";
import { abbreviates } from "./acronyms.ts";
import { clean, isCountryName, isGeneric } from "./body-words.ts";
import { BEGINS_KNOWN, COMPANY, WORD } from "./capital-runs.ts";
import { organisationsIn } from "./organisations.ts";

/** The organisations that an article names, each once, in reading order. */
export function organisationsOf(blocks: readonly SourceBlock[]): string[] {
  const named = blocks.flatMap(({ kind, text }, index) => {
    const names = organisationsIn(text).map(({ name }) => name);
    // A line that is a body's name says who publishes.
    const isSignature = index >= blocks.length - FOOT && kind !== "item" && kind !== "row";
    if ((kind === "note" || isSignature) && names[0] === text) return [];
    // Where each word has a capital, only names known by themselves are sure.
    const isTitle = (kind === "headline" || kind === "heading") && isTitleCase(text);
    return isTitle ? names.filter((name) => BEGINS_KNOWN.test(name) || COMPANY.test(name)) : names;
  });
  const names = onceEach([...named, ...inTables(blocks)]);
  const short = shortNames(blocks);
  return names.filter((name) => !short.has(name) && !names.some((longer) => isShort(name, longer)));
}

/** How many of the last blocks may say who publishes. */
const FOOT = 4;

/** Each name as it is first written: "Trade & Industry" is "Trade and Industry". */
function onceEach(names: readonly string[]): string[] {
  const written = new Map<string, string>();
  for (const name of names) {
    const whole = name.replaceAll("&", "and");
    if (!written.has(whole)) written.set(whole, name);
  }
  return [...written.values()];
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
      if (ALL_CAPITALISED.test(cell) && !isCountryName(cell) && !isGeneric(cell))
        found.push(clean(cell));
    }
  }
  return found;
}

const PARTNER =
  /^(?:Partners?|Compan(?:y|ies)|Firms?|Investors?|Organi[sz]ations?|Agenc(?:y|ies)|Suppliers?|Contractors?|Institutions?|Bod(?:y|ies)|Donors?|Funders?|Recipients?|Implementers?|Channels?|(?:Delivered|Provided|Supplied|Funded|Paid|Led|Run|Implemented|Built|Made) by)$/i;

const ALL_CAPITALISED = new RegExp(`^${WORD}(?: (?:of|for|and|the|&|${WORD}))*$`, "u");
