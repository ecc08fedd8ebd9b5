import { kindOf } from "../claims/index.ts";
import { type Fault, inClaims } from "../fault.ts";
import { STATUSES } from "../status.ts";
import type { Asked } from "./checked.ts";

/** What is only promised, or not yet concluded, is not shown as done. */
export function checkPromise({ claim, index }: Asked): readonly Fault[] {
  const status = claim.status ?? kindOf(claim).status;
  const promises = PROMISES[claim.kind];
  if (status === null || STATUSES[status] !== "done" || !promises) return [];
  const word = promises.exec(claim.quote)?.[0];
  if (word === undefined) return [];
  return [
    inClaims(
      ["claims", index, "status"],
      `“${word}” says it is still to come, and ${status} is drawn as done; quote only what is done, or choose a status such as ${ADVICE[claim.kind] ?? "announced"}`,
    ),
  ];
}

const oneOf = (...words: readonly string[]) => `(?:${words.join("|")})`;

/** Not "the 40 promised tanks": there the word only tells which. */
const NO_ADJECTIVE = "(?<!\\b(?:the|all|any|of|its|their|our|these|those|\\d+) )";

/** Words by which something is still to come. */
const TO_COME = oneOf(
  "will",
  "shall",
  "would",
  "(?:is|are|was|were) (?:to|due to|set to|expected to|about to)",
  "(?:plan|intend|aim|hope|expect|seek|promise|offer|undertake)(?:s|ed|d)? to",
);

/** Words by which it is given in words only. */
const GIVEN_IN_WORDS = oneOf(
  `${NO_ADJECTIVE}(?:pledge[sd]?|promise[sd]?|announce[sd]?|announcing|pledging|promising)`,
  "(?:agree|commit)(?:s|d|ted)? to",
);

/** Words by which something is not concluded. */
const NOT_DONE = oneOf(
  "in principle",
  "await(?:s|ed|ing)?",
  "subject to",
  "pending",
  "yet to",
  "not yet",
  "needs?(?: \\w+){0,3} (?:approval|consent|ratification|signature|signing)",
  "(?:has|have|had) not(?: yet)?(?: been)? \\w+(?:ed|en)",
  "(?:is|are) not (?:yet )?\\w+(?:ed|en|force)",
  "once (?:approved|signed|ratified|concluded|agreed)",
  "(?:under|in) negotiations?",
);

/** An agreement may well say what it will bring; that it is still to be made is another thing. */
const TO_CONCLUDE = oneOf(
  "initial(?:led|ed|s)?",
  `(?:will|shall|would|to|expect|plan|hope)(?: \\w+){0,2} (?:be )?${oneOf(
    "sign(?:ed)?",
    "initial(?:led)?",
    "ratif(?:y|ied)",
    "conclude[d]?",
    "issue[d]?",
    "enter into force",
    "come into force",
    "agree[d]?",
    "adopt(?:ed)?",
  )}`,
  `${NO_ADJECTIVE}(?:announce[sd]?|promise[sd]?|pledge[sd]?|propose[sd]?) (?:to|that|an?)`,
);

const promised = new RegExp(`\\b${oneOf(TO_COME, GIVEN_IN_WORDS, NOT_DONE)}\\b`, "i");
const ahead = new RegExp(`\\b${oneOf(TO_COME, NOT_DONE)}\\b`, "i");
const unconcluded = new RegExp(`\\b${oneOf(TO_CONCLUDE, NOT_DONE)}\\b`, "i");

/** By kind, for those that are drawn as firm as their status says. */
const PROMISES: Readonly<Record<string, RegExp>> = {
  aid: promised,
  deployment: promised,
  equipment: promised,
  commitment: promised,
  statistic: promised,
  meeting: ahead,
  agreement: unconcluded,
};

const ADVICE: Readonly<Record<string, string>> = {
  meeting: "expected",
  statistic: "expected",
  agreement: "agreed in principle or initialled",
};
