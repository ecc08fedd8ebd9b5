import type { Stated } from "../claims/fields.ts";
import { kindOf } from "../claims/index.ts";
import { countryName } from "../countries.ts";
import { highest, isNumeric, lowest, type Quantity } from "../quantity.ts";
import type { Reading } from "../wording/read-quantities.ts";
import { placeOf, readingsAt } from "./check-quantity.ts";
import type { Asked, Checked } from "./checked.ts";

/** A number that may be said, and what may be said of it. */
export interface Known {
  readonly quantity: Quantity;
  /** Words that name what is counted. */
  readonly nouns: readonly string[];
  /** What a share is a share of, where the article says it. */
  readonly of: string | null;
  /** Only this claim's own sentences may say it: what is withdrawn is told where it is corrected. */
  readonly only: number | null;
}

/** The numbers of claims, what follows from them, and those of facts. */
export function knownNumbers(written: Checked): readonly Known[] {
  const { claims: file, context } = written;
  const places = new Map(written.asked.map((one) => [one.index, one]));
  return [
    ...file.claims.flatMap((claim, index) => [
      ...claim.quantities.map((quantity): Known => {
        const reading = readingOf(quantity, places.get(index));
        const { unit, about = "", words, role } = quantity;
        return {
          quantity,
          nouns: [unit, about, countryName(about) ?? "", words, reading?.words ?? ""],
          of: reading?.of ?? null,
          only: role === "withdrawn" ? index : null,
        };
      }),
      ...kindOf(claim)
        .follows(claim, file.article.lead)
        .map((quantity): Known => ({ quantity, nouns: [quantity.unit], of: null, only: null })),
    ]),
    ...context.facts.flatMap(({ quantity, quantities, statement }) =>
      [...(quantity ? [quantity] : []), ...quantities].map(
        (one): Known => ({ quantity: one, nouns: [one.unit, statement], of: null, only: null }),
      ),
    ),
  ];
}

/** What the article's own words say of it. */
function readingOf(quantity: Stated, asked: Asked | undefined) {
  const place = asked && placeOf(quantity, asked.article, asked.span);
  return place ? readingsAt(asked.numbers, place)[0] : undefined;
}

/** Finds those that may be of a size, so that no number is held against all others. */
export function bySize(known: readonly Known[]): (reading: Reading) => readonly Known[] {
  const found = new Map<number, Set<Known>>();
  // A thousand claims of the same words say it once.
  for (const one of new Map(known.map((same) => [saying(same), same])).values()) {
    for (const size of sizesOf(one.quantity)) {
      found.set(size, (found.get(size) ?? new Set()).add(one));
    }
  }
  return ({ value, low, high }) => {
    const sizes = [value, low, high].flatMap((number) => number ?? []).map(Math.floor);
    return [...new Set(sizes.flatMap((size) => [...(found.get(size) ?? [])]))];
  };
}

/** All that is asked of a known number; what it is a part of is not. */
function saying({ quantity, nouns, of, only }: Known): string {
  return JSON.stringify([{ ...quantity, partOf: undefined }, nouns, of, only]);
}

function sizesOf(q: Quantity): readonly number[] {
  return isNumeric(q) ? [lowest(q), highest(q)].map(Math.floor) : [];
}
