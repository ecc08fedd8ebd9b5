import { COUNTRY_TABLE, NOT_COUNTRIES } from "./country-table.ts";
import { remembered } from "./remember.ts";

/** A country named in a text, in UTF-16 units; `end` is exclusive. */
export interface CountryNamed {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A country's English name as it stands in a sentence, "the Netherlands"; null for no code. */
export function countryName(code: string): string | null {
  return COUNTRIES.get(code) ?? null;
}

/** How a country stands before a noun, "Canadian"; its name where it has no such word, else null. */
export function adjectiveOf(code: string): string | null {
  return ADJECTIVES.get(code) ?? countryName(code);
}

/** Whether a code is an alpha-3 code of ISO 3166-1. */
export function isCountry(code: string): boolean {
  return COUNTRIES.has(code);
}

/**
 * Every country that a text names: by its name, a part of it, an adjective or its people.
 * Not inside an organisation's name, and not where the word is a person's name or a sea's.
 */
export const countriesIn = remembered((text): readonly CountryNamed[] => {
  const plain = text.replace(/[’ʼ]/g, "'");
  const found: CountryNamed[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(CAPITALISED)) {
    const named = index < from ? null : nameAt(plain, index);
    if (!named) continue;
    from = index + named.length;
    if (named.code && isMeant(plain, index, from)) {
      found.push({ code: named.code, start: index, end: from });
    }
  }
  return found;
});

interface Name {
  readonly words: string;
  /** Null for a name that only looks like a country's. */
  readonly code: string | null;
}

/** The longest name that begins at `at` and ends with a word. */
function nameAt(text: string, at: number): { code: string | null; length: number } | null {
  const first = FIRST_WORD.exec(text.slice(at, at + LONGEST))?.[0] ?? "";
  for (const { words, code } of namesFrom(first.toLowerCase())) {
    const here = text.slice(at, at + words.length);
    const shouted = words.length > 3 && here === words.toUpperCase();
    if (here !== words && !shouted) continue;
    const after = text.slice(at + words.length, at + words.length + 3);
    const ending = /^(?:s|S)?(?![\p{L}\p{N}])/u.exec(after);
    if (ending) return { code, length: words.length + ending[0].length };
  }
  return null;
}

function namesFrom(first: string): readonly Name[] {
  return NAMES.get(first) ?? NAMES.get(first.replace(/s$/, "")) ?? [];
}

function isMeant(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const word = text.slice(start, end);
  if (after.startsWith("$") || MONEY_AFTER.test(after)) return false;
  if (PERSONAL.test(word) && PERSON_BEFORE.test(before)) return false;
  if (FIRST_NAME.test(word) && SURNAME_AFTER.test(after)) return false;
  if (LANGUAGE.test(word) && SPOKEN_AFTER.test(after)) return false;
  if (LANGUAGE.test(word) && LANGUAGE_BEFORE.test(before) && LANGUAGE_AFTER.test(after))
    return false;
  return !(BODY_BEFORE.test(before) || BODY_AFTER.test(after) || NAME_BEFORE.test(before));
}

/** As far as the words around a name are read, and the longest first word of a name. */
const REACH = 60;
const LONGEST = 24;

const FIRST_WORD = /^(?:(?:\p{L}\.)+|[\p{L}]+)/u;

/** The first letter of a word that begins a name. */
const CAPITALISED = /(?<![\p{L}\p{N}])(?:\p{Lu}|ni-)/gu;

const COUNTRIES = new Map<string, string>();
const ADJECTIVES = new Map<string, string>();

/** Names by their first word, the longer ones first. */
const NAMES = new Map<string, Name[]>();

for (const line of COUNTRY_TABLE.trim().split("\n")) {
  const code = line.slice(0, 3);
  const [name = "", ...others] = line.slice(4).split("|");
  COUNTRIES.set(code, name);
  if (others[0] !== undefined) ADJECTIVES.set(code, others[0]);
  for (const words of [name.replace(/^the /, ""), ...others]) addName(words, code);
}
for (const words of NOT_COUNTRIES.split("|")) addName(words.trim(), null);
for (const names of NAMES.values()) names.sort((a, b) => b.words.length - a.words.length);

function addName(words: string, code: string | null) {
  const first = (FIRST_WORD.exec(words)?.[0] ?? "").toLowerCase();
  const known = NAMES.get(first);
  if (known) known.push({ words, code });
  else NAMES.set(first, [{ words, code }]);
}

/** Countries that are also a surname or a given name. */
const PERSONAL =
  /^(?:Jordan|Ireland|Holland|England|France|Wales|Chad|Israel|Georgia|India|Kenya|French|English|German|Scott?|Welsh|Irish|Brazil|Cuba|Turk|Pole|Finn|Dane)$/;

const PERSON_BEFORE =
  /(?:\b(?:Mrs?|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Gen|Col|Capt|Lt|Sgt)\.? |(?<=[\p{L},;] )(?!(?:North|South|East|West|North-East|South-East)(?:ern)? )[\p{Lu}]\p{Ll}+ (?:\p{Lu}\. )?)$/u;

const FIRST_NAME = /^(?:Jordan|Chad|Israel|Georgia|India|Kenya|Finn|Brazil)$/;

const SURNAME_AFTER =
  /^ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?! (?:Council|Army|Government|River|Valley))/u;

