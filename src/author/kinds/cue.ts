/** What a sentence may be about. */
export type SentenceKind =
  | "meeting"
  | "topic"
  | "quotation"
  | "aid"
  | "deployment"
  | "agreement"
  | "support"
  | "outlook"
  | "background"
  | "equipment"
  | "commitment"
  | "statistic"
  | "notice";

/** Words that speak for a kind, and how strongly. */
export interface Cue {
  readonly kind: SentenceKind;
  readonly weight: number;
  readonly words: RegExp;
}

/** A cue of a pattern as it is, where capitals or places in the sentence matter. */
export function cue(kind: SentenceKind, weight: number, words: RegExp): Cue {
  return { kind, weight, words };
}

/** A cue of whole words or phrases, large or small, each a pattern of its own. */
export function says(kind: SentenceKind, weight: number, ...phrases: readonly string[]): Cue {
  return { kind, weight, words: anyOf(...phrases) };
}

/** Whole words or phrases, large or small. */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!${LETTER}|\\d)(?:${phrases.join("|")})(?!${LETTER})`, "iu");
}

/** A letter of a pattern without regard to case, where `\p{L}` takes ten times as long to make. */
export const LETTER = "[a-zß-öø-ɏḀ-ỿ]";

/** A few words between two that belong together, within one clause; "2.3" and "U.S." end none. */
export const FEW = "(?:[^.;:]|(?<=\\d)\\.(?=\\d)|(?<=(?<![a-z])[a-z])\\.){0,40}";
