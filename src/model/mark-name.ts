import type { Claim } from "./briefing.ts";
import { formatWithUnit } from "./format.ts";

/** What the mark of a briefing's claim is named by, by its id. */
export function markNames(claims: readonly Claim[]): (id: string) => string {
  const names = new Map(claims.map((claim) => [claim.id, markName(claim)]));
  return (id) => names.get(id) ?? "";
}

/** "more than £750 million", or the claim in short. */
function markName({ figure, summary }: Claim): string {
  return figure ? formatWithUnit(figure.quantity) : summary;
}
