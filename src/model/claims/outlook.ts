import { defineKind, mainOf, nothing } from "./kind.ts";

/** What lies ahead. */
export const outlook = defineKind({
  kind: "outlook",
  status: "expected",
  fields: {},
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
