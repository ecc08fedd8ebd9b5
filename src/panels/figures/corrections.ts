import type { Briefing } from "../../model/briefing.ts";
import { listed } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { groundsOf } from "../../model/source.ts";
import { isStanding } from "../../model/told.ts";

/** What the article says of an earlier version of itself: in words, since it is no figure of it. */
export function deriveCorrections(briefing: Briefing) {
  const rows = briefing.claims.flatMap((claim) => {
    const withdrawn = claim.quantities.filter((number) => !isStanding(number));
    if (claim.kind !== "correction" && withdrawn.length === 0) return [];
    const words = withdrawn.map((number) => `“${number.words}”`);
    const said = words.length === 0 ? null : `withdrawn: ${listed(words, words.length)}`;
    return { claim, said, ...groundsOf(briefing, claim) };
  });
  return series({
    id: "figures-corrections",
    title: "Corrected in the article",
    description: "What an earlier version of the article said. It is no figure of the article.",
    telling: "list",
    columns: {
      what: { label: "Correction", role: "words", of: ({ claim }) => claim.summary },
      said: { label: "Said before, and withdrawn", role: "detail", of: ({ said }) => said },
    },
    rows,
  });
}
