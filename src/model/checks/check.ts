import type { Briefing } from "../briefing.ts";
import type { Fault } from "../fault.ts";
import { attributions } from "./attribution.ts";
import { checkClaim } from "./check-claim.ts";
import { checkParties } from "./check-parties.ts";
import { checkProse } from "./check-prose.ts";
import { placeOf } from "./check-quantity.ts";
import { checkCoverage, checkQuotes, nearestPlaces } from "./check-quotes.ts";
import { checkReferences } from "./check-references.ts";
import { checkShow } from "./check-show.ts";
import type { Asked, Checked, Located } from "./checked.ts";
import { numbersOf } from "./numbers.ts";

/** Every way in which a well-formed briefing can still be untrue to its article or to itself. */
export function check(briefing: Briefing, located: Located): readonly Fault[] {
  const { article, claims: file, places } = located;
  const numbers = numbersOf(article, file.article.lead);
  const asked = file.claims.flatMap((claim, index): readonly Asked[] => {
    const span = places[index]?.[(claim.occurrence ?? 1) - 1];
    return span ? [{ claim, index, span, article, numbers }] : [];
  });
  const written = { ...located, numbers, asked };
  return [
    ...checkQuotes(article, file.claims, places),
    ...checkCoverage(article, accounted(written), file.notFigures),
    ...asked.flatMap(checkClaim),
    ...checkReferences(briefing, written),
    ...checkShow(briefing),
    ...checkParties(written),
    ...checkProse(written),
  ];
}

/** What needs no claim besides: what a misspelt quote was meant to be is told where it stands. */
function accounted({ article, numbers, asked, claims: { claims }, places, unread }: Checked) {
  const near = [...nearestPlaces(article, claims, places), ...(unread ?? [])];
  const stated = asked.flatMap(({ claim, span }) =>
    claim.quantities.flatMap((quantity) => placeOf(quantity, article, span) ?? []),
  );
  return {
    numbers,
    quotes: [...asked.map(({ span }) => span), ...near, ...attributions(article, asked)],
    figures: [...stated, ...near],
  };
}
