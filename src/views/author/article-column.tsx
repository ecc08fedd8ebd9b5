import { type MouseEvent, useEffect, useRef } from "react";
import type { Span } from "../../model/evidence.ts";
import css from "./author.module.css";
import type { Chosen } from "./use-chosen.ts";
import type { AtWork } from "./use-work.ts";

interface ArticleColumnProps {
  readonly atWork: AtWork;
  readonly chosen: Chosen;
}

/** The article with every candidate marked, and the words of the chosen one; press words to choose. */
export function ArticleColumn({ atWork: { work, known }, chosen }: ArticleColumnProps) {
  const text = useRef<HTMLElement>(null);
  const { paragraphs, kinds } = known.article;
  const { candidate, choose } = chosen;
  const current = candidate?.span;
  useHighlights(
    text,
    work.candidates.filter(({ state }) => state !== "dismissed").map(({ span }) => span),
    current,
  );
  const press = (paragraph: number) => (event: MouseEvent) => {
    const at = offsetOf(event);
    const found = work.candidates.find(
      ({ span }) => span.paragraph === paragraph && span.start <= at && at <= span.end,
    );
    if (found) choose(found.claim.id);
  };
  return (
    <section className={css.article} aria-label="The article">
      <h2>The article</h2>
      <section
        ref={text}
        className={css.text}
        aria-label="Text of the article"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it is reached by keyboard
        tabIndex={0}
      >
        {paragraphs.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of candidates is the way by keyboard
          <p key={index} data-kind={kinds[index]} onClick={press(index)}>
            {words}
          </p>
        ))}
      </section>
      {work.furniture.length > 0 && (
        <details>
          <summary>Of the page, not of the article: {work.furniture.length}</summary>
          <ul className={css.small}>
            {work.furniture.map(({ text: words, because }) => (
              <li key={words + because}>
                {words} ({because})
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Where in its paragraph the pressed place is: a finger, unlike a mouse, selects nothing there. */
function offsetOf({ currentTarget, clientX, clientY }: MouseEvent): number {
  const at =
    "caretPositionFromPoint" in document && document.caretPositionFromPoint(clientX, clientY);
  if (at && currentTarget.contains(at.offsetNode)) return at.offset;
  const selection = getSelection();
  const inside = selection?.anchorNode && currentTarget.contains(selection.anchorNode);
  return inside ? selection.anchorOffset : 0;
}

/** Marks words without touching the text, where the browser can; the chosen words come into view. */
function useHighlights(
  text: { readonly current: HTMLElement | null },
  spans: readonly Span[],
  current: Span | undefined,
) {
  // Talks to the browser's highlights and its scrolling.
  useEffect(() => {
    const { current: root } = text;
    if (!root) return;
    const range = ({ paragraph, start, end }: Span) => {
      const node = root.children[paragraph]?.firstChild;
      const length = node?.textContent?.length ?? 0;
      if (!node || end > length) return [];
      const made = new Range();
      made.setStart(node, start);
      made.setEnd(node, end);
      return [made];
    };
    const chosen = current ? range(current) : [];
    if ("highlights" in CSS) {
      CSS.highlights.set("author-candidate", new Highlight(...spans.flatMap(range)));
      CSS.highlights.set("author-chosen", new Highlight(...chosen));
    }
    const paragraph = current && root.children[current.paragraph];
    for (const one of root.children) one.toggleAttribute("data-current", one === paragraph);
    paragraph?.scrollIntoView({ block: "nearest" });
  });
}
