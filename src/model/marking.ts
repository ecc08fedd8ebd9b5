/** What may be chosen: nothing higher is offered, since this is no accredited system. */
export const MARKINGS = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;

/** More would not stand in a line. */
export const LONGEST_MARKING = 60;
/** Signs that no font shows like a letter, which could spell a word that is refused. */
const PLAIN = /^[ -~£–—‘’]*$/;
/** In letters and digits alone: no sign between or instead of them hides a word. */
const HIGHER = /[E3]CR[E3]T(?!AR)|NF.DENT.AL|[E3]STR.CT[E3]D|C.SMIC|AT.MAL|STRAP/;

/**
 * A marking as it stands on every surface, in capitals: one of MARKINGS or a handling line.
 * @returns null for none, and for what looks like a classification that this program may not carry
 */
export function markingOf(asked: string | null): string | null {
  const marking = (asked ?? "").replace(/\s+/g, " ").trim().toUpperCase();
  const letters = marking.replace(/[^A-Z\d]/g, "");
  if (!letters || letters === "NONE" || marking.length > LONGEST_MARKING) return null;
  return PLAIN.test(marking) && !HIGHER.test(letters) ? marking : null;
}

/** Whether something was asked for that is not offered: whoever asked must be told. */
export function isRefused(asked: string | null): boolean {
  const meant = (asked ?? "").trim();
  return meant !== "" && meant.toLowerCase() !== "none" && markingOf(asked) === null;
}
