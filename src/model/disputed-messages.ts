import type { Briefing, Claim, Fact } from "./briefing.ts";
import type { Stated } from "./claims/fields.ts";
import { isMoney } from "./currency.ts";
import { parts } from "./format.ts";
import { says } from "./says.ts";

/**
 * Panels' messages as every surface shows them: a headline with a number that another source
 * contradicts says so, as each copy of that number does.
 */
export function withDisputes(
  messages: Briefing["messages"],
  claims: readonly Claim[],
  facts: readonly Fact[],
): Briefing["messages"] {
  const contradicted = facts.filter(({ relation }) => relation === "conflicts");
  const numbers = claims
    .filter(({ id }) => contradicted.some(({ claim }) => claim === id))
    .flatMap(({ quantities }) => quantities);
  return Object.fromEntries(
    Object.entries(messages).map(([panel, { headline, subtitle }]) => {
      const isDisputed = numbers.some((number) => isIn(headline, number));
      return [
        panel,
        { headline: isDisputed ? `${headline} (sources disagree)` : headline, subtitle },
      ];
    }),
  );
}

/** With what it counts, in the article's words or as it is written elsewhere: "6" alone is in anything. */
function isIn(text: string, quantity: Stated): boolean {
  const { unit, words } = quantity;
  const { number, scale } = parts(quantity, isMoney(unit) ? "" : unit);
  const written = [number, scale].filter(Boolean).join(" ");
  const isTelling = (said: string) => isMoney(unit) || said.includes(" ");
  return [words, written].some((said) => isTelling(said) && says(text, said));
}
