import { boundNote } from "../../model/bound-notes.ts";
import { type Briefing, factsAbout } from "../../model/briefing.ts";
import { disputeOf } from "../../model/dispute.ts";
import { format, formatWithUnit } from "../../model/format.ts";
import { series } from "../../model/make-series.ts";
import { isOpenAbove, type Quantity } from "../../model/quantity.ts";
import { groundsOf } from "../../model/source.ts";
import { STATUSES, type Status } from "../../model/status.ts";
import { figureFor, ownWords } from "../../model/told.ts";
import type { Claim, Pair } from "./deployment.ts";

/** Before and after at one place: places never share an axis. */
export function derivePlace(briefing: Briefing, { claim, id, before, after }: Pair) {
  const { place, force } = claim;
  const { conflicts, ...grounds } = groundsOf(briefing, claim);
  const dispute = disputeIn(briefing, [claim]);
  const found = figureFor(claim, after);
  const figure = found && { ...found, lead: `from ${format(before)} to` };
  return series({
    id: `deployments-${id}`,
    title: `${force}: ${place}, before and after`,
    description: [
      `${place}: from ${format(before)} to ${formatWithUnit(after)}.`,
      endsIn(before, after),
      whyNotSolid(claim.status, "it is"),
      dispute ? `${dispute}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
    notes: claim.caveats,
    dispute,
    columns: {
      when: { label: "When", role: "name", of: ({ when }) => when },
      strength: { label: force, role: "value", of: ({ strength }) => strength },
    },
    chart: { mark: "bar", category: "when", value: "strength", cells: areFew([before, after]) },
    disputed: ({ conflicts: facts }) => (facts.length > 0 ? ["strength"] : []),
    rows: [
      { when: "before", role: "before", strength: before, conflicts: NONE, ...grounds },
      { when: afterWords(claim), role: "after", strength: after, figure, conflicts, ...grounds },
    ],
  });
}

/** What the ends of the two bars mean. */
function endsIn(before: Quantity, after: Quantity): string {
  return before.bound === "exact" && isOpenAbove(after)
    ? "The second bar is open-ended: no upper figure is stated."
    : boundNote([before, after]);
}

/** What sources disagree about in a drawing of some claims. */
export function disputeIn(briefing: Briefing, claims: readonly Claim[]): string | null {
  return disputeOf(briefing, factsAbout(briefing, claims, "conflicts"), (fact) => {
    const claim = claims.find(({ id }) => id === fact.claim);
    return claim ? ownWords(claim) : "";
  });
}

/** What contradicts a claim is said of the level it states, not of the one it starts from. */
const NONE: readonly string[] = [];

/** As many as can be counted at a glance are drawn one by one. */
export function areFew(levels: readonly Quantity[]): boolean {
  return levels.every(
    (q) => q.bound === "exact" && Number.isInteger(q.value) && q.value <= MOST_CELLS,
  );
}
const MOST_CELLS = 12;

/** "after, “earlier this year”", or the status where that is a promise. */
function afterWords({ status, asOf }: Claim): string {
  const word = STATUSES[status] === "promised" ? status : "after";
  return asOf ? `${word}, “${uncapitalised(asOf.words)}”` : word;
}

/** Time words as they stand within a sentence; days and months keep their capital. */
function uncapitalised(words: string): string {
  return NAMED.test(words) ? words : words.replace(/^./u, (first) => first.toLowerCase());
}
const NAMED =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)/;

/** Why bars are outlined or dotted, in words. */
export function whyNotSolid(status: Status, them: "it is" | "each is"): string {
  const standing = STATUSES[status];
  if (standing === "done") return "";
  const noun = NOUNS[status];
  const what = noun ? `${noun}, not a count` : `${status}, not counted`;
  return `${standing === "promised" ? "Outlined" : "Dotted"} because ${them} ${what}.`;
}

const NOUNS: Partial<Record<Status, string>> = {
  committed: "a commitment",
  pledged: "a pledge",
  planned: "a plan",
  proposed: "a proposal",
  aim: "an aim",
  "stated purpose": "a purpose",
  "announced budget": "an announced budget",
  "announced total": "an announced total",
};
