import type { Briefing } from "./briefing.ts";
import { statedQuantities } from "./stated-quantities.ts";
import { bareFigures, boundedNumbers } from "./wording.ts";

/** An editor's own sentences keep the bounds too: "more than" is never lost in a headline. */
export function checkProse(briefing: Briefing): string[] {
  const bounded = boundedNumbers(
    briefing.claims.flatMap((claim) => statedQuantities(claim).map(([, q]) => q)),
  );
  const texts: readonly (readonly [string, string])[] = [
    ["claims.json: standfirst", briefing.standfirst],
    ...Object.entries(briefing.messages).flatMap(([panel, { headline, subtitle }]) => [
      [`claims.json: messages.${panel}.headline`, headline] as const,
      [`claims.json: messages.${panel}.subtitle`, subtitle] as const,
    ]),
    ...briefing.claims.flatMap((claim, index) =>
      [claim.summary, claim.figure?.label ?? "", ...claim.caveats, ...claim.doesNotSay].map(
        (text) => [`claims.json: claims[${index}] (${claim.id})`, text] as const,
      ),
    ),
    ...briefing.facts.map(
      ({ statement }, index) => [`context.json: facts[${index}].statement`, statement] as const,
    ),
    ...Object.entries(briefing.notes).flatMap(([panel, notes]) =>
      notes.map((note) => [`notes.md: ${panel}`, note] as const),
    ),
  ];
  return texts.flatMap(([place, text]) =>
    bareFigures(text, bounded).map(
      (bare) => `${briefing.id}/${place}: “${bare}” stands without its qualifier in “${text}”`,
    ),
  );
}