const LANGUAGE =
  /^(?:\p{L}+(?:ish|ese|ian|ic)|French|German|Dutch|Greek|Welsh|Czech|Somali|Thai)$/u;

/** "an English translation", "German-language", "French lessons". */
const SPOKEN_AFTER =
  /^(?:-language|-speaking| (?:language|lessons?|translations?|subtitles|speakers?|grammar|spelling|proficiency))(?!\p{L})/u;

const LANGUAGE_BEFORE =
  /\b(?:in|into|from|speaks?|speaking|spoken|fluent|(?:mix|mixture) of|teach(?:es|ing)?|taught|learn(?:s|ed|ing|t)?|stud(?:y|ies|ied|ying)) $/;

const LANGUAGE_AFTER = /^(?:[.,;:)”’"]|$| (?:and|or|to) )/;

/** "Bank of …", "University of …": bodies named after a country, but not what governs it. */
const BODY_BEFORE =
  /\b(?:Bank|Church|University|Institute|College|Museum|Council|Society|Association|Federation|Confederation|Order|Friends|Voice|Tour|Airports?) (?:of|for) (?:the )?$/;

/** "Norwegian Refugee Council", "British Red Cross", "Canada Border Services Agency". */
const BODY_AFTER =
  /^(?: (?:\p{Lu}[\p{L}-]+|and|for|of|the|&)){0,5} (?:Council|Committee|Cross|Crescent|Bank|Fund|Agency|Institute|Foundation|Association|Federation|Society|Trust|Corporation|Company|Airways|Airlines|University|Museum|Library|Academy|Centre|Center|Network|Alliance|Service|Authority|Commission|Programme|Program|Office|Board|Guard|Organi[sz]ation|Aerospace|Petroleum|Telecom|Steel|Rail|Railways|Group|Industries|Works|Watch|Open|Times|Post|Shipyards?|Industry)\b/u;

/** "46 billion US dollars": whose money it is, and no country that is spoken of. */
const MONEY_AFTER =
  /^ (?:dollars?|pounds?|francs?|kron(?:er|or|e|a)|rupees?|shillings?|pesos?|rand|won|yen|yuan|liras?|dinars?)\b/;

/** "NHS England", "Statistics Canada", "Global Affairs Canada", "Air France". */
const NAME_BEFORE =
  /\b(?:NHS|Statistics|Health|Affairs|Sport|Historic|Natural|Creative|Film|Team|Tourism|Air|Radio|Visit|Invest|Exports?|Innovation|Services|Aid|Tata|Business|Enterprise|Education|Standards|Parks|Defence|Medecins|Airbus|Boeing|Thales|Leonardo|Transparency|Network|Housing|Homes|Transport for|Bank|Google|Microsoft|Amazon|Shell|Total) $/;
