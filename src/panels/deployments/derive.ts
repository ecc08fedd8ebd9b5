import { type Briefing, claimsOf } from "../../model/briefing.ts";
import { versionsOf } from "../../model/dispute.ts";
import { deriveChange } from "./change.ts";
import { readDeployments } from "./deployment.ts";
import { deriveElsewhere } from "./elsewhere.ts";
import { deriveLevels } from "./levels.ts";
import { derivePlace } from "./places.ts";
import { deriveStated } from "./stated.ts";

/**
 * A chart a place where two levels are stated, each with its change; what is stated by itself
 * in charts of one measure, or else in a list; then what other sources say.
 */
export function derive(briefing: Briefing) {
  const { all, pairs, lone } = readDeployments(briefing);
  const { levels, rest } = deriveLevels(briefing, lone);
  return {
    places: pairs.map((pair) => derivePlace(briefing, pair)),
    /** One a place; without a row where no change is known. */
    changes: pairs.map((pair) => deriveChange(briefing, pair)),
    levels,
    stated: deriveStated(briefing, rest, lone),
    conflicts: versionsOf(
      "deployments",
      briefing,
      all.map(({ claim }) => claim),
    ),
    elsewhere: all.map(({ claim, id }) => deriveElsewhere(briefing, claim, id)),
  };
}

/** Ships and aircraft alone are no troops. */
export function title(briefing: Briefing): string {
  const claims = claimsOf(briefing, "deployment");
  const units = claims.flatMap(({ quantities }) => quantities.map(({ unit }) => unit));
  return units.some((unit) => TROOPS.test(unit)) ? "Troop deployments" : "Deployments";
}

const TROOPS = /troops|soldiers|personnel/i;
