import { currencyBefore } from "./currencies.ts";
import { isMeasure } from "./measures.ts";
import { LETTER_SCALES, SCALES, SHORT_SCALES } from "./number-words.ts";
import type { Found } from "./phrases.ts";
import { at, before, glued, isCapital, near, type Token, type Tokens } from "./token.ts";

export const NAME = "a name";
export const DOCUMENT = "a number of a document";

/** Letters, digits and dashes in one: "F-35", "5G", "C-19/24", "2019/123". */
export function readDesignation(tokens: Tokens, index: number): Found<string> | null {
  return (
    readLettersThenDigits(tokens, index) ??
    readDigitsThenLetters(tokens, index) ??
    readDigitsInRow(tokens, index)
  );
}

const MOST_PIECES = 12;

/** "F-35", "C-19/24", "COP28", "A/H1", "Leopard 2A6" by its second half. */
function readLettersThenDigits(tokens: Tokens, index: number): Found<string> | null {
  const first = at(tokens, index);
  if (first.kind !== "word" || /^(?:c|ca|x)$/.test(first.text)) return null;
  const joint = glued(tokens, index + 1);
  const second = /^[-/]$/.test(joint.lower) ? index + 2 : index + 1;
  const next = glued(tokens, second);
  const isMixed = next.kind === "digits" || (joint.lower === "/" && isMixedFrom(tokens, second));
  // "$A3 billion" and "$US5m" are money.
  const isMoney = glued(tokens, index).kind !== "end" && before(tokens, index).text === "$";
  if (!isMixed || isMoney || currencyBefore(tokens, index)) return null;
  // "Between-5" is none, and "up-to-30" neither: small letters and a dash are no name.
  if (joint.lower === "-" && !isCapital(first) && !/^top$/.test(first.lower)) return null;
  return { value: first.lower === "form" ? DOCUMENT : NAME, next: endOfPieces(tokens, second) };
}

function isMixedFrom(tokens: Tokens, index: number): boolean {
  const after = glued(tokens, index + 1);
  const digits = after.lower === "-" ? glued(tokens, index + 2) : after;
  return glued(tokens, index).kind === "word" && digits.kind === "digits";
}

/** The place after all letters, digits and dashes that stand close. */
export function endOfPieces(tokens: Tokens, index: number): number {
  let end = index + 1;
  while (end < index + MOST_PIECES) {
    const token = glued(tokens, end);
    if (token.kind === "word" || token.kind === "digits") end += 1;
    else if (/^[-/]$/.test(token.lower) && isPiece(glued(tokens, end + 1))) end += 2;
    else if (token.lower === "+" && glued(tokens, end + 1).kind === "digits") end += 2;
    else break;
  }
  return end;
}

const isPiece = ({ kind, text }: Token) =>
  kind === "digits" || (kind === "word" && text.length <= 3);

/** "5G", "155mm", "4x4", "97-metre class"; not "15km", "3.5m" or "£5m". */
function readDigitsThenLetters(tokens: Tokens, index: number): Found<string> | null {
  if (at(tokens, index).kind !== "digits") return null;
  const second = glued(tokens, index + 1);
  if (second.lower === "-") return readClass(tokens, index);
  const { lower } = second.kind === "word" ? second : near(tokens, index + 1);
  if (lower === "mm") return readCalibre(tokens, index);
  if (second.kind !== "word" || isUnit(second) || isHeat(tokens, index)) return null;
  return { value: NAME, next: endOfPieces(tokens, index + 1) };
}

const HEAT = /^(?:temperatures?|heat\w*|warm\w*|cold\w*|cool\w*|hot\w*|mercury|thermometers?)$/;
const HEAT_NEAR = 15;

/** "1.5C", and "40C" where heat or cold is spoken of. */
function isHeat(tokens: Tokens, index: number): boolean {
  if (!/^[CF]$/.test(at(tokens, index + 1).text)) return false;
  if (/\./.test(at(tokens, index).text)) return true;
  return tokens
    .slice(Math.max(0, index - HEAT_NEAR), index + HEAT_NEAR)
    .some(({ lower }) => HEAT.test(lower));
}

