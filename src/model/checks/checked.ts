import type { WrittenClaim } from "../claims/index.ts";
import type { Article, Span } from "../evidence.ts";
import type { Written } from "../resolve.ts";
import type { Numbers } from "./numbers.ts";

/** A claim as it is written, where it stands, and what is known of its article. */
export interface Asked {
  readonly claim: WrittenClaim;
  readonly index: number;
  readonly span: Span;
  readonly article: Article;
  readonly numbers: Numbers;
}

/** What was written, with every place where each claim's quote stands. */
export interface Located extends Written {
  readonly places: readonly (readonly Span[])[];
  /** Where what could not be read of claims.json is about; null where nobody knows. */
  readonly unread: readonly Span[] | null;
  /** Ids that messages and notes may name; any, where they are not given. */
  readonly panels?: readonly string[] | undefined;
}

/** The same, with all that the checks ask of it. */
export interface Checked extends Located {
  readonly numbers: Numbers;
  /** The claims whose quotes stand in the article. */
  readonly asked: readonly Asked[];
}
