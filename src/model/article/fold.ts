/** A text in which marks that look alike are one, and where each stood before. */
export interface Folded {
  readonly text: string;
  /** An offset in the folded text as an offset in the text that was folded. */
  readonly at: (offset: number) => number;
  /** Whether an offset lies between two characters of the text that was folded, not in one. */
  readonly between: (offset: number) => boolean;
}

/**
 * Makes typography one and leaves words alone: curly and straight quotation marks, dashes
 * and hyphens, an ellipsis and three dots, tabs and spaces. Capitals stay.
 */
export function fold(text: string): Folded {
  const alike = text
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replaceAll("\t", " ");
  if (!alike.includes(ELLIPSIS))
    return { text: alike, at: (offset) => offset, between: () => true };
  const origins: number[] = [];
  for (let index = 0; index < alike.length; index += 1) {
    origins.push(index);
    if (alike[index] === ELLIPSIS) origins.push(index, index);
  }
  return {
    text: alike.replaceAll(ELLIPSIS, "..."),
    at: (offset) => origins[offset] ?? alike.length,
    between: (offset) => offset === 0 || origins[offset] !== origins[offset - 1],
  };
}

const ELLIPSIS = "…";