/** "5G" is a name, "5g" a weight. */
export function isUnit({ lower, text }: Token): boolean {
  if (/^[GLS]$/.test(text)) return false;
  return (
    SHORT_SCALES.has(lower) ||
    LETTER_SCALES.has(lower) ||
    SCALES.has(lower) ||
    isMeasure(lower) ||
    /^(?:st|nd|rd|th|am|pm|p|s|l|g|pc|pp|ppt|bps|tn|gbp|usd|eur|hrs)$/.test(lower)
  );
}

/** A calibre, unless so much of something falls or grows: "50 mm of rain". */
function readCalibre(tokens: Tokens, index: number): Found<string> | null {
  return near(tokens, index + 2).lower === "of" ? null : { value: NAME, next: index + 2 };
}

function readClass(tokens: Tokens, index: number): Found<string> | null {
  const word = glued(tokens, index + 2);
  if (word.kind !== "word") return null;
  const dash = glued(tokens, index + 3).lower === "-" ? 1 : 0;
  const isClass = /^(?:class|calibre|caliber)$/.test(near(tokens, index + 3 + dash).lower);
  return isClass || isCapital(word) ? { value: NAME, next: index + 3 } : null;
}

/** "2019/123", "1.2.3", "2-2-1", "24/7", "9/11". */
function readDigitsInRow(tokens: Tokens, index: number): Found<string> | null {
  const { kind, text } = at(tokens, index);
  if (kind !== "digits") return null;
  if (isDocument(tokens, index) || isOfYear(tokens, index))
    return { value: DOCUMENT, next: index + 1 };
  if (/^\./.test(text) && /^(?:-|cal|cali\w+)$/.test(near(tokens, index + 1).lower)) {
    return { value: NAME, next: index + 1 };
  }
  const joint = glued(tokens, index + 1).lower;
  const end = endOfPieces(tokens, index);
  if (/^7\d7$/.test(text) && isAirliner(tokens, index)) return { value: NAME, next: end };
  if (joint === "-" && isScore(tokens, index)) return { value: "a score", next: index + 3 };
  if (joint === "/" && glued(tokens, index + 2).kind === "digits" && !isPart(tokens, index)) {
    return { value: DOCUMENT, next: end };
  }
  const isRow = joint === "-" && glued(tokens, index + 2).kind === "digits";
  return isRow && end >= index + 5 ? { value: "an address", next: end } : null;
}

/** "#12", "1.2.3"; "1.200.000" is a number. */
function isDocument(tokens: Tokens, index: number): boolean {
  const { text } = at(tokens, index);
  const isNumbered = /^#|^№/.test(before(tokens, index).text);
  return isNumbered || (/\..*\./.test(text) && !/^\d{1,3}(?:\.\d{3})+$/.test(text));
}

/** "COM(2026) 118", "SWD(2025) 77 final": after letters and a year in brackets. */
function isOfYear(tokens: Tokens, index: number): boolean {
  const [letters, open, year, close] = [4, 3, 2, 1].map((back) => before(tokens, index, back).text);
  return (
    /^[A-Z]{1,5}$/.test(letters ?? "") &&
    open === "(" &&
    /^(?:19|20)\d\d$/.test(year ?? "") &&
    close === ")"
  );
}

/** "A 3-2 win": a range would rise. */
function isScore(tokens: Tokens, index: number): boolean {
  const [left, right] = [at(tokens, index).text, glued(tokens, index + 2).text];
  const plain = /^\d{1,2}$/.test(left) && /^\d{1,2}$/.test(right) && Number(left) >= Number(right);
  return (
    plain && glued(tokens, index + 3).kind !== "word" && glued(tokens, index + 3).lower !== "-"
  );
}

/** Boeing's "787-9", "737-800" and "737 MAX"; "1 727-2 000" is a range. */
function isAirliner(tokens: Tokens, index: number): boolean {
  const behind = glued(tokens, index + 2);
  const isPart = /^\d{3}$/.test(near(tokens, index + 3).text);
  if (glued(tokens, index + 1).lower === "-") return behind.kind === "digits" && !isPart;
  return /^(?:max|dreamliners?|jumbos?|airliners?|jets?)$/.test(near(tokens, index + 1).lower);
}

/** "3/4 of the fleet". */
const isPart = (tokens: Tokens, index: number) => near(tokens, index + 3).lower === "of";
