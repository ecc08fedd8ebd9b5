import * as v from "valibot";
import { count } from "../quantity.ts";
import { party, text } from "./fields.ts";
import { defineKind } from "./kind.ts";

/** A written instrument, and who is in it. */
export const agreement = defineKind({
  kind: "agreement",
  status: null,
  fields: {
    instrument: text,
    /** In the article's order; the country whose article it is stands among them if it is one. */
    parties: v.pipe(v.array(party), v.minLength(1, "at least one party")),
  },
  parties: ({ parties }) => parties,
  figure: ({ parties }, lead) =>
    count(
      parties.filter((one) => one !== lead),
      "partners",
    ),
  follows: ({ parties }, lead) => [
    count(parties, "parties"),
    count(parties, "countries"),
    count(
      parties.filter((one) => one !== lead),
      "partners",
    ),
  ],
  echoes: () => [],
});
