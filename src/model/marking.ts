/** What may be chosen: nothing higher is offered, since this is no accredited system. */
export const MARKINGS = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;

const LONGEST = 60;
const HIGHER = /\b(?:top[ -]?)?secret\b/i;

/**
 * A marking as it stands on every surface, in capitals: one of MARKINGS or a handling line.
 * @returns null for none, and for a classification that this program may not carry
 */
export function markingOf(asked: string | null): string | null {
  const marking = (asked ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST).toUpperCase();
  if (marking === "" || marking === "NONE" || HIGHER.test(marking)) return null;
  return marking;
}
