import { type ReactNode, useContext } from "react";
import type { BlockKind } from "../model/article/blocks.ts";
import { segments } from "../model/article/segments.ts";
import type { Briefing, Claim } from "../model/briefing.ts";
import type { Span } from "../model/evidence.ts";
import { citeLink, claimAnchor } from "../model/routes.ts";
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
        // Two paragraphs may read alike.
        const anchor = `p${paragraph}`;
        return (
          <li key={anchor} id={anchor}>
            <span className={css.number}>¶{paragraph === 0 ? "H" : paragraph}</span>
            <CiteGroup name={paragraphGroup(paragraph)}>
              {here.some(({ kind }) => kind === "correction") && (
                <b className={css.label}>Correction</b>
              )}
              <Block kind={kindOf(article.kinds[paragraph], here)} text={text} claims={here} />
            </CiteGroup>
          </li>
        );
      })}
    </ol>
  );
}

/** Someone's words are a quotation, though the article sets them as a paragraph. */
function kindOf(kind: BlockKind = "paragraph", claims: readonly Claim[]): BlockKind {
  const said = claims.length > 0 && claims.every((claim) => claim.kind === "quotation");
  return kind === "paragraph" && said ? "quotation" : kind;
}

interface PassagesProps {
  readonly text: string;
  /** Those whose words stand in the text. */
  readonly claims: readonly Claim[];
  /** Where the text begins in its paragraph. */
  readonly from?: number;
}

/** A block of the article as what it is. */
function Block({ kind, ...passages }: PassagesProps & { readonly kind: BlockKind }): ReactNode {
  const words = <Passages {...passages} />;
  switch (kind) {
    case "heading":
      return <h3 className={css.heading}>{words}</h3>;
    case "item":
      return (
        <ul className={/^\d+[.)] /.test(passages.text) ? css.numbered : css.items}>
          <li>{words}</li>
        </ul>
      );
    case "row":
      return <Row {...passages} />;
    case "quotation":
      return <blockquote className={css.said}>{words}</blockquote>;
    default:
      return <p className={css[kind]}>{words}</p>;
  }
}

/** One row of a table; the cells of the article's rows stand between tabs. */
function Row({ text, claims }: PassagesProps) {
  let next = 0;
  const cells = text.split("\t").map((cell) => {
    const from = next;
    next += cell.length + 1;
    return { cell, from };
  });
  return (
    <table className={css.row}>
      <tbody>
        <tr>
          {cells.map(({ cell, from }) => (
            <td key={from}>
              <Passages text={cell} claims={claims} from={from} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Passages({ text, claims, from = 0 }: PassagesProps) {
  const { open, toggle } = useContext(CiteContext);
  const anchored = new Set<string>();
  return segments(text, spansIn(text, claims, from)).map((segment) => {
    // Where claims overlap, the narrowest is the one a reader means.
    const [span] = [...segment.spans].sort((a, b) => a.end - a.start - (b.end - b.start));
    const claim = span?.claim;
    if (!claim) return segment.text;
    // A claim's passage may go on from the cell before.
    const first = !anchored.has(claim.id) && claim.span.start >= from;
    anchored.add(claim.id);
    const group = paragraphGroup(claim.span.paragraph);
    const cited = open?.claim === claim.id;
    return (
      <a
        key={`${claim.id} ${segment.text}`}
        id={first ? claimAnchor(claim.id) : undefined}
        href={citeLink(claim.id)}
        data-claim={claim.id}
        className={`${claim.figure ? css.figure : css.span} ${cited ? css.cited : ""}`}
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

/** The claims' places in a text that begins at `from`, as far as they reach into it. */
function spansIn(text: string, claims: readonly Claim[], from: number) {
  return claims.flatMap((claim): (Span & { readonly claim: Claim })[] => {
    const start = Math.max(0, claim.span.start - from);
    const end = Math.min(text.length, claim.span.end - from);
    return start < end ? [{ ...claim.span, start, end, claim }] : [];
  });
}
