import { defineKind, nothing } from "./kind.ts";

/** What the article says of an earlier version of itself. What it withdraws is no figure. */
export const correction = defineKind({
  kind: "correction",
  status: "corrected",
  fields: {},
  parties: nothing,
  figure: () => null,
  follows: nothing,
  echoes: nothing,
});
