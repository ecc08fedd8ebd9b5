import * as v from "valibot";
import { party, text } from "./fields.ts";
import { defineKind, mainOf, nothing } from "./kind.ts";

/** Who will do what, and by when in the article's words. */
export const commitment = defineKind({
  kind: "commitment",
  status: null,
  fields: { who: v.optional(party), by: v.optional(text) },
  parties: ({ who }) => (who === undefined ? [] : [who]),
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: ({ by }) => (by === undefined ? [] : [[["by"], by] as const]),
});
