import type { BlockKind } from "../article/blocks.ts";
import { firstEnding, sentences } from "../article/sentences.ts";
import type { Article, Span } from "../evidence.ts";
import type { Numbers } from "./numbers.ts";

/** A number the article states that no claim does, or a sentence that no span touches. */
export interface Gap {
  readonly paragraph: number;
  readonly what: "figure" | "sentence";
  readonly text: string;
}

/** What claims and exceptions account for. */
export interface Covered {
  /** Where the numbers stand that claims state. */
  readonly figures: readonly Span[];
  /** Where their quotes stand. */
  readonly quotes: readonly Span[];
  /** What is said to be no figure: numbers and sentences in it need no claim. */
  readonly exceptions: readonly Span[];
}

/** What the article says that no claim accounts for, in reading order by paragraph. */
export function gaps(article: Article, numbers: Numbers, covered: Covered): readonly Gap[] {
  const [figures, quotes, exceptions] = [covered.figures, covered.quotes, covered.exceptions].map(
    byParagraph,
  );
  return article.paragraphs.flatMap((text, paragraph) => {
    const excepted = exceptions?.get(paragraph) ?? [];
    const isStated = touching([...(figures?.get(paragraph) ?? []), ...excepted]);
    const isTold = touching([...(quotes?.get(paragraph) ?? []), ...excepted]);
    const open = (numbers[paragraph]?.quantities ?? [])
      .filter(({ core }) => !isStated(core))
      .map(({ words }): Gap => ({ paragraph, what: "figure", text: words }));
    const silent = sentencesOf(text, article.kinds[paragraph])
      .filter((sentence) => !isTold(sentence))
      .map(
        ({ start, end }): Gap => ({ paragraph, what: "sentence", text: text.slice(start, end) }),
      );
    return [...open, ...silent];
  });
}

/** The sentences of a block. What an item of a list says after its colon belongs to the label before: "Germany: €75 million". */
export function sentencesOf(text: string, kind: BlockKind | undefined): readonly Stretch[] {
  if (kind !== "item") return sentences(text);
  const joined: Stretch[] = [];
  for (const sentence of sentences(text)) {
    const label = text[(joined.at(-1)?.end ?? 0) - 1] === ":" ? joined.pop() : undefined;
    joined.push({ start: label?.start ?? sentence.start, end: sentence.end });
  }
  return joined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch has a part in common with any of these, which are sorted for it once. */
function touching(spans: readonly Stretch[]): (stretch: Stretch) => boolean {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return ({ start, end }) => {
    const next = apart[firstEnding(apart, start + 1)];
    return next !== undefined && next.start < end;
  };
}

function byParagraph(spans: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  for (const span of spans) {
    const known = found.get(span.paragraph);
    if (known) known.push(span);
    else found.set(span.paragraph, [span]);
  }
  return found;
}
