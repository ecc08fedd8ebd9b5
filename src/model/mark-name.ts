import type { Claim } from "./briefing.ts";
import { formatWithUnit } from "./format.ts";

/** What a claim's mark is named by: "more than £750 million", or the claim in short. */
export function markName({ figure, summary }: Claim): string {
  return figure ? formatWithUnit(figure.quantity) : summary;
}

/** The same for any claim of a briefing, by its id. */
export function markNames(claims: readonly Claim[]): (id: string) => string {
  const names = new Map(claims.map((claim) => [claim.id, markName(claim)]));
  return (id) => names.get(id) ?? "";
}
