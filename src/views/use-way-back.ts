import { useEffect } from "react";

const SENTENCE = "details:has([id^=sentence-])";
const MARK = 'a[href^="#sentence-"]';

/**
 * In a panel alone, a mark opens its sentence further down, which gets the focus; closed, by Escape
 * or by its heading, it gives the focus back.
 */
export function useWayBack() {
  // Talks to the document: focus, and what is unfolded, are not React's.
  useEffect(() => {
    const way = new AbortController();
    const { signal } = way;
    const last: Way = { mark: null, headed: null };
    document.addEventListener(
      "click",
      (event) => {
        const headed = headedAt(event);
        // Pressed again it closes what a mark may have opened.
        if (headed && !headed.open) last.headed = headed;
        const mark = markAt(event);
        const sentence = mark && sentenceOf(mark);
        if (!sentence) return;
        event.preventDefault();
        last.mark = mark;
        last.headed = null;
        sentence.open = true;
        sentence.querySelector("summary")?.focus();
      },
      { signal },
    );
    document.addEventListener(
      "keydown",
      ({ key }) => {
        const sentence = document.activeElement?.closest<HTMLDetailsElement>(SENTENCE);
        if (key === "Escape" && sentence) sentence.open = false;
      },
      { signal },
    );
    document.addEventListener(
      "toggle",
      ({ target }) => {
        if (target instanceof HTMLDetailsElement) turned(target, last);
      },
      { signal, capture: true },
    );
    return () => way.abort();
  }, []);
}

interface Way {
  /** The last that was pressed. */
  mark: HTMLAnchorElement | null;
  /** What was opened by its own heading, where the focus then stays. */
  headed: Element | null;
}

/** A sentence was unfolded or folded. */
function turned(sentence: HTMLDetailsElement, last: Way) {
  if (sentence.open || !sentence.contains(document.activeElement)) return;
  const isMarked = last.mark !== null && sentenceOf(last.mark) === sentence;
  if (sentence !== last.headed) (isMarked ? last.mark : firstMarkOf(sentence))?.focus();
  last.mark = null;
}

/** The sentence whose heading is pressed. */
function headedAt({ target }: MouseEvent): HTMLDetailsElement | null {
  const heading = target instanceof Element && target.closest("summary");
  return heading ? heading.closest<HTMLDetailsElement>(SENTENCE) : null;
}

function markAt({ target, metaKey, ctrlKey, shiftKey }: MouseEvent): HTMLAnchorElement | null {
  if (metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>(MARK);
}

function sentenceOf({ hash }: HTMLAnchorElement): HTMLDetailsElement | null {
  return document.getElementById(hash.slice(1))?.closest("details") ?? null;
}

/** Where it was opened before anything listened. */
function firstMarkOf(sentence: HTMLDetailsElement): HTMLAnchorElement | undefined {
  const marks = document.querySelectorAll<HTMLAnchorElement>(MARK);
  return [...marks].find((mark) => sentenceOf(mark) === sentence);
}
