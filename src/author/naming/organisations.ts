import { matchesOf } from "../../model/article/large-pattern.ts";
import { timeWordsIn } from "../../model/article/time-words.ts";
import { remembered } from "../../model/remember.ts";
import { acronymsIn } from "./acronyms.ts";
import { actingIn } from "./acting-bodies.ts";
import { clean, isCountryName, isPersonal, type Organisation, placeAfter } from "./body-words.ts";
import { organisationsInRuns } from "./capital-runs.ts";
import { describedIn } from "./described-bodies.ts";
import { famousIn } from "./famous.ts";
import { foreignIn } from "./foreign-bodies.ts";
import { introducedIn } from "./introduced-letters.ts";
import { listedIn } from "./listed-bodies.ts";
import { nationalIn } from "./national-bodies.ts";
import {
  COMMERCIAL,
  COMPANIES,
  JOINED,
  KNOWN,
  MAKER,
  NAMED_AFTER,
  NOUN,
} from "./organisation-words.ts";

/** Organisations by their own words ("Bank", "Ministry of …"), by fame, or by what is said of them. */
export const organisationsIn = remembered((text): readonly Organisation[] => {
  const found = longest([
    ...organisationsInRuns(text),
    ...introducedIn(text),
    ...foreignIn(text),
    ...knownIn(text),
    ...famousIn(text),
    ...actingIn(text),
  ]);
  for (const reader of [calledIn, describedIn, nationalIn, acronymsIn]) addNew(found, reader(text));
  const apart = found.filter((one) => !isInBrackets(text, one, found)).sort(byPlace);
  addNew(apart, listedIn(text, apart));
  return apart.sort(byPlace);
});

const byPlace = (a: Organisation, b: Organisation) => a.start - b.start;

/** Of names that overlap, the longest. */
function longest(names: readonly Organisation[]): Organisation[] {
  const kept: Organisation[] = [];
  const byLength = [...names].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const name of byLength) if (!isTaken(kept, name)) kept.push(name);
  return kept;
}

function isTaken(found: readonly Organisation[], { start, end }: Organisation): boolean {
  return found.some((one) => one.start < end && start < one.end);
}

/** Adds names that stand apart from those found. */
function addNew(found: Organisation[], names: readonly Organisation[]) {
  for (const name of names)
    if (!isTaken(found, name) && !isCountryName(name.name)) found.push(name);
}

/** Whether it stands in brackets after another: "World Food Programme (WFP)". */
function isInBrackets(
  text: string,
  { start }: Organisation,
  found: readonly Organisation[],
): boolean {
  return text.slice(start - 2, start) === " (" && found.some(({ end }) => end === start - 2);
}

/** Names known by themselves, with the place of one of their parts. */
function knownIn(text: string): Organisation[] {
  return matchesOf(KNOWN, text).map(({ index: start, 0: known }) => {
    const end =
      start +
      known.length +
      placeAfter(known, text.slice(start + known.length, start + known.length + REACH));
    return { name: text.slice(start, end), start, end };
  });
}

/** How long a place may be. */
const REACH = 40;

/** Names known by the words that lead up to them. */
function calledIn(text: string): Organisation[] {
  return [
    MAKER,
    NAMED_AFTER,
    COMPANIES,
    COMMERCIAL,
    ...(text.includes(" & ") ? [JOINED] : []),
  ].flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match) => {
      const name = (match[1] ?? match[0]).replace(/[’']s?$/, "");
      const start = match.index + match[0].indexOf(match[1] ?? match[0]);
      if (isCountryName(name) || isPersonal(name) || ALONE.test(name) || isTime(name)) return [];
      const branch = pattern === COMPANIES ? branchAfter(text.slice(start + name.length)) : "";
      return [{ name: clean(name) + branch, start, end: start + name.length + branch.length }];
    }),
  );
}

/** Of "will report by Easter", when and not who. */
const isTime = (name: string) => timeWordsIn(`by ${name}`).length > 0;

/** The part of a firm that is in a country: "Orchard" + " MSL France". */
function branchAfter(after: string): string {
  const [branch = "", country = ""] = BRANCH.exec(after.slice(0, REACH)) ?? [];
  return country && isCountryName(country) ? branch : "";
}

const BRANCH = /^(?: [A-Z]{2,4})? (\p{Lu}\p{L}+)(?! \p{Lu}|\p{L})/u;

/** "the Department", "the Bank": what sort of body is meant, and no name. */
const ALONE = new RegExp(`^(?:${NOUN.leading}|${NOUN.trailing})$`);
