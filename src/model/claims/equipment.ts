import * as v from "valibot";
import { defineKind, mainOf, nothing } from "./kind.ts";

/** Things that are counted, and where they come from. */
export const equipment = defineKind({
  kind: "equipment",
  status: null,
  fields: { origin: v.optional(v.picklist(["stock", "contract"])) },
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
