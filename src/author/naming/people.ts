import { matchesOf, ready } from "../../model/article/large-pattern.ts";
import { type CountryNamed, countriesIn } from "../../model/countries.ts";
import type { SourceBlock } from "../intake/intake.ts";
import { organisationsIn } from "./organisations.ts";

/** Somebody whom an article names, where it first does. */
export interface Person {
  readonly name: string;
  role: string | null;
  readonly start: number;
  /** The code of the country that is named last before, as in "her Danish colleague". */
  readonly country: string | null;
}

/** The people that an article names with their offices, and those it only names. */
export function peopleIn(blocks: readonly SourceBlock[]): Person[] {
  const people: Person[] = [];
  const bodies = new Set(
    blocks.flatMap(({ text }) => organisationsIn(text).map(({ name }) => name)),
  );
  for (const { kind, text, start } of blocks) {
    if (kind === "headline" || kind === "heading") continue;
    for (const { name, at } of namesIn(text, bodies)) {
      const same = people.find((person) => lastName(person.name) === lastName(name));
      const role =
        roleBefore(text.slice(Math.max(0, at - REACH), at), people) ??
        roleAfter(text.slice(at + name.length, at + name.length + REACH));
      const country = countriesIn(text.slice(Math.max(0, at - NEAR), at)).at(-1)?.code ?? null;
      if (!same) people.push({ name, role, start: start + at, country });
      else same.role ??= role;
    }
  }
  return people;
}

/** Names of people in a text and where they stand: those of no body, and of no office's field. */
function namesIn(text: string, everyBody: ReadonlySet<string>) {
  const bodies = organisationsIn(text);
  const countries = countriesIn(text);
  return matchesOf(NAME, text).flatMap((match) => {
    const name = ownName(match[0], match.index, countries);
    if (
      !name ||
      NO_LAST_NAME.test(name) ||
      isPlaceLine(text, match) ||
      everyBody.has(name) ||
      isPortfolio(text, match, name)
    )
      return [];
    if (bodies.some((body) => body.name.includes(name))) return [];
    return [{ name, at: match.index + Math.max(0, match[0].lastIndexOf(name)) }];
  });
}

/** A letter alone calls nobody. */
const NO_LAST_NAME = / \p{L}$/u;

/** "QUEZON CITY – The Secretary …": where it was written. */
const isPlaceLine = (text: string, { index, 0: run }: RegExpExecArray) =>
  index === 0 &&
  !/\p{Ll}/u.test(run) &&
  /^,? .{0,40}?[–—-]/.test(text.slice(run.length, run.length + 44));

/** Whether words are what an office is for: "Commissioner for Crisis Management, said". */
function isPortfolio(text: string, { index, 0: run }: RegExpExecArray, name: string): boolean {
  return name === run && ready(OFFICE_OF).test(text.slice(Math.max(0, index - REACH), index));
}

/** The last part of a name, by which people are called again. */
export function lastName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** Capitalised words without those of an office or a country; null if too few are left. */
function ownName(words: string, at: number, countries: readonly CountryNamed[]): string | null {
  const parts = [...words.replace(NEXT_OFFICE, "$1").matchAll(/\S+/g)];
  const isOwn = ({ index, 0: part }: RegExpExecArray) =>
    !OFFICE.test(part) &&
    !RANK.test(part) &&
    !countries.some(({ start, end }) => start < at + index + part.length && at + index < end);
  const last = parts.map(isOwn).lastIndexOf(false);
  const own = words
    .replace(NEXT_OFFICE, "$1")
    .slice(parts[last + 1]?.index ?? words.length)
    .replace(/\.$/, "")
    .replace(AFTER_NAMES, "");
  const rank = parts[last]?.[0] ?? "";
  if (PLACE.test(own)) return null;
  if (!own.includes(" ")) return NOBLE.test(rank) && own ? `${rank} ${own}` : null;
  return RANK.test(rank) ? `${rank} ${own}` : own;
}

