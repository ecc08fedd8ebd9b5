import * as v from "valibot";
import { party, texts } from "./fields.ts";
import { defineKind, mainOf } from "./kind.ts";

/** Provided, announced or discussed: the status says which, and the three never mix. */
export const aid = defineKind({
  kind: "aid",
  status: null,
  fields: {
    /** Who gives. */
    donor: v.optional(party),
    /** Who gets it, in the article's order. */
    recipients: v.optional(v.array(party), []),
    /** What it consists of, as the article writes it. */
    items: texts,
  },
  parties: ({ donor, recipients }) => [...(donor === undefined ? [] : [donor]), ...recipients],
  figure: ({ quantities }) => mainOf(quantities),
  follows: () => [],
  echoes: ({ items }) => items.map((item, index) => [["items", index], item] as const),
});
