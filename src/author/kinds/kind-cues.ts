import type { Cue } from "./cue.ts";
import { CUES_OF_FACTS } from "./cues-of-facts.ts";
import { CUES_OF_FORCES } from "./cues-of-forces.ts";
import { CUES_OF_MONEY } from "./cues-of-money.ts";
import { CUES_OF_TALKS } from "./cues-of-talks.ts";

/** Each kind's words: verbs first, then what the verbs are said of. */
export const CUES: readonly Cue[] = [
  ...CUES_OF_TALKS,
  ...CUES_OF_FORCES,
  ...CUES_OF_MONEY,
  ...CUES_OF_FACTS,
];
