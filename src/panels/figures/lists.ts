import type { Briefing, Claim, ClaimOf } from "../../model/briefing.ts";
import { type Cell, formatWithUnit } from "../../model/format.ts";
import { sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { partyName } from "../../model/party.ts";
import type { OwnRole } from "../../model/series.ts";
import { groundsOf } from "../../model/source.ts";
import { isStanding, sentenceOf, type Told } from "../../model/told.ts";

/** A number of a claim, or a claim that says what it says without one. */
type Entry<C extends Claim> = Omit<Told<C>, "number"> & { readonly number: Told["number"] | null };

/** Rows for claims of a kind of this panel: a claim without a number has one too. */
export function entriesOf<C extends Claim>(
  briefing: Briefing,
  claims: readonly C[],
  numbers: readonly Told<C>[],
): readonly Entry<C>[] {
  return claims.flatMap((claim): readonly Entry<C>[] => {
    if (claim.quantities.some(isStanding)) return numbers.filter((told) => told.claim === claim);
    return [{ claim, number: null, figure: null, role: undefined, ...groundsOf(briefing, claim) }];
  });
}

/** The numbers of one kind of claim, and what the kind says besides. */
export interface Listed<C extends Claim> {
  readonly id: string;
  readonly title: string;
  readonly parties?: Column<C>;
  readonly detail?: Column<C>;
}

interface Column<C extends Claim> {
  readonly label: string;
  readonly of: (claim: C) => Cell;
}

/** Numbers of whatever unit, each with its own, in the article's order. */
export function deriveList<C extends Claim>(
  briefing: Briefing,
  listed: Listed<C>,
  entries: readonly Entry<C>[],
) {
  const rows = entries.map((entry) => ({ ...entry, what: whatOf(briefing, entry) }));
  return series({
    id: `figures-${listed.id}`,
    title: listed.title,
    description: sentences(
      rows.map(({ what, number }) => (number ? `${what}: ${formatWithUnit(number)}.` : `${what}.`)),
    ),
    telling: "list",
    columns: columnsOf(listed, {
      what: { label: "What", role: "words", of: ({ what }) => what },
      number: { label: "Figure", role: "value", mixed: true, of: ({ number }) => number },
    }),
    disputed: ({ conflicts, number }) => (conflicts.length > 0 ? [number ? "number" : "what"] : []),
    figured: "number",
    rows,
  });
}

function whatOf<C extends Claim>(briefing: Briefing, { number, ...entry }: Entry<C>): string {
  return number ? sentenceOf(briefing, { ...entry, number }) : entry.claim.summary;
}

interface Row<C extends Claim> {
  readonly claim: C;
  readonly what: string;
  readonly number: Told["number"] | null;
}

interface RowColumn<C extends Claim> {
  readonly label: string;
  readonly role: OwnRole;
  readonly mixed?: boolean;
  readonly aside?: boolean;
  readonly of: (row: Row<C>) => Cell;
}

/** What a row is and its number, among what its kind says of it. */
export function columnsOf<C extends Claim>(
  { parties, detail }: Listed<C>,
  own: Readonly<Record<"what" | "number", RowColumn<C>>>,
): Readonly<Record<string, RowColumn<C>>> {
  return {
    ...(parties
      ? { parties: { ...parties, role: "parties", of: ({ claim }) => parties.of(claim) } }
      : {}),
    ...own,
    ...(detail
      ? { detail: { ...detail, role: "detail", of: ({ claim }) => detail.of(claim) } }
      : {}),
    status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
    asOf: {
      label: "As of",
      role: "detail",
      aside: true,
      of: ({ claim }) => claim.asOf?.words ?? null,
    },
  };
}

/** "From stock", or "from contract". */
export const ORIGIN: Column<ClaimOf<"equipment">> = {
  label: "From",
  of: ({ origin }) => (origin === undefined ? null : `from ${origin}`),
};

export const BY: Column<ClaimOf<"commitment">> = { label: "By when", of: ({ by }) => by ?? null };

export function whoIn(briefing: Briefing): Column<ClaimOf<"commitment">> {
  return {
    label: "Who",
    of: ({ who }) => (who === undefined ? null : partyName(briefing, who)),
  };
}
