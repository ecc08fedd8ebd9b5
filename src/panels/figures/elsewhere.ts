import { type Briefing, type Claim, factsAbout } from "../../model/briefing.ts";
import { formatWithUnit } from "../../model/format.ts";
import { sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { factSource } from "../../model/source.ts";
import { STATUSES } from "../../model/status.ts";
import { ownWords } from "../../model/told.ts";

/** Numbers of other sources about some claims, each in its own unit. */
export function deriveElsewhere(briefing: Briefing, claims: readonly Claim[]) {
  const facts = claims.flatMap((claim) =>
    (["agrees", "compares"] as const)
      .flatMap((relation) => factsAbout(briefing, [claim], relation))
      .flatMap(({ quantity, ...fact }) => (quantity ? [{ ...fact, quantity, of: claim }] : [])),
  );
  return series({
    id: "figures-elsewhere",
    title: "The same as other sources stated it",
    description: sentences(
      facts.map(
        ({ dated, quantity, statement }) => `${dated}: ${formatWithUnit(quantity)}, ${statement}.`,
      ),
    ),
    columns: {
      about: { label: "About", role: "group", of: ({ fact }) => ownWords(fact.of) },
      number: { label: "Figure", role: "value", mixed: true, of: ({ fact }) => fact.quantity },
      statement: { label: "What it is", role: "words", of: ({ fact }) => fact.statement },
      dated: { label: "Date", role: "detail", of: ({ fact }) => fact.dated },
      publisher: { label: "Source", role: "source", of: ({ fact }) => fact.publisher },
    },
    rows: facts.map((fact) => ({
      fact,
      standing: STATUSES[fact.status ?? "reported"],
      sources: [factSource(fact)] as const,
    })),
  });
}
