import type { Briefing, Claim, FigureWords } from "./briefing.ts";
import type { Stated } from "./claims/fields.ts";
import { capitalised, format } from "./format.ts";
import { partyName } from "./party.ts";
import { type Quantity, RATIO, type Role } from "./quantity.ts";
import { groundsOf } from "./source.ts";

/** One quantity of a claim, as a row tells it: a claim has as many rows as it has numbers. */
export interface Told<C extends Claim = Claim> extends ReturnType<typeof groundsOf> {
  readonly claim: C;
  readonly number: Stated;
  /** The claim's words for large type, where this is the number that they are about. */
  readonly figure: FigureWords | null;
  readonly role: Role | undefined;
}

export function toldOf<C extends Claim>(briefing: Briefing, claim: C, number: Stated): Told<C> {
  const figure = figureFor(claim, number);
  return { claim, number, figure, role: number.role, ...groundsOf(briefing, claim) };
}

/** The claim's words for large type, if they are about this number of it. */
export function figureFor({ figure }: Claim, number: Quantity): FigureWords | null {
  return figure && isSame(figure.quantity, number) ? figure : null;
}

/** By what is said: a briefing that a page carried has copies of its quantities. */
function isSame(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.per === b.per && format(a) === format(b);
}

/** What the article withdraws is no figure of it. */
export function isStanding({ role }: Stated): boolean {
  return role !== "withdrawn";
}

/** The same said otherwise stands beside its original in words, never as a bar of its own. */
export function isDrawn(number: Stated): boolean {
  return isStanding(number) && number.role !== "equivalent";
}

/** What a claim is called where it is one of several. */
export function ownWords({ figure, summary }: Claim): string {
  return figure?.label ?? summary;
}

/** What a quantity is about, a country by its name. */
export function aboutOf(briefing: Briefing, { about }: Stated): string | null {
  return about === undefined ? null : partyName(briefing, about);
}

/**
 * A row's number in a sentence: the claim's summary, after what this number is about and measures
 * where the summary is about more than it, or does not say.
 */
export function sentenceOf(briefing: Briefing, told: Told): string {
  const { claim, number } = told;
  const { summary } = claim;
  const about = aboutOf(briefing, number);
  const alone = claim.quantities.filter(isStanding).length === 1;
  const subject = about === null || (alone && saysWord(summary, about)) ? "" : about;
  // The only number of a claim is its total, if it is one.
  const isWhole = alone && number.role === "total";
  const measure = isWhole ? "" : measureAfter(subject === "" ? summary : subject, told);
  const head = capitalised(`${subject}${measure}`.replace(/^, /, ""));
  if (head === "") return summary;
  // A summary may have a head of its own: "Headline: allies pledge £370 million".
  return `${head}${summary.includes(": ") ? " – " : ": "}${summary}`;
}

function saysWord(words: string, word: string): boolean {
  return words.toLowerCase().includes(word.toLowerCase());
}

/** ", total", after what does not begin with it: "Rise on 2023" says what it measures. */
function measureAfter(name: string, told: Pick<Told, "role">): string {
  const measure = measureOf(told);
  return isSaid(told) || name.toLowerCase().startsWith(measure) ? "" : `, ${measure}`;
}

/** What a number measures, as a table says it. */
const MEASURES: Readonly<Record<Role, string>> = {
  level: "amount",
  before: "before",
  after: "after",
  rise: "rise",
  fall: "fall",
  further: "further",
  total: "total",
  part: "part",
  share: "share",
  equivalent: "the same, said otherwise",
  withdrawn: "withdrawn",
};

/** "total", "part", "before"; a level where nothing is said. */
export function measureOf({ role }: Pick<Told, "role">): string {
  return MEASURES[role ?? "level"];
}

/** A level needs no word, "a further" stands before its number, and a share is said as one. */
function isSaid({ role = "level" }: Pick<Told, "role">): boolean {
  return role === "level" || role === "further" || role === "share";
}

/** What is said after a name where the rows differ in what they measure. */
export function measuresIn(rows: readonly Told[]): (row: Told, name: string) => string {
  const differ = new Set(rows.map(measureOf)).size > 1;
  return (row, name) => (differ ? measureAfter(name, row) : "");
}

/** A share has no unit in which it can be drawn beside another. */
export function isShare({ unit }: Quantity): boolean {
  return unit === RATIO;
}
