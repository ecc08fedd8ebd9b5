import type { Show } from "../show/show-shape.ts";

/** What slides are set by wherever they are shown: the room's shape, its text and its contrast. */
export function roomOf({ screen, text, contrast }: Show) {
  return {
    // The page's policy allows no style attribute in markup built ahead.
    ref: (room: HTMLElement | null) => room?.style.setProperty("--aspect", `${screen.aspect}`),
    "data-text": text,
    "data-spaced": screen.spaced || undefined,
    "data-contrast": contrast || undefined,
  };
}
