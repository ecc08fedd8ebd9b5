import { boundNote } from "../../model/bound-notes.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Stated } from "../../model/claims/fields.ts";
import { capitalised, formatWithUnit } from "../../model/format.ts";
import { groupedBy } from "../../model/grouped.ts";
import { sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { freeName, slug } from "../../model/naming.ts";
import { isNumeric, type Role } from "../../model/quantity.ts";
import type { Series } from "../../model/series.ts";
import { groundsOf } from "../../model/source.ts";
import { STATUSES } from "../../model/status.ts";
import { aboutOf, figureFor } from "../../model/told.ts";
import type { Claim, Lone } from "./deployment.ts";
import { areFew, disputeIn, whyNotSolid } from "./places.ts";

/** What can stand in one chart is of one measure: a level never stands beside a rise. */
const MEASURES: Partial<Record<Role, Measure>> = {
  level: "levels",
  after: "levels",
  part: "levels",
  rise: "rises",
  fall: "falls",
};
type Measure = "levels" | "rises" | "falls";
const PREFIX: Record<Measure, string> = { levels: "", rises: "Rise in ", falls: "Fall in " };

interface Drawn {
  readonly claim: Claim;
  readonly quantity: Stated;
  readonly measure: Measure;
}
type Group = readonly [Drawn, ...Drawn[]];

/** Two or more of one measure, unit and status are a chart; what is left is for a list. */
export function deriveLevels(briefing: Briefing, lone: readonly Lone[]) {
  const comparable = lone.flatMap(({ claim, quantity }): readonly Drawn[] => {
    const measure = quantity && isNumeric(quantity) && MEASURES[quantity.role ?? "level"];
    return measure ? [{ claim, quantity, measure }] : [];
  });
  const drawn = groupedBy(comparable, ({ claim, quantity, measure }) =>
    [measure, quantity.unit, quantity.per, claim.status].join("|"),
  ).filter((rows) => rows.length > 1);
  const told = new Set(drawn.flat().map(({ quantity }) => quantity));
  const taken = new Set<string>();
  return {
    levels: drawn.map((rows) => deriveChart(briefing, rows, taken)),
    rest: lone.filter(({ quantity }) => quantity === null || !told.has(quantity)),
  };
}

function deriveChart(briefing: Briefing, rows: Group, taken: Set<string>): Series {
  const [{ claim: first, quantity: like, measure }] = rows;
  const { unit, per } = like;
  const { status } = first;
  const { by, names } = namesOf(briefing, rows);
  const counted = per === undefined ? unit : `${unit} a ${per}`;
  const alike = rows.every(({ claim }) => claim.force === first.force);
  const promise = STATUSES[status] === "done" ? "" : `, ${status}`;
  const dispute = disputeIn(
    briefing,
    rows.map(({ claim }) => claim),
  );
  const base = slug(`${measure} ${counted}`);
  return series({
    id: `deployments-${freeName(taken, [base, slug(`${base} ${status}`)])}`,
    title: `${capitalised(`${PREFIX[measure]}${alike ? first.force : counted}`)} ${by}${promise}`,
    description: describe(rows, names, dispute),
    dispute,
    notes: [...new Set(rows.flatMap(({ claim }) => claim.caveats))],
    columns: {
      name: { label: "Which", role: "name", of: ({ name }) => name },
      strength: { label: capitalised(counted), role: "value", of: ({ quantity }) => quantity },
      status: { label: "Status", role: "status", aside: true, of: ({ claim }) => claim.status },
    },
    chart: {
      mark: "bar",
      category: "name",
      value: "strength",
      cells: areFew(rows.map(({ quantity }) => quantity)),
    },
    disputed: ({ conflicts }) => (conflicts.length > 0 ? ["strength"] : []),
    rows: rows.map(({ claim, quantity }, index) => ({
      claim,
      quantity,
      name: names[index] ?? claim.place,
      role: quantity.role,
      figure: figureFor(claim, quantity),
      ...groundsOf(briefing, claim),
    })),
  });
}

/** Each bar by what tells it from the others: its place, its force, or both. */
function namesOf(briefing: Briefing, rows: readonly Drawn[]) {
  const subject = ({ quantity }: Drawn) => aboutOf(briefing, quantity);
  const ways: readonly (readonly [by: string, of: (row: Drawn) => string])[] = [
    ["by place", (row) => subject(row) ?? row.claim.place],
    ["by force", (row) => subject(row) ?? row.claim.force],
    ["by force and place", (row) => `${row.claim.force}, ${subject(row) ?? row.claim.place}`],
    ["one by one", ({ claim }) => claim.summary],
  ];
  const [by, of] = ways.find(([, name]) => new Set(rows.map(name)).size === rows.length) ??
    ways[2] ?? ["", ({ claim }: Drawn) => claim.place];
  return { by, names: rows.map(of) };
}

function describe(rows: Group, names: readonly string[], dispute: string | null): string {
  const [{ claim }] = rows;
  const said = rows.map(({ quantity }, index) => `${names[index]}: ${formatWithUnit(quantity)}.`);
  return [
    sentences(said),
    boundNote(rows.map(({ quantity }) => quantity)),
    whyNotSolid(claim.status, "each is"),
    dispute ? `${dispute}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
