/** A ref for what a key has asked for: it has the focus once it is there. */
export function focusNow(element: HTMLElement | null) {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