/** "Norwegian Minister of Defence " or "Kenya’s Cabinet Secretary for Foreign Affairs, ". */
function roleBefore(before: string, people: readonly Person[]): string | null {
  const role = ready(ROLE_BEFORE).exec(before)?.[1]?.replace(MEETING, "");
  if (role === undefined || / Hon$/.test(role)) return null;
  const whose = /^(\p{Lu}\p{L}+)[’']s (?=\p{Lu})/u.exec(role);
  const own = whose && countriesIn(whose[1] ?? "").length > 0 ? role.slice(whose[0].length) : role;
  return withoutOthers(own, people).replace(/^(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts) /, "");
}

/** An office alone, where somebody else named with "and" stands before or inside its words. */
function withoutOthers(role: string, people: readonly Person[]): string {
  const other = people.find(({ name }) => role.includes(`${lastName(name)} and`));
  if (!other) return role;
  const [before = "", after = ""] = role.split(`${lastName(other.name)} and`);
  return after.trim() || before.slice(0, Math.max(0, before.lastIndexOf(","))).trim() || role;
}

/** ", Chief of Land Training, said" */
function roleAfter(after: string): string | null {
  const [, role = null] = ready(ROLE_AFTER).exec(after) ?? [];
  return role?.replace(NEXT_HONOURABLE, "") ?? null;
}

/** "Ms Lorne met Prime Minister ": what somebody else does with the holder of an office. */
const MEETING =
  /^(?:\p{Lu}[\p{L}.]* ){1,3}(?:met|meets|told|joined|welcomed|hosted|thanked|saw|called|visited|received|briefed) /u;

/** The next of several who are listed with "the Hon". */
const NEXT_HONOURABLE = / (?:Senator )?(?:[Tt]he )?(?:Rt\.? )?Hon\b.*$/;

/** Seas, mountains and towns are named with capitals as people are. */
const PLACE =
  /^(?:Mount|Port|Lake|Cape|Fort|Camp|Gulf|Strait|Bay|Isle) |(?:^| )(?:Oceans?|Sea|Strait|Straits|Province|County|River|Islands?|Isles|Bay|Valley|Peninsula|Mountains?|Hills?|Square|Bridge|Harbour|Street|Road|Palace|Hall|Park|Airport|Desert|Coast|Delta|Canal|Corridor|Government|Arrangement|Agreement|Treaty|Protocol|Accord|Summit|Conference|Forum)$/;

/** How far an office may stand from its holder's name. */
const REACH = 120;

/** How far the country may stand before the name of somebody from there. */
const NEAR = 60;

const RANK =
  /^(?:Dr|Gen|Prof|Professor|Sir|Dame|Lord|Lady|Lt|Col|Maj|Capt|Adm|Rev|Brig|General|Admiral|Colonel|Major|Captain|Baroness|Ambassador|Atty|Engr|Smt|Shri|BGen|MGen|LtGen|LtCol|RAdm|VAdm|RADM|VADM|Commo|Wing|Squadron|Lieutenant|Commander|Brigadier-General|Major-General|Lieutenant-General|Air|Rear|Vice|Commodore|Brigadier)\.?$/;

/** These stand before a last name alone. */
const NOBLE = /^(?:Lord|Lady|Baroness|Baron|Dame|Viscount|Earl)$/;

/** Letters after a name: of a seat in a parliament, or of an honour. */
const AFTER_NAMES =
  /(?: (?:TD|MP|MSP|MLA|MEP|AM|MS|KC|QC|OBE|CBE|MBE|KCB|CB|DSO|AO|AC|CMG)){1,12}$/;

/** What stands on the line below a member's name: "Ada Lorne MP", "Minister for Health". */
const NEXT_OFFICE = /( (?:TD|MP|MSP|MLA|MEP)) \S.*$/;

/** Words of offices and of bodies, which no name has. */
const OFFICE =
  /^(?:Prime|Deputy|Treasurer|Spokesperson|Secretary-General|Director-General|Minister|Ministers|Secretary|Secretaries|Chancellor|President|Chief|Director|Chair|Chairman|Chairwoman|Commissioner|Governor|Mayor|Senator|Head|Executive|Officer|Pharmaceutical|Medical|Scientific|Nursing|Envoy|Representative|High|Permanent|Under|Parliamentary|State|Foreign|Affairs|Defen[cs]e|Home|Health|Care|Social|Trade|Business|Commerce|Industry|Energy|Mines|Climate|Environment|Forestry|Education|Interior|Justice|Agriculture|Transport|Finance|Financial|Economic|Economy|Cooperation|Development|International|Pacific|Procurement|Armed|Forces|Security|National|Federal|Europe|Africa|Asia|Middle|East|Exchequer|Treasury|Housing|Culture|Labour|Labor|Land|Training|Cabinet|Programme|Program|Country|World|Food|Water|Science|Technology|Innovation|Digital|Indo-Pacific|Americas|Council|Committee|Bank|Fund|Union|Nation|Nations|Agency|Office|Ministry|Department|Treaty|Agreement|Act|Summit|Alliance|Group|Press|Media|Relations|The|In|At|On|To|For|From|With|By|And|But|A|An|As|Since|Under|After|Mr|Mrs|Ms|Mr\.|Ms\.|Mrs\.|Honourable|Rt|Hon|Hon\.|Air|Sea|Royal|Navy|Army|Guard|Task|Force|Working|Mission|Joint|Base|Camp|Operation|Power|General|Attorney|Planning|Tourism|Fisheries|Works|Infrastructure|Rural|Local|Communities|Local|Veterans|People|Humanitarian|Aid|Emergency|Disaster|Regional|Global|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|NATO|EU|UN|UK|US|NHS|RAF|Speaking|Tánaiste|Taoiseach)$/;

const PART = "\\p{Lu}\\p{L}*(?:(?:-|[’'](?!s\\b))\\p{L}+)*";

/** Capitalised words in a row, initials and small words of names among them. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}[-’'])(?:(?:Dr|Gen|Prof|Lt|Col|Mr|Mrs|Ms|Rt|Hon|Maj|Capt|Adm)\\.? )?${PART}(?: (?:\\p{Lu}\\.|(?:Dr|Gen|Prof)\\.|(?:de|da|van|von|der|den|bin|al|el|ter)(?: ${PART})|${PART}))+`,
  "gu",
);

const OFFICE_NAME =
  "(?:Prime Minister|(?:[Dd]eputy |[Ff]oreign |[Dd]efen[cs]e |[Hh]ealth |[Ff]inance |[Tt]rade |[Ii]nterior |[Cc]limate |[Ee]nergy )?[Mm]inisters?|Secretar(?:y|ies)|Chancellor|President|Commissioner|Governor|Mayor|Ambassador|Envoy|[Cc]hair(?:man|woman|person)?|[Cc]hief(?: Executive)?|[Dd]irector(?:-General|s)?|[Cc]oordinator|[Rr]epresentative|[Hh]ead|[Ss]pokes(?:man|woman|person)|[Cc]ommander|[Ss]ecretary-general|Secretary-General|[Oo]fficer|[Ll]eader|[Pp]rofessor|[Aa]dviser|[Ee]conomist|[Mm]anager|[Ee]ngineer|[Ff]armer|[Tt]eacher|[Nn]urse|[Dd]octor|Tánaiste|Taoiseach|Treasurer|[Cc]ounterpart)";

/** "Commissioner for ", "Minister of Trade and " */
const OFFICE_OF = new RegExp(
  `${OFFICE_NAME} (?:for|of)(?: the)? (?:\\p{Lu}[\\p{L}-]* and )? ?$`,
  "u",
);

/** "Africa director", "Minister for International Development and the Pacific", then the name. */
const ROLE_BEFORE = new RegExp(
  `(?<!\\p{L})((?:(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts) )?(?:(?!(?:For|In|At|On|As|And|But|To|From|With) )\\p{Lu}[\\p{L}.-]*(?:[’']s)? (?:and (?=\\p{Lu}))?|(?!with |by |and |of |to |from |for |told |that |said |which |whom )\\p{Ll}+ (?=${OFFICE_NAME})){0,6}${OFFICE_NAME}(?: (?:of|for|to)(?: the)? \\p{L}[\\p{L}-]*(?:,? (?:and |the |of |for )*\\p{L}[\\p{L}-]*){0,6})?),? (?:\\p{Lu}\\p{Ll}*\\. )?$`,
  "u",
);

const ROLE_AFTER = new RegExp(
  `^, (?:the )?((?:\\p{L}[\\p{L}’'.-]*,? ){0,5}?${OFFICE_NAME}(?:(?:,? (?:of|for|to|and|the|at) |, (?=\\p{Lu})| )\\p{Lu}[\\p{L}-]*)*)`,
  "u",
);
