import * as v from "valibot";
import { stated } from "./fields.ts";
import { defineKind, mainOf, nothing } from "./kind.ts";

/** A number about the world: people displaced, trade, a share of GDP. */
export const statistic = defineKind({
  kind: "statistic",
  status: null,
  fields: { quantities: v.pipe(v.array(stated), v.minLength(1, "at least one quantity")) },
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
