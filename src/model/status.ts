/** How firm a status is. Fill is fact, outline is promise, dots are talk. */
export type Standing = "done" | "promised" | "discussed";

/** The status words a claim or fact may carry, each in the source's sense. */
export const STATUSES = {
  reported: "done",
  "stated as done": "done",
  provided: "done",
  signed: "done",
  issued: "done",
  reaffirmed: "done",
  quoted: "done",
  attribution: "done",
  claimed: "done",
  context: "done",
  "stated cause": "done",
  "stated to Parliament": "promised",
  "stated purpose": "promised",
  committed: "promised",
  announced: "promised",
  "announced budget": "promised",
  "announced total": "promised",
  expected: "promised",
  aim: "promised",
  discussed: "discussed",
} as const satisfies Record<string, Standing>;

export type Status = keyof typeof STATUSES;
