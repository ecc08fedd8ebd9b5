import {
  type Briefing,
  claimsOf,
  type DeploymentClaim,
  type Fact,
  factsAbout,
} from "../../model/briefing.ts";
import { format } from "../../model/format.ts";
import { divide, isOpenAbove, type Quantity, subtract } from "../../model/quantity.ts";
import { series } from "../../model/series.ts";
import { claimSource, factSource, groundsOf } from "../../model/source.ts";
import { STATUSES } from "../../model/status.ts";

/** A series a place for each of level, change and context: places never share an axis. */
export function deriveDeployments(briefing: Briefing) {
  const claims = claimsOf(briefing, "deployment");
  return {
    places: claims.map(derivePlace),
    changes: claims.map(deriveChange),
    elsewhere: claims.map((claim) =>
      deriveElsewhere(claim, [
        ...factsAbout(briefing, [claim], "compares"),
        ...factsAbout(briefing, [claim], "dates"),
      ]),
    ),
  };
}

function derivePlace(claim: DeploymentClaim) {
  const { place, force, before, after } = claim;
  const grounds = groundsOf(claim);
  return series({
    id: `deployments-${place.id}`,
    title: `${force.name}: ${place.name}, before and after`,
    description: [
      `${place.name}: from ${format(before)} to ${format(after)} ${after.unit}.`,
      isOpenAbove(after) ? "The second bar is open-ended: no upper figure is stated." : "",
      grounds.standing === "promised" ? "Outlined because it is a commitment, not a count." : "",
    ]
      .filter(Boolean)
      .join(" "),
    notes: claim.caveats,
    columns: {
      when: { label: "When", of: ({ when }) => when },
      strength: { label: force.name, of: ({ strength }) => strength },
    },
    chart: { mark: "bar", category: "when", value: "strength", cells: force.cells },
    rows: [
      { when: "before", strength: before, ...grounds },
      { when: afterWords(claim), strength: after, ...grounds },
    ],
  });
}

/** "after, “earlier this year”", or the status where that is a promise. */
function afterWords({ status, asOf }: DeploymentClaim): string {
  const word = STATUSES[status] === "promised" ? status : "after";
  return asOf ? `${word}, “${asOf.words.toLowerCase()}”` : word;
}

/** The rise and the factor: more than 1,600 less 800 is more than 800. */
function deriveChange(claim: DeploymentClaim) {
  const { place, force, before, after } = claim;
  return series({
    id: `deployments-${place.id}-change`,
    title: `Change worked out from the article’s figures: ${force.name}, ${place.name}`,
    description: "Worked out from the two stated figures; a bound stays a bound.",
    columns: {
      rise: { label: "Rise", of: () => subtract(after, before) },
      riseFrom: { label: "Rise worked out as", of: () => `${format(after)} − ${format(before)}` },
      // From nothing there is a rise, but no factor.
      factor: { label: "Factor", of: () => (isNought(before) ? null : divide(after, before)) },
      factorFrom: {
        label: "Factor worked out as",
        of: () => `${format(after)} ÷ ${format(before)}`,
      },
    },
    rows: [{ sources: [claimSource(claim)] }],
  });
}

function isNought(level: Quantity): boolean {
  return level.bound === "exact" && level.value === 0;
}

function deriveElsewhere({ place, force }: DeploymentClaim, facts: readonly Fact[]) {
  return series({
    id: `deployments-${place.id}-elsewhere`,
    title: `From other sources: ${force.name}, ${place.name}`,
    description: "Other publishers’ figures and dates; some count something else.",
    columns: {
      dated: { label: "Date", of: ({ fact }) => fact.dated },
      strength: { label: force.name, of: ({ fact }) => fact.quantity ?? null },
      statement: { label: "What it is", of: ({ fact }) => fact.statement },
      publisher: { label: "Source", of: ({ fact }) => fact.publisher },
    },
    rows: [...facts]
      .sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"))
      .map((fact) => ({ fact, sources: [factSource(fact)] as const })),
  });
}
