import { type Briefing, type Claim, type Fact, factsAbout } from "./briefing.ts";
import { format } from "./format.ts";
import { count, type Quantity } from "./quantity.ts";

/** One claim as a figure in large type: words before, number, what it counts. */
export interface Figure {
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** Stands before the number's own bound: "from 800 to", "all", or nothing. */
  readonly lead: string;
  readonly label: string;
  readonly short: string;
  /** What contradicts it, so that no copy of the figure travels without the mark. */
  readonly conflicts: readonly Fact[];
}

/** The briefing's key figures in the editor's order, or only those of some kinds. */
export function keyFigures(briefing: Briefing, kinds?: readonly Claim["kind"][]) {
  return briefing.keyFigures
    .map((id) => briefing.claims.find((claim) => claim.id === id))
    .filter((claim) => claim !== undefined && (!kinds || kinds.includes(claim.kind)))
    .map((claim) => claim && figureOf(briefing, claim))
    .filter((figure) => figure != null);
}

/** A claim as a figure, or null where it has no number to show. */
export function figureOf(briefing: Briefing, claim: Claim): Figure | null {
  const quantity = mainQuantity(claim);
  if (!quantity || !claim.figure) return null;
  return {
    claim,
    quantity,
    lead:
      claim.kind === "deployment" ? `from ${format(claim.before)} to` : (claim.figure.lead ?? ""),
    label: claim.figure.label,
    short: claim.figure.short ?? claim.figure.label,
    conflicts: factsAbout(briefing, [claim], "conflicts"),
  };
}

/** The number a claim is about: stated, or counted from the names it lists. */
export function mainQuantity(claim: Claim): Quantity | undefined {
  switch (claim.kind) {
    case "meeting":
      return claim.represented;
    case "aid":
      return claim.amount;
    case "deployment":
      return claim.after;
    case "agreement":
      return count(claim.partners, "partner countries");
    case "support":
      return count(claim.supported, "applications");
    case "topic":
    case "quotation":
    case "outlook":
    case "background":
      return undefined;
  }
}
