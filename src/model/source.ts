import { type Briefing, type Claim, type Fact, factsAbout } from "./briefing.ts";
import { STATUSES } from "./status.ts";

/** The words or address a row rests on. */
export type Source =
  | {
      readonly kind: "claim";
      readonly id: string;
      readonly paragraph: number;
      readonly quote: string;
    }
  | {
      readonly kind: "fact";
      readonly id: string;
      readonly publisher: string;
      readonly dated: string;
      readonly address: string;
    };

export function claimSource({ id, span, quote }: Claim): Source {
  return { kind: "claim", id, paragraph: span.paragraph, quote };
}

export function factSource({ id, publisher, dated, address }: Fact): Source {
  return { kind: "fact", id, publisher, dated, address };
}

/** What a row made from one claim rests on: how firm it is, its words, and who says otherwise. */
export function groundsOf(briefing: Briefing, claim: Claim) {
  return {
    standing: STATUSES[claim.status],
    sources: [claimSource(claim)] as const,
    conflicts: factsAbout(briefing, [claim], "conflicts").map(({ id }) => id),
  };
}
