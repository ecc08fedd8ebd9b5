import { divide, subtract } from "../arithmetic.ts";
import { highest, isNumeric, lowest, type Quantity } from "../quantity.ts";
import { type Stated, text } from "./fields.ts";
import { defineKind, mainOf, nothing } from "./kind.ts";

/** A force at a place: its level, or the levels before and after, or by how much it changed. */
export const deployment = defineKind({
  kind: "deployment",
  status: null,
  fields: { place: text, force: text },
  parties: nothing,
  figure: ({ quantities }) => mainOf(quantities),
  follows: ({ quantities }) => {
    const { before, after } = levelsOf(quantities);
    if (!before || !after || before.unit !== after.unit || before.per !== after.per) return [];
    const zero = isNumeric(before) && lowest(before) === 0;
    const worked = [changeOf(before, after), zero ? null : divide(after, before)];
    return worked.filter((q): q is NonNullable<typeof q> => q !== null);
  },
  echoes: nothing,
});

/** By how much it rose, or fell. */
function changeOf(before: Quantity, after: Quantity): Quantity | null {
  const rise = subtract(after, before);
  if (!rise || highest(rise) >= 0) return rise && { ...rise, role: "rise" };
  const fall = subtract(before, after);
  return fall && { ...fall, role: "fall" };
}

/** What a deployment was and became. */
export function levelsOf(quantities: readonly Stated[]): {
  readonly before: Quantity | undefined;
  readonly after: Quantity | undefined;
} {
  const of = (role: string) => quantities.find((q) => q.role === role);
  return { before: of("before"), after: of("after") };
}
