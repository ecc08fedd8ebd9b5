import { type Briefing, type Claim, type Fact, factsAbout } from "./briefing.ts";
import { formatWithUnit } from "./format.ts";
import { series } from "./make-series.ts";
import { partyNames } from "./party.ts";
import { quoted } from "./quoted.ts";
import type { Series } from "./series.ts";
import { claimSource, factSource, type Source } from "./source.ts";
import { ownWords } from "./told.ts";

/** One thing as the article has it: what the series is called, and what the article says. */
interface Version {
  readonly title: string;
  /** What the briefing keeps as written. */
  readonly kept: "list" | "version";
  readonly says: string;
  readonly source: Source;
}

/** What a contradiction is about: the countries it names, else the thing itself. */
export function disputeTitle(briefing: Briefing, { countries }: Fact, what: string): string {
  return countries.length > 0
    ? `Sources disagree about ${partyNames(briefing, countries)}`
    : `Sources disagree: ${what}`;
}

/** The same for several contradictions in one drawing; nothing where there is none. */
export function disputeOf(
  briefing: Briefing,
  facts: readonly Fact[],
  what: (fact: Fact) => string,
): string | null {
  if (facts.length === 0) return null;
  const countries = [...new Set(facts.flatMap((fact) => fact.countries))];
  if (facts.every((fact) => fact.countries.length > 0))
    return `Sources disagree about ${partyNames(briefing, countries)}`;
  return [...new Set(facts.map((fact) => disputeTitle(briefing, fact, what(fact))))].join(". ");
}

/** A series for each fact that contradicts one of the claims, whose own sentence is the article's version. */
export function versionsOf(panel: string, briefing: Briefing, claims: readonly Claim[]) {
  return factsAbout(briefing, claims, "conflicts").flatMap((fact) => {
    const claim = claims.find(({ id }) => id === fact.claim);
    if (!claim) return [];
    return deriveDispute(panel, fact, {
      title: `Sources disagree: ${ownWords(claim)}`,
      kept: "version",
      says: quoted(claim.quote),
      source: claimSource(claim),
    });
  });
}

/** Another source's number and what it is, in our words. */
function statementOf({ quantity, statement }: Fact): string {
  return quantity ? `${formatWithUnit(quantity)}: ${statement}` : statement;
}

/** Both versions, the article's as written first; no verdict. */
export function deriveDispute(
  panel: string,
  fact: Fact,
  { title, kept, ...article }: Version,
): Series {
  return series({
    id: `${panel}-conflict-${fact.id}`,
    title,
    description: `Both versions, as each source gives them. The briefing keeps the article’s ${kept} as written.`,
    notes: [`This briefing shows the article’s ${kept} as written.`],
    telling: "versions",
    columns: {
      who: { label: "Source", role: "name", of: ({ who }) => who },
      says: { label: "Says", role: "words", of: ({ says }) => says },
    },
    rows: [
      { who: "The article", says: article.says, sources: [article.source] as const },
      { who: fact.publisher, says: statementOf(fact), sources: [factSource(fact)] as const },
    ],
  });
}
