/**
 * Whether the browser lacks what this site is made of: of all that, this came last to each (see
 * README). An older one shows every page as it was built, which can be read whole.
 */
export function isTooOld(): boolean {
  return !CSS.supports("color", "light-dark(red, red)");
}
