import type { Kind } from "../../model/briefing.ts";
import { kindOf as definitionOf, type WrittenClaim } from "../../model/claims/index.ts";
import { isMoney } from "../../model/currency.ts";
import { formatWithUnit } from "../../model/format.ts";
import { standingOf } from "../../model/status.ts";
import type { Source } from "../intake/intake.ts";
import type { Candidate, Own, Step } from "../work.ts";
import { definedTerms } from "./defined-terms.ts";
import { messagesOf } from "./headlines.ts";

/** A briefing's own words and order as they are proposed; each is the editor's to change. */
export function proposeOwn(source: Source, candidates: readonly Candidate[]): Own {
  const { publisher, published: date, address, authors, lead } = source;
  return {
    standfirst: `What one article${publisher ? ` of ${publisher}` : ""} reports, with the sentence behind every figure.`,
    article: {
      publisher,
      date,
      address: isWeb(address) ? address : null,
      authors: [...authors],
      lead,
    },
    licence: licenceOf(source),
    countries: [],
    terms: definedTerms(source),
    timeLine: timeLineOf(candidates),
    messages: messagesOf(candidates),
    keyFigures: keyFiguresOf(candidates, lead),
    ownFigures: [],
  };
}

function isWeb(address: string | null): address is string {
  return address !== null && /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address);
}

/** A government's page of the United Kingdom says so; of any other the terms are its publisher's. */
function licenceOf({ form, lead, address }: Source): Own["licence"] {
  if (form === "govuk" || /^https?:\/\/[^/]*\.gov\.uk\//.test(address ?? "")) return "OGL-UK-3.0";
  if (lead === "GBR" && address === null) return "OGL-UK-3.0";
  return {
    statement: "The article is quoted; its use is subject to the",
    name: "terms of its publisher",
    short: "© its publisher",
    address: isWeb(address) ? address : BERNE,
  };
}

/** Where quoting is allowed by treaty. */
const BERNE = "https://www.wipo.int/treaties/en/ip/berne/";

/** Time words in the order of past, present and what lies ahead; a person puts the rest in its place. */
export function timeLineOf(candidates: readonly Candidate[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const { claim, state } of candidates) {
    const { asOf, status } = claim;
    if (asOf === undefined || state === "dismissed" || AGAIN.test(asOf)) continue;
    const words = NAME.test(asOf) ? asOf : asOf.charAt(0).toLowerCase() + asOf.slice(1);
    if (!steps.has(words.toLowerCase()))
      steps.set(words.toLowerCase(), { words, when: whenOf(words, status) });
  }
  const order = ["past", "now", "ahead"];
  return [...steps.values()].sort((a, b) => order.indexOf(a.when) - order.indexOf(b.when));
}

/** What comes again and again has no place in an order. */
const AGAIN = /^(?:each|every)\b/i;

/** Time words that have a capital wherever they stand. */
const NAME =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan)\b|\p{Lu}{2}|Q\d)/u;

/** By its words, where they tell; else what is only promised lies ahead. */
function whenOf(words: string, status: string | undefined): Step["when"] {
  const told = TELLING.find(([pattern]) => pattern.test(words))?.[1];
  return told ?? (standingOf(status ?? "") === "promised" ? "ahead" : "past");
}

const TELLING: readonly (readonly [RegExp, Step["when"]])[] = [
  [/\b(?:last|ago|since|earlier|previous\w*|to date|so far|yesterday)\b/i, "past"],
  [/\b(?:today|(?:until|by) now|currently|tonight)\b/i, "now"],
  [/\bthis (?:morning|afternoon|evening|week|month)\b(?<!later this month)/i, "now"],
  [/\b(?:next|later|coming|tomorrow|by|until|ahead|future|over the)\b/i, "ahead"],
  [/\bnow\b/i, "now"],
];

/**
 * The claims whose numbers matter most, by kind and then in reading order; none is added up, and
 * none is told twice.
 */
export function keyFiguresOf(candidates: readonly Candidate[], lead: string | null): string[] {
  const shown = candidates.filter(
    ({ claim, state }) =>
      state !== "dismissed" && claim.kind !== "background" && figureWords(claim, lead) !== "",
  );
  const told = new Set<string>();
  return shown
    .map((candidate, index) => ({ candidate, rank: rankOf(candidate), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .filter(({ candidate: { claim } }) => {
      const words = figureWords(claim, lead);
      return !told.has(words) && told.add(words);
    })
    .slice(0, MOST)
    .map(({ candidate }) => candidate.claim.id);
}

const MOST = 6;

function figureWords(claim: WrittenClaim, lead: string | null): string {
  const figure = definitionOf(claim).figure(claim, lead);
  return figure ? formatWithUnit(figure) : "";
}

function rankOf({ claim: { kind, quantities } }: Candidate): number {
  const money = quantities.some(({ unit }) => isMoney(unit)) ? 0 : 0.5;
  const order: readonly Kind[] = [
    "aid",
    "deployment",
    "commitment",
    "equipment",
    "statistic",
    "agreement",
    "meeting",
    "support",
  ];
  const at = order.indexOf(kind);
  return (at < 0 ? order.length : at) + money;
}
