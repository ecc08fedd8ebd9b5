import type { Kind } from "../../model/briefing.ts";

/** In the order of their keys; those after the ninth have none. */
export const KINDS: readonly Kind[] = [
  "meeting",
  "topic",
  "quotation",
  "aid",
  "deployment",
  "agreement",
  "support",
  "outlook",
  "background",
  "equipment",
  "commitment",
  "statistic",
  "correction",
];

/** Why words are no claim, in the order of their keys. */
export const REASONS = [
  "Said again elsewhere in the article",
  "Courtesy or rhetoric, not a statement",
  "About the page, not of the article",
  "Not what this briefing is about",
] as const;
