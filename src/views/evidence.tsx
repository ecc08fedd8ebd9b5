import { type RefObject, useId } from "react";
import { sentenceOf } from "../model/article/sentences.ts";
import type { Claim } from "../model/briefing.ts";
import { format, formatWithUnit } from "../model/format.ts";
import { partyName } from "../model/party.ts";
import { marksAround } from "../model/quoted.ts";
import { citeLink } from "../model/routes.ts";
import { panels } from "../panels/index.ts";
import { panelTitle, type Shown, seriesOf } from "../panels/panel.ts";
import { ExternalLink } from "../ui/external-link.tsx";
import css from "./evidence.module.css";

interface EvidenceProps {
  readonly briefing: Shown;
  readonly claim: string;
  readonly region: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** The exact sentence, what limits it, what it does not say, and where it is used. */
export function Evidence({ briefing, claim: id, region, close }: EvidenceProps) {
  const heading = useId();
  const claim = briefing.claims.find((candidate) => candidate.id === id);
  if (!claim) return null;
  const facts = briefing.facts.filter((fact) => fact.claim === id);
  const used = usesOf(briefing, id);
  return (
    <section
      ref={region}
      className={css.evidence}
      aria-labelledby={heading}
      tabIndex={-1}
      data-evidence={id}
    >
      <h3 id={heading}>{titleOf(claim)}</h3>
      <p className={css.where}>
        <Place briefing={briefing} claim={claim} />
        {`.${countriesOf(briefing, claim)}`}
      </p>
      <Quoted briefing={briefing} claim={claim} />
      {claim.caveats.length + claim.doesNotSay.length > 0 && (
        <dl className={css.limits}>
          <Limits title="Read with care" sentences={claim.caveats} />
          <Limits title="The article does not say" sentences={claim.doesNotSay} />
        </dl>
      )}
      {facts.length > 0 && (
        <div className={css.elsewhere}>
          <h4>From other sources</h4>
          <ul>
            {facts.map((fact) => (
              <li key={fact.id}>
                {fact.relation === "conflicts" && <b className={css.conflict}>≠ </b>}
                {fact.quantity && <b>{format(fact.quantity)}: </b>}
                {fact.statement}.{" "}
                <ExternalLink address={fact.address}>{fact.publisher}</ExternalLink>, {fact.dated}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={css.tools}>
        {used.length > 0 && (
          <span>
            Used in:{" "}
            {used.map((panel) => (
              <a key={panel.id} href={`#${panel.id}`}>
                {panelTitle(panel, briefing)}
              </a>
            ))}
          </span>
        )}
        <a href={`#p${claim.span.paragraph}`}>Show in the article</a>
        <a href={citeLink(id)}>Link to this</a>
        <button type="button" onClick={close}>
          Close (Esc)
        </button>
      </p>
    </section>
  );
}

interface PartProps {
  readonly briefing: Shown;
  readonly claim: Claim;
}

/** Where a claim stands, how firm it is, and as of when. */
export function Place({ briefing, claim }: PartProps) {
  const paragraphs = briefing.article.paragraphs.length - 1;
  return (
    <>
      {`${
        claim.span.paragraph === 0
          ? "The headline"
          : `Paragraph ${claim.span.paragraph} of ${paragraphs}`
      }. Status: `}
      <b>{claim.status}</b>
      {claim.asOf && (
        <>
          {". As of: "}
          <b>{claim.asOf.words}</b>
          {claim.asOf.carried && ", carried from an earlier sentence"}
        </>
      )}
    </>
  );
}

/** The sentence that a claim is from, with its own words marked. */
export function Quoted({ briefing, claim }: PartProps) {
  const { before, quote, after } = sentenceOf(briefing.article, claim.span);
  const [opens, closes] = marksAround(before + quote + after);
  return (
    <blockquote className={css.quote}>
      {opens + before}
      <mark>{quote}</mark>
      {after + closes}
    </blockquote>
  );
}

function countriesOf(briefing: Shown, { countries }: Claim): string {
  if (countries.length === 0) return "";
  return ` Countries: ${countries.map((code) => partyName(briefing, code)).join(", ")}.`;
}

function Limits({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** “Where “more than £750 million” comes from”, or the claim in neutral words. */
export function titleOf(claim: Claim): string {
  const quantity = claim.figure?.quantity;
  if (quantity?.words === undefined) return claim.summary;
  return `Where “${formatWithUnit(quantity)}” comes from`;
}

function usesOf(briefing: Shown, id: string) {
  return panels.filter((panel) =>
    seriesOf(panel, briefing).some(({ rows }) =>
      rows.some(({ sources }) => sources.some((source) => source.id === id)),
    ),
  );
}
