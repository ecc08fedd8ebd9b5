import { defineKind, mainOf, nothing } from "./kind.ts";

/** Purposes, causes and assertions around the facts. */
export const background = defineKind({
  kind: "background",
  status: null,
  fields: {},
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
