import { useState } from "react";
import type { Candidate, Work } from "../../author/work.ts";

/** The candidate that is being decided: to begin with, one whose form is half filled in. */
export function useChosen({ candidates }: Work, begun: string | undefined) {
  const [id, choose] = useState(begun);
  const first = candidates.find(({ state }) => state === "open") ?? candidates[0];
  const candidate: Candidate | undefined = candidates.find(({ claim }) => claim.id === id) ?? first;
  return { candidate, choose };
}

export type Chosen = ReturnType<typeof useChosen>;

/** The next that nobody has decided, after a candidate or from the beginning; else the next of all. */
export function nextAfter(candidates: readonly Candidate[], id: string): string {
  const at = candidates.findIndex(({ claim }) => claim.id === id);
  const later = [...candidates.slice(at + 1), ...candidates.slice(0, at)];
  const next = later.find(({ state }) => state === "open") ?? candidates[at + 1] ?? candidates[at];
  return next?.claim.id ?? id;
}
