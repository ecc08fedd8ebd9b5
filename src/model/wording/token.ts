/** What stands between a token and the one before it. A tab or a blank line ends what was said. */
export type Gap = "none" | "space" | "line" | "cell" | "block";

/** The least piece of a text that a reader looks at. */
export interface Token {
  /** `named` is a number that the text uses as a name or a date: no quantity. */
  readonly kind: "word" | "digits" | "sign" | "address" | "named" | "end";
  readonly text: string;
  /** In small letters, without soft hyphens, with straight apostrophes; "-" for every dash. */
  readonly lower: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** A quotation mark or a mark of emphasis stands before it. */
  readonly quoted: boolean;
  /** Sentences are numbered from 0; a cell or a block is one too. */
  readonly sentence: number;
}

export type Tokens = readonly Token[];

const END: Token = {
  kind: "end",
  text: "",
  lower: "",
  start: 0,
  end: 0,
  gap: "block",
  quoted: false,
  sentence: -1,
};

/** The token at a place, or one that is like nothing else. */
export function at(tokens: Tokens, index: number): Token {
  return tokens[index] ?? END;
}

/** The token at a place if nothing ends the line of words before it. */
export function near(tokens: Tokens, index: number): Token {
  const token = at(tokens, index);
  return isBreak(token.gap) ? END : token;
}

/** The token at a place if not even a space stands before it. */
export function glued(tokens: Tokens, index: number): Token {
  const token = at(tokens, index);
  return token.gap === "none" && !token.quoted ? token : END;
}

/** The token before a place, if it belongs to the same line of words. */
export function before(tokens: Tokens, index: number, back = 1): Token {
  for (let step = 0; step < back; step += 1) {
    if (isBreak(at(tokens, index - step).gap)) return END;
  }
  return at(tokens, index - back);
}

export function isBreak(gap: Gap): boolean {
  return gap === "block" || gap === "cell";
}

/** Whether these words stand at a place, within one line of words. */
export function follows(tokens: Tokens, index: number, words: readonly string[]): boolean {
  return words.every((word, step) => {
    const token = at(tokens, index + step);
    return token.lower === word && (step === 0 || !isBreak(token.gap));
  });
}

export function isCapital(token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}/u.test(token.text);
}
