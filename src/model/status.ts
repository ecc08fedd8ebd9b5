/** How firm a status is. Fill is fact, outline is promise, dots are talk. */
export type Standing = "done" | "promised" | "discussed";

/** The status words a claim or fact may carry, each in the source's sense. */
export const STATUSES = {
  reported: "done",
  "stated as done": "done",
  "under way": "done",
  provided: "done",
  delivered: "done",
  signed: "done",
  ratified: "done",
  "entered into force": "done",
  issued: "done",
  reaffirmed: "done",
  voiced: "done",
  quoted: "done",
  attribution: "done",
  claimed: "done",
  counted: "done",
  estimated: "done",
  corrected: "done",
  context: "done",
  "stated cause": "done",
  "stated to Parliament": "promised",
  "stated purpose": "promised",
  committed: "promised",
  pledged: "promised",
  announced: "promised",
  "announced budget": "promised",
  "announced total": "promised",
  "agreed in principle": "promised",
  initialled: "promised",
  permitted: "promised",
  planned: "promised",
  expected: "promised",
  aim: "promised",
  proposed: "discussed",
  discussed: "discussed",
} as const satisfies Record<string, Standing>;

export type Status = keyof typeof STATUSES;

/** How firm a status word of a cell is. */
export function standingOf(word: string): Standing {
  return isStatus(word) ? STATUSES[word] : "done";
}

function isStatus(word: string): word is Status {
  return Object.hasOwn(STATUSES, word);
}
