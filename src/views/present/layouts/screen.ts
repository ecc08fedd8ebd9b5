/** What the audience's window says of the room that slides are made for. */
export interface Screen {
  /** Width over height. */
  readonly aspect: number;
  /** The reader's own style sets letters, words and lines apart (WCAG 1.4.12). */
  readonly spaced: boolean;
}

/** Beyond these a window is a strip: a slide is not made for it. */
export const SHAPES = { least: 0.1, most: 10 } as const;

/** Windows of one shape, whatever their sizes, share a deck: a hair's breadth is no other shape. */
export function aspectOf(width: number, height: number): number {
  const rounded = Math.round((width / height) * 1e5) / 1e5;
  return Math.min(SHAPES.most, Math.max(SHAPES.least, rounded));
}

/** The shape of most rooms' screens. */
export const USUAL: Screen = { aspect: aspectOf(16, 9), spaced: false };
