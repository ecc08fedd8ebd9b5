import { useContext } from "react";
import type { Briefing, Claim } from "../model/briefing.ts";
import type { Span } from "../model/evidence.ts";
import { mainQuantity } from "../model/figure.ts";
import { citeLink, claimAnchor } from "../model/routes.ts";
import { segments } from "../model/sentences.ts";
import { CiteContext, CiteGroup } from "../ui/cite.tsx";
import css from "./article.module.css";
import { paragraphGroup } from "./citation.tsx";

/** The full text, every claimed passage marked; pressing one shows what rests on it. */
export function ArticleText({ briefing }: { readonly briefing: Briefing }) {
  const { article, claims } = briefing;
  return (
    <ol className={css.text}>
      {article.paragraphs.map((text, paragraph) => {
        const here = claims.filter(({ span }) => span.paragraph === paragraph);
        const said = here.length > 0 && here.every(({ kind }) => kind === "quotation");
        // Two paragraphs may read alike.
        const anchor = `p${paragraph}`;
        return (
          <li key={anchor} id={anchor} className={paragraph === 0 ? css.headline : undefined}>
            <span className={css.number}>¶{paragraph === 0 ? "H" : paragraph}</span>
            <CiteGroup name={paragraphGroup(paragraph)}>
              <p className={said ? css.said : undefined}>
                <Passages text={text} claims={here} />
              </p>
            </CiteGroup>
          </li>
        );
      })}
    </ol>
  );
}

function Passages({ text, claims }: { readonly text: string; readonly claims: readonly Claim[] }) {
  const { open, toggle } = useContext(CiteContext);
  const spans: readonly (Span & { claim: Claim })[] = claims.map((claim) => ({
    ...claim.span,
    claim,
  }));
  const anchored = new Set<string>();
  return segments(text, spans).map((segment) => {
    // Where claims overlap, the narrowest is the one a reader means.
    const [span] = segment.spans.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const claim = span?.claim;
    if (!claim) return segment.text;
    const first = !anchored.has(claim.id);
    anchored.add(claim.id);
    const group = paragraphGroup(claim.span.paragraph);
    const cited = open?.claim === claim.id;
    return (
      <a
        key={`${claim.id} ${segment.text}`}
        id={first ? claimAnchor(claim.id) : undefined}
        href={citeLink(claim.id)}
        data-claim={claim.id}
        className={`${mainQuantity(claim) ? css.figure : css.span} ${cited ? css.cited : ""}`}
        aria-expanded={cited && open.group === group}
        onClick={(event) => {
          if (!toggle || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          toggle(claim.id, group, event.currentTarget);
        }}
      >
        {segment.text}
      </a>
    );
  });
}
