import { normalise } from "./article/normalise.ts";
import { asDraft } from "./as-draft.ts";
import {
  type Briefing,
  type Claim,
  type Country,
  type Fact,
  type FigureWords,
  longDate,
} from "./briefing.ts";
import { kindOf, type WrittenClaim } from "./claims/index.ts";
import type { CountryCode } from "./claims/kind.ts";
import { adjectiveOf, countriesIn, countryName, isCountry } from "./countries.ts";
import { type Article, has, type Span, wordsAt } from "./evidence.ts";
import type { ClaimsFile, ContextFile } from "./forms.ts";
import { LICENCES } from "./licences.ts";
import type { Quantity } from "./quantity.ts";
import { STATUSES, type Status } from "./status.ts";
import { withStatus } from "./status-words.ts";

/** What an editor wrote, and where each of the quotes stands. */
export interface Written {
  readonly claims: ClaimsFile;
  readonly context: ContextFile;
  readonly notes: Briefing["notes"];
  readonly article: Article;
  /** For each claim, the place that it means. */
  readonly spans: readonly Span[];
}

/** A briefing from what was written: what follows from it is added, and nothing else. */
export function resolve(
  briefing: string,
  { claims: file, context, notes, article, spans }: Written,
): Briefing {
  const { $schema: _, version: __, notFigures: ___, ownFigures: ____, licence, ...told } = file;
  const claims = file.claims.map((claim, index) =>
    resolveClaim(claim, file.article.lead, article, spans[index] ?? NOWHERE),
  );
  const facts = context.facts.map((fact) => ({
    ...fact,
    dated: fact.dated ?? datedOf(fact.date),
  }));
  return {
    ...told,
    id: briefing,
    title: marked(file.title ?? article.paragraphs[0] ?? briefing, file.draft),
    licence: typeof licence === "string" ? LICENCES[licence] : licence,
    article,
    origin: file.article,
    claims,
    facts,
    // A date that no source stands behind is nobody's.
    published: context.published?.facts.length ? context.published : null,
    countries: countriesOf(claims, facts, file.countries),
    notes,
  };
}

/** Here, so that no surface or file can forget to say it. */
function marked(title: string, draft: ClaimsFile["draft"]): string {
  return draft ? asDraft(title) : title;
}

/** The check refuses a claim without a status; until it has, nothing is claimed to be done. */
const UNSTATED: Status = "discussed";

function datedOf(date: string | null): string {
  return date === null ? "undated" : longDate(date);
}

const NOWHERE: Span = { paragraph: 0, start: 0, end: 0 };

function resolveClaim(
  claim: WrittenClaim,
  lead: CountryCode | null,
  article: Article,
  span: Span,
): Claim {
  const kind = kindOf(claim);
  const { occurrence: _, asOf, figure, ...kept } = claim;
  const quote = wordsAt(article, span) || normalise(claim.quote);
  const parties = kind.parties(claim, lead);
  const chosen = claim.quantities.find(({ words }) => words === figure?.of);
  const status = claim.status ?? kind.status ?? UNSTATED;
  return {
    ...kept,
    quote,
    span,
    status,
    asOf: asOf === undefined ? null : { words: asOf, carried: !has(quote, asOf) },
    countries: [...new Set([...parties, ...claim.countries, ...namedIn(claim, quote)])].filter(
      isCountry,
    ),
    figure: figureWords({ ...claim, status }, chosen ?? kind.figure(claim, lead)),
  };
}

/** Countries that its own words name: what is left by a filter must not name one that it leaves out. */
function namedIn(claim: WrittenClaim, quote: string): readonly CountryCode[] {
  const about = claim.quantities.flatMap((quantity) => quantity.about ?? []);
  const place = claim.kind === "deployment" ? [claim.place] : [];
  const named = [quote, ...place, ...about].flatMap(countriesIn).map(({ code }) => code);
  return [...named, ...about];
}

/** An editor's own words still say of what is not done yet that it is not; a summary is a sentence. */
function figureWords(
  { figure, summary, status }: WrittenClaim & { readonly status: Status },
  quantity: Quantity | null,
): FigureWords | null {
  if (!quantity) return null;
  const limited = (words: string) =>
    STATUSES[status] === "done" ? words : withStatus(words, status);
  const label = figure?.label === undefined ? summary : limited(figure.label);
  const short = figure?.short === undefined ? label : limited(figure.short);
  return { quantity, lead: figure?.lead ?? "", label, short };
}

/** In the order in which claims, then facts, come to them; by the briefing's own name if it has one. */
function countriesOf(
  claims: readonly Claim[],
  facts: readonly Fact[],
  named: ClaimsFile["countries"],
): readonly Country[] {
  const codes = [...claims, ...facts].flatMap(({ countries }) => countries);
  return [...new Set(codes)].map((code) => ({
    code,
    name: named.find((country) => country.code === code)?.name ?? countryName(code) ?? code,
    adjective: adjectiveOf(code) ?? code,
  }));
}
