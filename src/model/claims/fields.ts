import * as v from "valibot";
import { ENDS, ROLES, SIDES } from "../quantity.ts";
import { STATUSES, type Status } from "../status.ts";

/** Pieces that several forms of the files share. */
const words = () => v.pipe(v.string(), v.trim(), v.minLength(1, "at least one character"));
export const text = words();
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kebab-case"));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "ISO 3166-1 alpha-3"));
export const day = v.pipe(v.string(), v.isoDate("a day as YYYY-MM-DD"));
/** Where one text stands more than once, which of them is meant, from 1. */
export const occurrence = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, "1 or more")));
/** A country by its code, or an organisation by a name that stands in the article. */
export const party = words();
export const texts = v.optional(v.array(text), []);
export const countries = v.optional(v.array(country), []);
export const status = v.picklist(Object.keys(STATUSES) as [Status, ...Status[]]);
/** A web address: anything else is never a link, so it is refused. */
export const address = v.pipe(
  v.string(),
  v.check(
    (value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value),
    "an http(s) address",
  ),
);

const side = v.optional(v.picklist(SIDES));
export const rangeEnd = v.strictObject({ bound: v.picklist(ENDS), side });
const number = v.number();
export const role = v.picklist(ROLES);

/** The forms of a quantity: one number, two, or words only; with more fields. */
function quantityWith<E extends v.ObjectEntries>(more: E) {
  const said = { unit: text, per: v.optional(text), role: v.optional(role), ...more };
  const [between, wordsOnly] = [v.literal("between"), v.literal("words only")];
  return v.variant("bound", [
    v.strictObject({
      bound: v.picklist(["exact", ...ENDS]),
      value: number,
      side,
      ...said,
    }),
    v.strictObject({
      bound: between,
      low: number,
      high: number,
      lowEnd: v.optional(rangeEnd),
      highEnd: v.optional(rangeEnd),
      ...said,
    }),
    v.strictObject({ bound: wordsOnly, ...said, words: text }),
  ]);
}

/** A quantity of the article comes with its words, and may say what it is about. */
export const stated = quantityWith({
  words: text,
  /** What a bar or row of it is named by; a country by its code. */
  about: v.optional(text),
  /** Of a part: the claim that states the total. */
  partOf: v.optional(id),
});

/** Another publisher's words are not reproduced. */
export const elsewhere = quantityWith({});

/** A quantity of the article, with what it is about. */
export type Stated = v.InferOutput<typeof stated>;

export const figure = v.strictObject({
  /** The words of the quantity that is shown, where it is not the kind's own choice. */
  of: v.optional(text),
  lead: v.optional(text),
  label: v.optional(text),
  short: v.optional(text),
});

/** What the form of every claim has, whatever it says. */
export const shared = {
  id,
  quote: text,
  occurrence,
  summary: text,
  /** How firm it is in the source's word; left out where the kind says it. */
  status: v.optional(status),
  /** The article's own time words. */
  asOf: v.optional(text),
  /** Named by the claim besides the parties of its kind. */
  countries,
  quantities: v.optional(v.array(stated), []),
  caveats: texts,
  doesNotSay: texts,
  /** How it reads as a figure in large type; the summary where nothing is said. */
  figure: v.optional(figure),
};
