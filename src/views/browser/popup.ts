import { attempt } from "./attempt.ts";

/** A window of our own, which may be gone or out of reach by now. */
export type Popup = Pick<Window, "closed" | "focus">;

/**
 * Opens a window, synchronously in the handler of a press: later it counts as one that nobody
 * asked for.
 * @returns null where the browser opens none
 */
export function openPopup(address: string, name: string, features: string): Popup | null {
  return attempt(() => window.open(address, name, features), null);
}

/** Brings a window forward. @returns whether it is still there */
export function bringForward(popup: Popup | null): boolean {
  return attempt(() => {
    if (!popup || popup.closed) return false;
    popup.focus();
    return true;
  }, false);
}

/** Held while it is there: Chromium forgets the opener of a page together with its window. */
let opener: Popup | null = null;

/** Whether the window that opened this one is closed: false also where none did. */
export function openerClosed(): boolean {
  return attempt(() => {
    opener = globalThis.opener ?? opener;
    return opener?.closed === true;
  }, false);
}
