import { boundNote } from "../../model/bound-notes.ts";
import type { Briefing, Claim } from "../../model/briefing.ts";
import { isMoney, symbolOf } from "../../model/currency.ts";
import { capitalised, format } from "../../model/format.ts";
import { groupedBy } from "../../model/grouped.ts";
import { sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { namesOf, slug } from "../../model/naming.ts";
import { sumWords, totalsFirst, totalsIn } from "../../model/parts-of-total.ts";
import { isNumeric, type Quantity } from "../../model/quantity.ts";
import type { Status } from "../../model/status.ts";
import {
  aboutOf,
  isDrawn,
  isShare,
  measureOf,
  measuresIn,
  ownWords,
  type Told,
} from "../../model/told.ts";
import { columnsOf, type Listed } from "./lists.ts";

/** Rows that stand on one axis, each with a name of its own. */
export interface Comparable<C extends Claim> {
  readonly rows: readonly [Told<C>, ...Told<C>[]];
  readonly names: readonly string[];
}

/**
 * Numbers of one unit, period, measure and status that mean the same of different things: the
 * editor says what each is about, or the unit what it is a share of, or one claim has them all.
 */
export function comparableIn<C extends Claim>(
  briefing: Briefing,
  numbers: readonly Told<C>[],
): readonly Comparable<C>[] {
  const drawable = numbers.filter(
    ({ number }) => isNumeric(number) && isDrawn(number) && !isShare(number),
  );
  return groupedBy(drawable, axisOf)
    .map((rows) => ({ rows, names: chartNames(briefing, rows) }))
    .filter(({ rows, names }) => rows.length > 1 && new Set(names).size === rows.length);
}

/** What its series is named by: from the data alone, whatever else is drawn. */
function axisOf(told: Told): string {
  const { claim, number } = told;
  return [
    slug(number.unit),
    number.per === undefined ? "" : `per-${slug(number.per)}`,
    measureIn(told),
    claim.status === UNNAMED ? "" : slug(claim.status),
    ownerOf(told),
  ]
    .filter(Boolean)
    .join("-");
}

/** The status that names of series leave out. */
const UNNAMED: Status = "reported";

/** What was and what became of it share a drawing, as do a total and its parts. */
function measureIn({ role }: Told): string {
  if (role === undefined || role === "level") return "";
  if (role === "before" || role === "after") return "change";
  return role === "part" ? "total" : role;
}

/** The claim that a drawing is about; nothing where it compares those of several. */
function ownerOf(told: Told): string {
  const { claim, number } = told;
  const measure = measureIn(told);
  if (measure === "total") return number.partOf ?? claim.id;
  const alike = number.about !== undefined || /^% ./.test(number.unit);
  return alike && measure !== "change" ? "" : claim.id;
}

/** What one claim says in the same words is told apart by what each number measures. */
function chartNames(briefing: Briefing, rows: readonly Told[]): readonly string[] {
  const alike = new Set(rows.map(({ claim }) => claim)).size === 1;
  return namesOf(rows, {
    choices: [({ number }) => aboutOf(briefing, number)],
    own: alike ? measureOf : ({ claim }) => ownWords(claim),
    ending: alike ? () => "" : measuresIn(rows),
  });
}

/** Bars beside one another, and whether the parts of a total make it. */
export function deriveChart<C extends Claim>(listed: Listed<C>, { rows, names }: Comparable<C>) {
  const told = rows.map((row, index) => ({ ...row, what: names[index] ?? ownWords(row.claim) }));
  const ordered = totalsFirst(told);
  const sums = totalsIn(ordered).flatMap((total) => sumWords(total, rows) ?? []);
  const [{ number, claim }] = rows;
  const owner = ownerOf(rows[0]) === "" ? listed.title : capitalised(ownWords(claim));
  return series({
    id: `figures-${listed.id}-${axisOf(rows[0])}`,
    title: `${owner}: ${unitWords(number)}, ${claim.status}`,
    description: [
      sentences(ordered.map((row) => `${capitalised(row.what)}: ${format(row.number)}.`)),
      ...sums,
      boundNote(ordered.map((row) => row.number)),
    ]
      .filter(Boolean)
      .join(" "),
    notes: [...new Set([...sums, ...ordered.flatMap((row) => row.claim.caveats)])],
    columns: columnsOf(listed, {
      what: { label: "What", role: "name", of: ({ what }) => what },
      number: { label: capitalised(unitWords(number)), role: "value", of: (row) => row.number },
    }),
    chart: { mark: "bar", category: "what", value: "number" },
    disputed: ({ conflicts }) => (conflicts.length > 0 ? ["number"] : []),
    rows: ordered,
  });
}

/** "Tanks", "% of GDP", "£ per year". */
function unitWords({ unit, per }: Quantity): string {
  const words = isMoney(unit) ? symbolOf(unit).trim() : unit;
  return per === undefined ? words : `${words} per ${per}`;
}
