import type { Claim } from "./briefing.ts";
import type { Quantity } from "./quantity.ts";

/** Every quantity a claim states in words of its own, with its field's name. */
export function statedQuantities(claim: Claim): readonly (readonly [string, Quantity])[] {
  const stated: readonly (readonly [string, Quantity | undefined])[] = (() => {
    switch (claim.kind) {
      case "meeting":
        return [["represented", claim.represented] as const];
      case "aid":
        return [["amount", claim.amount] as const, ["counted", claim.counted] as const];
      case "deployment":
        return [["before", claim.before] as const, ["after", claim.after] as const];
      default:
        return [];
    }
  })();
  return stated.filter((pair): pair is readonly [string, Quantity] => pair[1] !== undefined);
}
