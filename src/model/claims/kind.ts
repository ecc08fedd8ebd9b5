import * as v from "valibot";
import type { Quantity } from "../quantity.ts";
import type { Status } from "../status.ts";
import { type Stated, shared } from "./fields.ts";

/** ISO 3166-1 alpha-3. */
export type CountryCode = string;

/** A country by its code, or an organisation by its name in the article. */
export type Party = string;

/** What all forms share, but for the fields that a kind asks more of. */
type Shared<E> = Omit<typeof shared, keyof E>;

/** A claim as its form has it. */
type Written<N extends string, E extends v.ObjectEntries> = v.InferOutput<
  v.StrictObjectSchema<{ kind: v.LiteralSchema<N, undefined> } & Shared<E> & E, undefined>
>;

/** Whether a value of a type may have a number in it, however deep. */
type HasNumber<T> = T extends number
  ? true
  : T extends readonly (infer U)[]
    ? HasNumber<U>
    : T extends object
      ? { [K in keyof T]-?: HasNumber<T[K]> }[keyof T]
      : false;

/**
 * Numbers are stated under `quantities`, where they are held against the article, and nowhere
 * else; what all claims share, a kind may ask more of, and not less.
 */
type Checkable<E extends v.ObjectEntries> = {
  [K in keyof E]: K extends keyof typeof shared
    ? v.InferOutput<E[K]> extends v.InferOutput<(typeof shared)[K]>
      ? E[K]
      : never
    : true extends HasNumber<v.InferOutput<E[K]>>
      ? never
      : E[K];
};

/** Words of the claim that must be words of its quote, with the place in it where they stand. */
export type Echo = readonly [path: readonly (string | number)[], words: string];

interface Definition<N extends string, E extends v.ObjectEntries> {
  readonly kind: N;
  /** The status of a claim that states none; null where each must. */
  readonly status: Status | null;
  /** The fields of its form besides those that all claims share. */
  readonly fields: E & Checkable<E>;
  /** Who takes part in it or is the subject of it, in order. */
  readonly parties: (claim: Written<N, E>, lead: CountryCode | null) => readonly Party[];
  /** The number that stands for it in large type, if it has one. */
  readonly figure: (claim: Written<N, E>, lead: CountryCode | null) => Quantity | null;
  /** Numbers that follow from it without being stated, which an editor may therefore write. */
  readonly follows: (claim: Written<N, E>, lead: CountryCode | null) => readonly Quantity[];
  /** Words that must stand in its quote. */
  readonly echoes: (claim: Written<N, E>) => readonly Echo[];
}

/** A kind of claim: its form, its quantities and parties, and how it reads as a figure. */
export function defineKind<const N extends string, E extends v.ObjectEntries>(
  definition: Definition<N, E>,
) {
  const { kind, fields } = definition;
  const rest: Shared<E> = shared;
  return {
    ...definition,
    form: v.strictObject({ kind: v.literal(kind), ...rest, ...fields }),
  };
}

/** No number but those that its words state. */
export const nothing = (): readonly [] => [];

const ASIDE: ReadonlySet<Stated["role"]> = new Set(["before", "withdrawn", "equivalent"] as const);

/** The number that a claim is about: what is reached, else the total, else the first of the rest. */
export function mainOf(quantities: readonly Stated[]): Stated | null {
  const shown = quantities.filter(({ role }) => !ASIDE.has(role));
  const inRole = (wanted: Stated["role"]) => shown.find(({ role }) => role === wanted);
  return inRole("after") ?? inRole("total") ?? shown[0] ?? null;
}
