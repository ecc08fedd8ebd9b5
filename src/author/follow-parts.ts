import { keyFiguresOf, timeLineOf } from "./propose/propose-own.ts";
import type { Work } from "./work.ts";

/** Proposals that nobody has looked at follow what is decided; what was looked at stays. */
export function followParts(work: Work, lead: string | null): Work {
  const { candidates, own, unchecked } = work;
  const follows = (part: (typeof unchecked)[number]) => unchecked.includes(part);
  return {
    ...work,
    own: {
      ...own,
      ...(follows("keyFigures") ? { keyFigures: keyFiguresOf(candidates, lead) } : {}),
      ...(follows("timeLine") ? { timeLine: timeLineOf(candidates) } : {}),
    },
  };
}
