import { boundNote } from "../../model/bound-notes.ts";
import type { Briefing, ClaimOf } from "../../model/briefing.ts";
import { type Cell, capitalised, format, formatWithUnit } from "../../model/format.ts";
import { groupedBy } from "../../model/grouped.ts";
import { listed, sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { namesOf } from "../../model/naming.ts";
import { sumWords, totalsFirst, totalsIn } from "../../model/parts-of-total.ts";
import { partyName } from "../../model/party.ts";
import type { OwnRole } from "../../model/series.ts";
import { withStatus } from "../../model/status-words.ts";
import { aboutOf, measureOf, measuresIn, ownWords, type Told } from "../../model/told.ts";
import { axisOf, endingsOf } from "./money.ts";

export type AidTold = Told<ClaimOf<"aid">>;

/** A series a currency and period, since those share no axis. */
export function deriveAmounts(briefing: Briefing, amounts: readonly AidTold[]) {
  const endingOf = endingsOf(amounts.map(({ number }) => number));
  return groupedBy(amounts, ({ number }) => axisOf(number)).map((group) => {
    const [{ number }] = group;
    const rows = totalsFirst(group);
    // The only amount of an article needs no name: its bar says how firm it is.
    const alone = amounts.length === 1;
    const names = alone ? [] : namesAmong(briefing, rows, amounts);
    return deriveAxis({
      id: `aid-total${axisOf(number)}`,
      title: `Aid stated in the article${endingOf(number)}`,
      category: alone ? "status" : "what",
      rows: rows.map((row, index) => ({ ...row, what: names[index] ?? ownWords(row.claim) })),
      sums: totalsIn(rows).flatMap((total) => sumWords(total, amounts) ?? []),
    });
  });
}

/** Names for the bars of a chart. A lone one is told from those of other charts, if anything does so. */
function namesAmong(
  briefing: Briefing,
  rows: readonly AidTold[],
  all: readonly AidTold[],
): readonly string[] {
  const [first, ...others] = rows;
  const known = first && others.length === 0 && amountNames(briefing, all)[all.indexOf(first)];
  return known && known !== ownWords(first.claim) ? [known] : amountNames(briefing, rows);
}

/** By what tells them apart: what each is for, who gets it, what it buys, who gives it. */
function amountNames(briefing: Briefing, rows: readonly AidTold[]): readonly string[] {
  const named = (parties: readonly string[]) =>
    parties.length === 0 ? null : listed(parties.map((party) => partyName(briefing, party)));
  return namesOf(rows, {
    choices: [
      ({ number }) => aboutOf(briefing, number),
      ({ claim }) => named(claim.recipients),
      ({ claim }) => (claim.items.length === 0 ? null : listed(claim.items)),
      ({ claim }) => named(claim.donor === undefined ? [] : [claim.donor]),
    ],
    own: ({ claim }) => ownWords(claim),
    ending: measuresIn(rows),
  });
}

type Row = AidTold & { readonly what: string };

interface Axis {
  readonly id: string;
  readonly title: string;
  readonly category: "what" | "status";
  readonly rows: readonly Row[];
  /** Of each total, whether its parts make it. */
  readonly sums: readonly string[];
}

function deriveAxis({ id, title, category, rows, sums }: Axis) {
  const disputed = rows.filter(({ conflicts }) => conflicts.length > 0);
  return series({
    id,
    title,
    description: [
      sentences(
        rows.map(
          ({ what, claim, number }) =>
            `${capitalised(withStatus(what, claim.status))}: ${format(number)}.`,
        ),
      ),
      ...sums,
      boundNote(rows.map(({ number }) => number)),
    ]
      .filter(Boolean)
      .join(" "),
    dispute:
      disputed.length > 0
        ? `Sources disagree about ${listed(disputed.map(({ what }) => what))}`
        : null,
    notes: [...new Set([...sums, ...rows.flatMap(({ claim }) => claim.caveats)])],
    columns: columnsOf(rows),
    chart: { mark: "bar", category, value: "amount" },
    disputed: ({ conflicts }) => (conflicts.length > 0 ? ["amount"] : []),
    rows,
  });
}

interface Column {
  readonly label: string;
  readonly role: OwnRole;
  readonly of: (row: Row) => Cell;
}

/** What each number measures stands in a column where they differ: a total is not one more part. */
function columnsOf(rows: readonly Row[]): Readonly<Record<string, Column>> {
  const differ = new Set(rows.map(measureOf)).size > 1;
  return {
    what: { label: "What", role: "name", of: ({ what }) => what },
    amount: { label: "Amount", role: "value", of: ({ number }) => number },
    ...(differ ? { measure: { label: "Measure", role: "detail", of: measureOf } as const } : {}),
    ...(rows.some((row) => otherwise(row) !== null)
      ? { otherwise: { label: "Otherwise said", role: "detail", of: otherwise } as const }
      : {}),
    status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
    asOf: { label: "As of", role: "detail", of: ({ claim }) => claim.asOf?.words ?? null },
  };
}

/** The same money in another currency, as the article says it. */
function otherwise({ claim }: Row): string | null {
  const same = claim.quantities.filter(({ role }) => role === "equivalent");
  return same.map(formatWithUnit).join("; ") || null;
}
