import * as v from "valibot";
import { count } from "../quantity.ts";
import { party } from "./fields.ts";
import { defineKind, nothing } from "./kind.ts";

/** Support voiced for something others do: no instrument. */
export const support = defineKind({
  kind: "support",
  status: null,
  fields: { supported: v.pipe(v.array(party), v.minLength(1, "at least one party")) },
  parties: ({ supported }) => supported,
  figure: ({ supported }) => count(supported, "parties"),
  follows: ({ supported }) => {
    const counted = count(supported, "parties");
    return counted ? [counted] : [];
  },
  echoes: nothing,
});
