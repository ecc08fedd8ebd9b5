import type { Kind } from "../model/briefing.ts";
import { sentencesOf } from "../model/checks/gaps.ts";
import { type Numbers, numbersOf } from "../model/checks/numbers.ts";
import type { WrittenClaim } from "../model/claims/index.ts";
import { type Article, readArticle, type Span, wordsAt } from "../model/evidence.ts";
import { onceFor } from "../model/remember.ts";
import type { Source, SourceBlock } from "./intake/intake.ts";
import { firstMeeting } from "./intake/source-sentences.ts";
import type { SentenceKind } from "./kinds/cue.ts";
import { kindedSentences, partAt } from "./kinds/kinded-sentences.ts";
import { kindOf } from "./kinds/sentence-kind.ts";
import { tenorOf } from "./kinds/tenor.ts";
import { attribute } from "./naming/speakers.ts";
import { placed } from "./placed.ts";
import { proposeClaim, type Setting } from "./propose/propose-claim.ts";
import { tellsTwo } from "./propose/propose-status.ts";
import { statedIn } from "./propose/stated-quantities.ts";
import type { Candidate } from "./work.ts";

/** What is known of an article while candidates are made from its words. */
export interface Known {
  readonly article: Article;
  readonly lead: string | null;
  readonly numbers: Numbers;
  readonly speakerAt: (span: Span) => Setting["speaker"];
  /** What a reading by rules takes a sentence for. */
  readonly kindAt: (span: Span) => { readonly kind: SentenceKind; readonly unsure: boolean };
}

/** Reads an article, once for all that is asked of it later. */
export function knowArticle(text: string, lead: string | null): Known {
  const article = readArticle(text);
  const source = sourceOf(article, lead);
  const quotations = attribute(source);
  const sentences = kindedSentences(source, quotations);
  const tenor = tenorOf(source);
  const placeOf = ({ paragraph, start, end }: Span) => {
    const from = source.blocks[paragraph]?.start ?? 0;
    return { start: from + start, end: from + end };
  };
  const spoken = quotations.filter(({ speaker }) => speaker !== null);
  return {
    article,
    lead,
    numbers: numbersOf(article, lead),
    speakerAt: (span) => {
      const found = firstMeeting(spoken, placeOf(span))?.speaker;
      return found ? { name: found.name, role: found.role ?? "Speaker" } : null;
    },
    kindAt: (span) => {
      const place = placeOf(span);
      const whole = firstMeeting(sentences, place);
      if (whole && (whole.kind === "quotation" || whole.kind === "notice")) return whole;
      if (whole && whole.end - whole.start <= place.end - place.start + 1) return whole;
      const block = article.kinds[span.paragraph] ?? "paragraph";
      return kindOf(wordsAt(article, span), {
        block,
        quoted: false,
        tenor,
        introduced: null,
        follows: null,
        last: null,
        part: partAt(place.start, source.text),
      });
    },
  };
}

/** The article as the reader of candidates takes it, with nothing around it. */
function sourceOf({ paragraphs, kinds }: Article, lead: string | null): Source {
  let start = 0;
  const blocks = paragraphs.map((text, index): SourceBlock => {
    const block = { kind: kinds[index] ?? "paragraph", text, start, end: start + text.length };
    start = block.end + BETWEEN.length;
    return block;
  });
  const nothing = { published: null, publisher: null, address: null, authors: [], terms: [] };
  const text = paragraphs.join(BETWEEN);
  return {
    title: paragraphs[0] ?? "",
    ...nothing,
    lead,
    form: "text",
    text,
    blocks,
    furniture: [],
  };
}

const BETWEEN = "\n\n";

/** A candidate for every sentence; headings and notices are set aside, with the reason. */
export function candidatesOf(known: Known): readonly Candidate[] {
  const spans = sentencesIn(known.article).flat();
  const taken = new Set<string>();
  return spans.map((span) => candidateAt(known, span, taken));
}

