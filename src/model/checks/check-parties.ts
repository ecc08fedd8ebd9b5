import { kindOf, type WrittenClaim } from "../claims/index.ts";
import { adjectiveOf, countriesIn, countryName, isCountry } from "../countries.ts";
import { firstWith } from "../evidence.ts";
import { type Fault, inClaims, inContext } from "../fault.ts";
import { singular } from "../plural.ts";
import type { Checked } from "./checked.ts";

/** Whoever a claim names is named in the article: countries by code, others by its words. */
export function checkParties(written: Checked): readonly Fault[] {
  const { claims: file, context } = written;
  const { lead } = file.article;
  const named = namesIn(written);
  const code = (path: Fault["path"], code: string) =>
    isCountry(code) ? [] : [inClaims(path, noCountry(code))];
  return [
    ...(lead === null ? [] : code(["article", "lead"], lead)),
    ...file.claims.flatMap((claim, index) =>
      wrongIn(claim, lead, named).map(([field, what]) =>
        inClaims(["claims", index, ...field], what),
      ),
    ),
    ...file.countries.flatMap((country, index) => code(["countries", index, "code"], country.code)),
    ...context.facts.flatMap(({ countries }, index) =>
      countries.flatMap((country, at) =>
        isCountry(country)
          ? []
          : [inContext(["facts", index, "countries", at], noCountry(country))],
      ),
    ),
  ];
}

/** What the article names. */
interface Names {
  readonly hasCountry: (code: string) => boolean;
  /** Words of it side by side, in whatever case. */
  readonly has: (words: string) => boolean;
  /** Each of these words, wherever it stands. */
  readonly hasEach: (words: string) => boolean;
}

function namesIn(written: Checked): Names {
  const { paragraphs } = written.article;
  const { lead } = written.claims.article;
  const found = new Set(paragraphs.flatMap((text) => countriesIn(text).map(({ code }) => code)));
  const there = new Set(paragraphs.flatMap(wordsOf));
  const hasEach = (words: string) => wordsOf(words).every((word) => there.has(word));
  // "Japan and the World Bank" reads like the name of one bank.
  const isWritten = (name: string | null) => name !== null && hasEach(name.replace(/^the /, ""));
  return {
    hasCountry: (code) =>
      code === lead ||
      found.has(code) ||
      isWritten(countryName(code)) ||
      isWritten(adjectiveOf(code)),
    has: (words) => firstWith(written.article, words) >= 0,
    hasEach,
  };
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{1,10000}/gu) ?? []).map(singular);
}

type Wrong = readonly [field: readonly (string | number)[], what: string];

function wrongIn(claim: WrittenClaim, lead: string | null, named: Names): readonly Wrong[] {
  const about = claim.quantities.flatMap(({ about: words }, at): readonly Wrong[] => {
    if (words === undefined || isNamed(words, named) || isAbout(words, named)) return [];
    return [[["quantities", at, "about"], noParty(words)]];
  });
  const parties = kindOf(claim)
    .parties(claim, lead)
    .filter((party) => !isNamed(party, named))
    .map((party): Wrong => [[], noParty(party)]);
  const countries = claim.countries.flatMap((code, at): readonly Wrong[] => {
    if (isCountry(code) && named.hasCountry(code)) return [];
    return [[["countries", at], isCountry(code) ? notThere(code) : noCountry(code)]];
  });
  return [...parties, ...countries, ...about, ...speaker(claim, named)];
}

function isNamed(party: string, named: Names): boolean {
  if (isCountry(party)) return named.hasCountry(party);
  return codeOf(party) === null && named.has(party);
}

/** An editor's short name for a bar: half of its words, and every name among them, are the article's. */
function isAbout(words: string, named: Names): boolean {
  if (isCountry(words)) return false;
  const telling = words.match(/[\p{L}\p{N}]{4,}/gu) ?? [words];
  const names = words.match(/(?<=\s)\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  const isKnown = (name: string) =>
    named.hasEach(name) || countriesIn(name).some(({ code }) => named.hasCountry(code));
  return telling.filter(named.hasEach).length * 2 >= telling.length && names.every(isKnown);
}

function speaker(claim: WrittenClaim, named: Names): readonly Wrong[] {
  if (claim.kind !== "quotation" || named.hasEach(claim.speaker.name)) return [];
  return [[["speaker", "name"], `“${claim.speaker.name}” is not in the article`]];
}

function noParty(party: string): string {
  const code = codeOf(party);
  if (code !== null) return `“${party}” is a country: write ${code}`;
  if (isCountry(party)) return notThere(party);
  return `“${party}” is neither an ISO 3166-1 alpha-3 code nor a name in the article`;
}

/** The code of a country that is written by its name. */
function codeOf(party: string): string | null {
  const [country, ...others] = countriesIn(party);
  const whole = country && party.replace(/^the /i, "").length === country.end - country.start;
  return whole && others.length === 0 && !isCountry(party) ? country.code : null;
}

function notThere(code: string): string {
  return `the article does not name ${countryName(code)} (${code})`;
}

function noCountry(code: string): string {
  return `${code} is no ISO 3166-1 alpha-3 code`;
}
