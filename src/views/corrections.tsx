import { type Briefing, claimsOf } from "../model/briefing.ts";
import { claimSource } from "../model/source.ts";
import { Cited, CiteGroup } from "../ui/cite.tsx";
import css from "./corrections.module.css";

/** What the article says of an earlier version of itself: nobody should miss it. */
export function Corrections({ briefing }: { readonly briefing: Briefing }) {
  const claims = claimsOf(briefing, "correction");
  if (claims.length === 0) return null;
  return (
    <section className={css.corrections} aria-label="Corrections">
      <CiteGroup>
        {claims.map((claim) => (
          <p key={claim.id} data-claim={claim.id}>
            <b>Correction in the article:</b>{" "}
            <Cited sources={[claimSource(claim)]}>{claim.summary}</Cited>
          </p>
        ))}
      </CiteGroup>
    </section>
  );
}