/** @param taken ids in use, to which the new one is added */
export function candidateAt(known: Known, span: Span, taken: Set<string>): Candidate {
  const { kind, unsure } = known.kindAt(span);
  const aside = asideOf(known, span, kind);
  const id = idFor(wordsAt(known.article, span), taken);
  const claim = claimAt(known, span, claimKind(known.article, span, kind), id);
  const state = aside === null ? "open" : "dismissed";
  const isMixed = tellsTwo(claim.kind, wordsAt(known.article, span));
  const isOdd = kind === "notice" && aside === null && claim.kind !== "correction";
  return { span, state, because: aside ?? "", unsure: unsure || isMixed || isOdd, claim };
}

/** What the words of a span suggest for a claim of a kind. */
export function claimAt(known: Known, span: Span, kind: Kind, id: string): WrittenClaim {
  const { article, lead, numbers } = known;
  return proposeClaim(kind, {
    id,
    place: placed(article, span),
    words: wordsAt(article, span),
    sentence: sentenceAround(known, span),
    lead,
    quantities: statedIn(article, numbers, span),
    speaker: known.speakerAt(span),
  });
}

/** Its sentence as far as the span goes: what comes later says nothing of it. */
function sentenceAround({ article }: Known, span: Span): string {
  const text = article.paragraphs[span.paragraph] ?? "";
  const found = sentencesIn(article)[span.paragraph]?.find(
    ({ start, end }) => start < span.end && span.start < end,
  );
  return text.slice(found?.start ?? span.start, span.end);
}

/** The sentences of each paragraph: asked for again with every one of them. */
const sentencesIn = onceFor(({ paragraphs, kinds }: Article) =>
  paragraphs.map((text, paragraph) =>
    sentencesOf(text, kinds[paragraph]).map(({ start, end }): Span => ({ paragraph, start, end })),
  ),
);

function claimKind(article: Article, span: Span, kind: SentenceKind): Kind {
  // A headline says again what the text does.
  if (span.paragraph === 0) return "background";
  if (kind !== "notice") return kind;
  return CORRECTS.test(wordsAt(article, span)) ? "correction" : "background";
}

const CORRECTS = /\b(?:earlier version|correct(?:ion|ed|s)|erratum|misstated|withdrawn)\b/i;

/**
 * Why words of the page are none of the article's, if they are not. Running text that has a figure
 * is never set aside unasked, whatever it looks like.
 */
function asideOf({ article, numbers }: Known, span: Span, kind: SentenceKind): string | null {
  if (span.paragraph === 0) return null;
  const block = article.kinds[span.paragraph];
  const hasFigure = (numbers[span.paragraph]?.quantities ?? []).length > 0;
  const isFigured = block !== "note" && statedIn(article, numbers, span).length > 0;
  if (kind === "notice" && claimKind(article, span, kind) !== "correction" && !isFigured)
    return "A notice of the page, not a statement of the article";
  if (block === "heading") return hasFigure ? null : "A heading";
  const headOfTable = block === "row" && article.kinds[span.paragraph - 1] !== "row" && !hasFigure;
  return headOfTable ? "The head of a table" : null;
}

/** A name from the words that tell most; unique. */
function idFor(words: string, taken: Set<string>): string {
  const plain = words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const telling = (plain.match(/[a-z0-9]+/g) ?? []).filter(
    (word) => word.length > 2 && !SMALL.test(word),
  );
  const name = telling.slice(0, 4).join("-").slice(0, 48).replace(/-$/, "") || "words";
  const last = numbered(taken);
  let number = last.get(name) ?? 1;
  let id = number === 1 ? name : `${name}-${number}`;
  while (taken.has(id)) {
    number += 1;
    id = `${name}-${number}`;
  }
  last.set(name, number);
  taken.add(id);
  return id;
}

/** The last number that each name has got, so that a thousand of one name are not gone through. */
const numbered = onceFor((_: ReadonlySet<string>) => new Map<string, number>());

/** Words that tell little; and those of a bound, which would be read without its "no" and its number. */
const SMALL =
  /^(?:about|least|less|more|most|nearly|only|over|than|the|and|for|has|have|had|was|were|are|with|this|that|its|our|their|also|from|will|been)$/;
