import * as v from "valibot";
import { text } from "./fields.ts";
import { defineKind, mainOf, nothing } from "./kind.ts";

/** What someone said, word for word. */
export const quotation = defineKind({
  kind: "quotation",
  status: "quoted",
  fields: { speaker: v.strictObject({ name: text, role: text }) },
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
