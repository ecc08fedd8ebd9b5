import { type FocusEvent, useLayoutEffect, useRef } from "react";

/**
 * The attributes of a region that keeps the focus when what has it goes: a button that is pressed
 * may be needed no longer, and whoever goes on by keyboard would begin at the top of the page.
 */
export function useHeldFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const held = useRef<Element | null>(null);
  // Talks to the browser, which says nothing when what has the focus is taken away.
  useLayoutEffect(() => {
    if (held.current?.isConnected === false) ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    onFocus({ target }: FocusEvent) {
      held.current = target;
    },
    onBlur() {
      held.current = null;
    },
  };
}
