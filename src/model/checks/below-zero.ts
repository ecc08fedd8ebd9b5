import type { WrittenClaim } from "../claims/index.ts";
import { type Fault, inClaims } from "../fault.ts";
import { format } from "../format.ts";
import { isNumeric, lowest } from "../quantity.ts";

/** Kinds that count from nought up: what is given, troops, and things that there are. */
export const COUNTED_UP: ReadonlySet<WrittenClaim["kind"]> = new Set([
  "aid",
  "deployment",
  "equipment",
] as const);

/** Numbers below zero where there can be none: there are no fewer troops than none. */
export function checkBelowZero(
  { kind, quantities }: WrittenClaim,
  index: number,
): readonly Fault[] {
  return quantities.flatMap((quantity, place) => {
    if (!isNumeric(quantity) || lowest(quantity) >= 0) return [];
    const fault = (field: string, what: string) => [
      inClaims(["claims", index, "quantities", place, field], what),
    ];
    const field = quantity.bound === "between" ? "low" : "value";
    if (COUNTED_UP.has(kind))
      return fault(field, `no ${kind} is below zero, got ${format(quantity)}; a statistic may be`);
    const { role = "level" } = quantity;
    if (!CHANGES.test(role)) return [];
    return fault("role", `a ${role} is never below zero: leave the role out, or the minus`);
  });
}

const CHANGES = /^(?:rise|fall|further)$/;
