import * as v from "valibot";
import { defineKind, mainOf, nothing } from "./kind.ts";

/** Someone met someone. */
export const meeting = defineKind({
  kind: "meeting",
  status: "reported",
  fields: {
    /** One of the engagements the article reports, unless it is said to be a detail of another. */
    engagement: v.optional(v.boolean(), true),
  },
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: nothing,
  echoes: nothing,
});
