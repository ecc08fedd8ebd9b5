import { type Briefing, type ClaimOf, type Fact, factsAbout } from "../../model/briefing.ts";
import { format, formatWithUnit } from "../../model/format.ts";
import { groupedBy } from "../../model/grouped.ts";
import { sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import type { Quantity } from "../../model/quantity.ts";
import { factSource } from "../../model/source.ts";
import { STATUSES } from "../../model/status.ts";
import { axisOf, endingsOf, isAmount } from "./money.ts";

/** A fact that has a number. */
interface Measured extends Fact {
  readonly quantity: Quantity;
}

/** What other sources stated: by date on a scale of each currency, and apart what has no date. */
export function deriveElsewhere(
  briefing: Briefing,
  claims: readonly ClaimOf<"aid">[],
  stated: readonly Quantity[],
) {
  const facts = (["agrees", "compares"] as const)
    .flatMap((relation) => factsAbout(briefing, claims, relation))
    .flatMap((fact): Measured[] => (fact.quantity ? [{ ...fact, quantity: fact.quantity }] : []))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const amounts = facts.filter(({ quantity }) => isAmount(quantity));
  const endingOf = endingsOf([...stated, ...amounts.map(({ quantity }) => quantity)]);
  const dated = byAxis(amounts.filter(({ date }) => date !== null));
  const drawn = new Set(dated.filter(isChart).map(([{ quantity }]) => axisOf(quantity)));
  const undatedTitle = ({ quantity }: Measured) =>
    drawn.has(axisOf(quantity))
      ? "Later or undated statements of other sources"
      : "Undated statements of other sources";
  return {
    elsewhere: dated.map((group) =>
      deriveStated("aid-elsewhere", () => "Aid as other sources stated it", endingOf, group),
    ),
    later: byAxis(amounts.filter(({ date }) => date === null)).map((group) =>
      deriveStated("aid-elsewhere-undated", undatedTitle, endingOf, group),
    ),
    counted: deriveCounted(facts.filter(({ quantity }) => !isAmount(quantity))),
  };
}

type Group = readonly [Measured, ...Measured[]];

function byAxis(facts: readonly Measured[]): readonly Group[] {
  return groupedBy(facts, ({ quantity }) => axisOf(quantity));
}

/** A lone value is a figure, not a chart; and what has no date has no place in an order. */
function isChart([{ date }, ...more]: Group): boolean {
  return date !== null && more.length > 0;
}

/** Points by date, marked by status and never joined: they are different measures. */
function deriveStated(
  id: string,
  titleOf: (first: Measured) => string,
  endingOf: (amount: Quantity) => string,
  group: Group,
) {
  const [first] = group;
  return series({
    id: id + axisOf(first.quantity),
    title: titleOf(first) + endingOf(first.quantity),
    description: `Different measures, so the points are neither joined nor added. ${sentences(
      group.map(({ dated, quantity, status }) =>
        [`${dated}: ${format(quantity)}`, status].filter(Boolean).join(", ").concat("."),
      ),
      8,
    )}`,
    columns: {
      dated: { label: "Date", role: "name", of: ({ fact }) => fact.dated },
      amount: { label: "Amount", role: "value", of: ({ fact }) => fact.quantity },
      status: { label: "Status", role: "status", of: ({ fact }) => fact.status ?? null },
      statement: { label: "What it is", role: "words", of: ({ fact }) => fact.statement },
      publisher: { label: "Source", role: "source", of: ({ fact }) => fact.publisher },
    },
    ...(isChart(group)
      ? { chart: { mark: "point", category: "dated", value: "amount", note: "status" } as const }
      : {}),
    rows: group.map(rowOf),
  });
}

function deriveCounted(facts: readonly Measured[]) {
  return series({
    id: "aid-elsewhere-counts",
    title: "What other sources counted",
    description: sentences(
      facts.map(
        ({ dated, quantity, statement }) => `${dated}: ${formatWithUnit(quantity)}, ${statement}.`,
      ),
    ),
    columns: {
      dated: { label: "Date", role: "name", of: ({ fact }) => fact.dated },
      number: { label: "Number", role: "value", mixed: true, of: ({ fact }) => fact.quantity },
      status: { label: "Status", role: "status", of: ({ fact }) => fact.status ?? null },
      statement: { label: "What it is", role: "words", of: ({ fact }) => fact.statement },
      publisher: { label: "Source", role: "source", of: ({ fact }) => fact.publisher },
    },
    rows: facts.map(rowOf),
  });
}

function rowOf(fact: Measured) {
  return {
    fact,
    standing: STATUSES[fact.status ?? "reported"],
    sources: [factSource(fact)] as const,
  };
}
