import { type Briefing, factsAbout } from "../../model/briefing.ts";
import { series } from "../../model/make-series.ts";
import { factSource } from "../../model/source.ts";
import type { Claim } from "./deployment.ts";

/** Other publishers' counts and dates, the earliest first; what contradicts stands apart. */
export function deriveElsewhere(briefing: Briefing, claim: Claim, id: string) {
  const { place, force } = claim;
  const facts = [
    ...factsAbout(briefing, [claim], "compares"),
    ...factsAbout(briefing, [claim], "dates"),
  ];
  const units = new Set(facts.flatMap(({ quantity }) => quantity?.unit ?? []));
  return series({
    id: `deployments-${id}-elsewhere`,
    title: `From other sources: ${force}, ${place}`,
    listing: { title: "From other sources", part: `${force}, ${place}` },
    description: "Other publishers’ figures and dates; some count something else.",
    columns: {
      dated: { label: "Date", role: "detail", of: ({ fact }) => fact.dated },
      strength: {
        label: force,
        role: "value",
        mixed: units.size > 1,
        of: ({ fact }) => fact.quantity ?? null,
      },
      statement: { label: "What it is", role: "words", of: ({ fact }) => fact.statement },
      publisher: { label: "Source", role: "source", of: ({ fact }) => fact.publisher },
    },
    rows: [...facts]
      .sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"))
      .map((fact) => ({ fact, sources: [factSource(fact)] as const })),
  });
}
