import { EVENT, LETTER, MONTH, oneOf, SEASON, SPAN, WHOSE, words, YEAR } from "./time-lexicon.ts";

/** One or two words that tell one event from others: "next", "first annual", "2025". */
const WHICH = `(?:[${LETTER}0-9’'-]+ ){0,2}`;

/** "the", "her", "singapore’s". */
const OF_WHOM = oneOf(WHOSE, `[${LETTER}-]+(?:[’']s|s[’'])`);

/** Times of a year or a day that have no date. */
const TIMES = oneOf(
  SPAN,
  words(
    "recess break holidays lunch dinner breakfast supper monsoon rains sowing term winters? day night",
  ),
);

const ANY_EVENT = oneOf(EVENT, TIMES);

const EDGE = words("end start beginning middle close turn height onset opening outset course");

/** Offices and things that are called after an event: "the summit agenda". */
const NO_EVENT = `(?! ${words("minister ministers secretary room agenda plan officer report")})(?![${LETTER}’-])`;

/** When something is by what happens then: "during her visit", "at the 2025 summit". */
export const OCCASION = oneOf(
  // "since the last survey", "before the rabi sowing", "during Singapore’s chairmanship"
  `(?:since|during|throughout|before|until|till|ahead of|pending) ${OF_WHOM} ${WHICH}${ANY_EVENT}${NO_EVENT}`,
  // "after the recess", but not "after the meeting", which tells what was done
  `after ${OF_WHOM} ${WHICH}${TIMES}${NO_EVENT}`,
  `(?:after|over|during) ${words("lunch dinner breakfast supper")}${NO_EVENT}`,
  // "by the end of the long rains", "at the height of the war"
  `(?:by|before|until|till|at|towards?|from|since|in|around|after) the (?:very )?${EDGE} of (?:${OF_WHOM} )?${WHICH}` +
    `${oneOf(ANY_EVENT, MONTH, YEAR)}${NO_EVENT}`,
  // "on the eve of the summit", "in the run-up to the harvest"
  `(?:on the eve|in the (?:run-up|lead-up|build-up|wake|aftermath|course|heat)) (?:of|to) (?:${OF_WHOM} )?${WHICH}[${LETTER}0-9-]+`,
  // "at its next session", "at the 2025 summit"
  `at ${WHOSE} (?:${oneOf(words("next last previous coming forthcoming following first second third fourth latest annual"), YEAR)} )+${EVENT}${NO_EVENT}`,
  // "from the first day of term", "on the last day of the visit"
  `(?:from|on|by|until|since|in) the ${words("first last second third opening final")} (?:days?|nights?|mornings?|hours?|weeks?)` +
    ` of (?:${OF_WHOM} )?${WHICH}${ANY_EVENT}${NO_EVENT}`,
  // "since joining the alliance", "since the storm made landfall"
  `since [${LETTER}]{3,}ing(?: [${LETTER}]+){1,2}`,
  `since (?:[${LETTER}’'-]+ ){1,4}(?:began|started|ended|opened|made landfall|took office|broke out|came into force|was ${words("founded signed launched elected opened")})`,
  `(?:during|in|throughout|before|after|for most of) the (?:${SEASON})${NO_EVENT}`,
);
