import type { Briefing } from "./briefing.ts";
import type { Known } from "./checks/known-numbers.ts";
import { readNumbers } from "./checks/numbers.ts";
import { isOfSame, isSameSize } from "./checks/said-number.ts";
import type { Stated } from "./claims/fields.ts";

/**
 * The briefing with its panels' messages as every surface shows them: a headline with a number that
 * another source contradicts says so, as each copy of that number does.
 */
export function withDisputes(briefing: Briefing): Briefing {
  const { claims, facts, messages, origin } = briefing;
  const conflicts = facts.filter(({ relation }) => relation === "conflicts");
  const known = claims
    .filter(({ id }) => conflicts.some(({ claim }) => claim === id))
    .flatMap(({ quantities }) => quantities.map(knownOf));
  const isDisputed = (headline: string) =>
    readNumbers(headline, origin.lead).quantities.some((reading) =>
      known.some((one) => isSameSize(reading, one) && isOfSame(reading, one)),
    );
  const shown = Object.entries(messages).map(([panel, { headline, subtitle }]) => {
    const said = isDisputed(headline) ? `${headline} (sources disagree)` : headline;
    return [panel, { headline: said, subtitle }];
  });
  return { ...briefing, messages: Object.fromEntries(shown) };
}

function knownOf(quantity: Stated): Known {
  const { unit, about = "", words } = quantity;
  return { quantity, nouns: [unit, about, words], of: null, only: null };
}
