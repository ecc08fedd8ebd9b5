/** What may be chosen: nothing higher is offered, since this is no accredited system. */
export const MARKINGS = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;

/** More would not stand in a line; see PLAIN. */
export const LONGEST_MARKING = 60;
/** A line of signs that no font shows like a letter, which could spell a word that is refused. */
const PLAIN = /^[ -~£‐-’]{1,60}$/;
/** In letters and digits alone: no sign between or instead of them hides a word. */
const REFUSED = /^NONE$|[E3]CR[E3]T(?!AR)|NF.DENT|R.STR.CT/;

/**
 * A marking as it stands on every surface, in capitals: one of MARKINGS or a handling line.
 * @returns null for none, and for what looks like a classification that this program may not carry
 */
export function markingOf(asked: string | null): string | null {
  const marking = (asked ?? "").replace(/\s+/g, " ").trim().toUpperCase();
  const isRefused = REFUSED.test(marking.replace(/[^A-Z\d]/g, ""));
  return PLAIN.test(marking) && !isRefused ? marking : null;
}

/** Whether something was asked for that is not offered: whoever asked must be told. */
export function isRefused(asked: string | null): boolean {
  const meant = (asked ?? "").trim();
  return meant !== "" && meant.toLowerCase() !== "none" && markingOf(asked) === null;
}
