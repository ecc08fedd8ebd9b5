import { openIn, type Work } from "../../author/work.ts";
import type { PlacedFaults } from "./faults.ts";

/** The parts of the work, in the order in which they are gone through. */
export const VIEWS = [
  ["candidates", "Candidates"],
  ["own", "Headlines, figures, order"],
  ["preview", "Preview"],
  ["leave", "Take it away"],
] as const;

export type WorkView = (typeof VIEWS)[number][0];

/** Where to go on, and what for; nowhere while there is something to do where somebody is. */
export interface NextStep {
  readonly to: WorkView;
  readonly name: string;
}

export function nextStep(
  work: Work,
  { claims, own }: PlacedFaults,
  here: WorkView,
): NextStep | null {
  const step = stepOf(openIn(work).length, work.unchecked.length, claims.size, own.size);
  if (here === "preview" && step.to === "preview") return { to: "leave", name: "Take it away" };
  return step.to === here || here === "leave" ? null : step;
}

function stepOf(open: number, unchecked: number, inClaims: number, inOwn: number): NextStep {
  if (open > 0) return { to: "candidates", name: "Decide the candidates" };
  if (inClaims > 0) return { to: "candidates", name: "Mend what does not hold" };
  if (unchecked > 0) return { to: "own", name: "Headlines, figures, order" };
  if (inOwn > 0) return { to: "own", name: "Mend what does not hold" };
  return { to: "preview", name: "Look at the preview" };
}
