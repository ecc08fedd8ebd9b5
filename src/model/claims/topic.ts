import { defineKind, mainOf, nothing } from "./kind.ts";

/** On an agenda: not decided. */
export const topic = defineKind({
  kind: "topic",
  status: "discussed",
  fields: {},
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
