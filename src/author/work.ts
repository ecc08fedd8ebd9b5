import type { WrittenClaim } from "../model/claims/index.ts";
import type { Span } from "../model/evidence.ts";
import type { ClaimsFile, ContextFile, Part } from "../model/forms.ts";
import type { Furniture } from "./intake/intake.ts";

/**
 * A candidate for a claim. Open until somebody decides: kept as it is or as changed, or dismissed
 * with a reason. Being filled in counts for nothing.
 */
export interface Candidate {
  /** Where its words stand in the article. */
  readonly span: Span;
  readonly state: "open" | "kept" | "dismissed";
  /** Why it is no claim. */
  readonly because: string;
  /** Whether the reader doubts what it proposes. */
  readonly unsure: boolean;
  /** Its quote is the words of the span. */
  readonly claim: WrittenClaim;
}

/** What of a briefing is not a claim: its own words, and how it is arranged. */
export type Own = Omit<
  ClaimsFile,
  "$schema" | "version" | "draft" | "claims" | "notFigures" | "timeLine"
> & {
  /** The article's time words in order; without a list, all claims that say so are told there. */
  readonly timeLine: readonly Step[];
};

export interface Step {
  readonly words: string;
  readonly when: "past" | "now" | "ahead";
  readonly claims?: readonly string[] | undefined;
}

/** A briefing at work: everything that an undo takes back, and nothing that it does not. */
export interface Work {
  /** The name of its folder. */
  readonly id: string;
  /** `article.txt`. */
  readonly article: string;
  readonly candidates: readonly Candidate[];
  readonly own: Own;
  /** Proposed, and not looked at yet. */
  readonly unchecked: readonly Part[];
  readonly notFigures: ClaimsFile["notFigures"];
  readonly context: ContextFile;
  readonly notes: string;
  /** What of the page is not of the article. */
  readonly furniture: readonly Furniture[];
}

/** How many candidates nobody has decided. */
export function openIn({ candidates }: Work): readonly Candidate[] {
  return candidates.filter(({ state }) => state === "open");
}

/** Whether somebody has still to decide something. */
export function isDraft(work: Work): boolean {
  return openIn(work).length > 0 || work.unchecked.length > 0;
}
