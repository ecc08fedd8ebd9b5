import { type Briefing, type Claim, claimsOf, type Kind } from "../../model/briefing.ts";
import { versionsOf } from "../../model/dispute.ts";
import { comparableIn, deriveChart } from "./charts.ts";
import { deriveCorrections } from "./corrections.ts";
import { deriveElsewhere } from "./elsewhere.ts";
import { BY, deriveList, entriesOf, type Listed, ORIGIN, whoIn } from "./lists.ts";
import { numbersOf } from "./numbers.ts";

/** Kinds that this panel lists whole, with or without a number. */
const OWN: readonly Kind[] = ["equipment", "commitment", "statistic"];
/** Kinds whose own panel tells what other sources say of them. */
const OTHERS: readonly Kind[] = ["aid", "deployment", "agreement"];
/** And those whose own panel tells at least who contradicts them. */
const DISPUTED: readonly Kind[] = [
  ...OTHERS,
  "support",
  "meeting",
  "topic",
  "outlook",
  "quotation",
];

/** Equipment, commitments and statistics, and every number that no other panel shows. */
export function derive(briefing: Briefing) {
  const others = briefing.claims.filter(
    (claim) => !OWN.includes(claim.kind) && numbersOf(briefing, claim).length > 0,
  );
  const parts = [
    deriveKind(
      briefing,
      { id: "equipment", title: "Equipment", detail: ORIGIN },
      claimsOf(briefing, "equipment"),
    ),
    deriveKind(
      briefing,
      { id: "commitments", title: "Commitments", parties: whoIn(briefing), detail: BY },
      claimsOf(briefing, "commitment"),
    ),
    deriveKind(
      briefing,
      { id: "statistics", title: "Statistics" },
      claimsOf(briefing, "statistic"),
    ),
    deriveKind(briefing, { id: "other", title: "Other figures in the article" }, others),
  ];
  const compared = briefing.claims.filter(
    (claim) => OWN.includes(claim.kind) || (others.includes(claim) && !OTHERS.includes(claim.kind)),
  );
  const disputable = briefing.claims.filter(({ kind }) => !DISPUTED.includes(kind));
  return {
    charts: parts.flatMap(({ charts }) => charts),
    lists: parts.map(({ list }) => list),
    corrections: deriveCorrections(briefing),
    conflicts: versionsOf("figures", briefing, disputable),
    elsewhere: deriveElsewhere(briefing, compared),
  };
}

/** What can be compared is drawn; all else is listed. */
function deriveKind<C extends Claim>(briefing: Briefing, listed: Listed<C>, claims: readonly C[]) {
  const numbers = claims.flatMap((claim) => numbersOf(briefing, claim));
  const comparable = comparableIn(briefing, numbers);
  const drawn = new Set<unknown>(comparable.flatMap(({ rows }) => rows));
  const left = numbers.filter((told) => !drawn.has(told));
  return {
    charts: comparable.map((group) => deriveChart(listed, group)),
    list: deriveList(briefing, listed, entriesOf(briefing, claims, left)),
  };
}

export function title(): string {
  return "Further figures";
}
