import type { Briefing } from "../model/briefing.ts";
import { ExternalLink } from "../ui/external-link.tsx";

/** The article's licence in a sentence, linked. */
export function Licence({ briefing: { licence } }: { readonly briefing: Briefing }) {
  return (
    <>
      {licence.statement} <ExternalLink address={licence.address}>{licence.name}</ExternalLink>.
    </>
  );
}
