import {
  type AidClaim,
  type Briefing,
  claimsOf,
  type Fact,
  factsAbout,
} from "../../model/briefing.ts";
import { capitalised, format } from "../../model/format.ts";
import { series } from "../../model/series.ts";
import { claimSource, factSource, groundsOf } from "../../model/source.ts";
import { STATUSES } from "../../model/status.ts";

/**
 * The currency that names of series leave out. A name follows from the data alone, not from what
 * else is shown: it is that of a file.
 */
const UNNAMED = "GBP";

/**
 * Provided, announced and discussed stay apart, as do currencies; other sources stand in series
 * of their own.
 */
export function deriveAid(briefing: Briefing) {
  const claims = claimsOf(briefing, "aid");
  const units = [...new Set(claims.flatMap(({ amount }) => amount?.unit ?? []))];
  const facts = [
    ...factsAbout(briefing, claims, "agrees"),
    ...factsAbout(briefing, claims, "compares"),
  ].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const currencyOf = (unit: string): Currency => ({
    unit,
    suffix: unit === UNNAMED ? "" : `-${unit.toLowerCase()}`,
    ending: units.length > 1 ? `, in ${unit}` : "",
  });
  const stated = (dated: boolean, id: string, title: string) =>
    units.flatMap((unit) => {
      const some = facts.filter(
        ({ quantity, date }) => quantity?.unit === unit && (date !== null) === dated,
      );
      return some.length > 0 ? deriveElsewhere(currencyOf(unit), id, title, some) : [];
    });
  return {
    totals: units.map((unit) => deriveTotal(currencyOf(unit), claims)),
    items: deriveItems(claims),
    elsewhere: stated(true, "aid-elsewhere", "Military aid as other sources stated it"),
    later: stated(
      false,
      "aid-elsewhere-undated",
      "Later or undated statements, off the scale above",
    ),
  };
}

/** One of them, and what tells its series from those of the others. */
interface Currency {
  readonly unit: string;
  /** Of ids and titles. */
  readonly suffix: string;
  readonly ending: string;
}

function deriveTotal({ unit, suffix, ending }: Currency, claims: readonly AidClaim[]) {
  const rows = claims.flatMap((claim) =>
    claim.amount?.unit === unit
      ? [{ claim, amount: claim.amount, sources: [claimSource(claim)] as const }]
      : [],
  );
  const open = rows.some(
    ({ amount }) => amount.bound === "more than" || amount.bound === "at least",
  );
  return series({
    id: `aid-total${suffix}`,
    title: `Aid stated in the article${ending}`,
    description: rows
      .map(
        ({ claim, amount }) =>
          `${capitalised(claim.figure?.label ?? claim.summary)}: ${format(amount)}.`,
      )
      .concat(
        open ? "The bar is solid to the stated bound, then opens: no upper figure is stated." : [],
      )
      .join(" "),
    notes: rows.flatMap(({ claim }) => claim.caveats),
    columns: {
      what: { label: "What", of: ({ claim }) => claim.figure?.label ?? claim.summary },
      amount: { label: "Amount", of: ({ amount }) => amount },
      status: { label: "Status", of: ({ claim }) => claim.status },
      asOf: { label: "As of", of: ({ claim }) => claim.asOf?.words ?? null },
    },
    chart: { mark: "bar", category: "status", value: "amount" },
    rows: rows.map((row) => ({ ...row, standing: STATUSES[row.claim.status] })),
  });
}

/** What the aid consists of, in the source's words: never counted where it does not count. */
function deriveItems(claims: readonly AidClaim[]) {
  return series({
    id: "aid-items",
    title: "What was provided, announced and discussed",
    description: "Items in the source’s words, by status. The three are never added.",
    columns: {
      status: { label: "Status", of: ({ claim }) => claim.status },
      item: { label: "In the source’s words", of: ({ words }) => `“${words}”` },
      count: { label: "Count", aside: true, mixed: true, of: ({ claim }) => claim.counted ?? null },
      note: { label: "Read with care", aside: true, of: ({ claim }) => claim.caveats[0] ?? null },
    },
    rows: firmestFirst(claims).flatMap((claim) =>
      claim.items.map((words) => ({
        claim,
        words,
        ...groundsOf(claim),
      })),
    ),
  });
}

const FIRMNESS = ["done", "promised", "discussed"];

function firmestFirst(claims: readonly AidClaim[]): readonly AidClaim[] {
  const rank = ({ status }: AidClaim) => FIRMNESS.indexOf(STATUSES[status]);
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

/** Points by date, marked by status and never joined: they are different measures. */
function deriveElsewhere(
  { suffix, ending }: Currency,
  id: string,
  title: string,
  facts: readonly Fact[],
) {
  return series({
    id: id + suffix,
    title: title + ending,
    description: `Different measures, so the points are neither joined nor added. ${facts
      .map(({ dated, quantity, status }) => `${dated}: ${format(quantity ?? null)}, ${status}.`)
      .join(" ")}`,
    columns: {
      dated: { label: "Date", of: ({ fact }) => fact.dated },
      amount: { label: "Amount", of: ({ fact }) => fact.quantity ?? null },
      status: { label: "Status", of: ({ fact }) => fact.status ?? null },
      statement: { label: "What it is", of: ({ fact }) => fact.statement },
      publisher: { label: "Source", of: ({ fact }) => fact.publisher },
    },
    // A lone value is a figure, not a chart.
    ...(facts.length > 1
      ? { chart: { mark: "point", category: "dated", value: "amount", note: "status" } as const }
      : {}),
    rows: facts.map((fact) => ({
      fact,
      standing: STATUSES[fact.status ?? "reported"],
      sources: [factSource(fact)] as const,
    })),
  });
}
