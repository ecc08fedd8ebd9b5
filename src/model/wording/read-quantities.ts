import type { Amount } from "./amounts.ts";
import type { BoundPhrase, ReadBound, ReadEnd, Side } from "./bounds.ts";
import { findNotFigures, type Mark, withNames } from "./not-figures.ts";
import { isNumberWord } from "./number-words.ts";
import { withPairs } from "./pairs.ts";
import type { ReadRole } from "./roles.ts";
import { readStatements, type Statement } from "./statements.ts";
import { at, type Token, type Tokens } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { type Counted, readWhole } from "./units.ts";
import { type WhoseMoney, whoseMoney } from "./whose-money.ts";

/** One number the text states, with what its words say of it. */
export interface Reading {
  /** UTF-16 offsets of `words` in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** With its bound, scale, unit, rate, and the counted noun where that stands directly after. */
  readonly words: string;
  /** Where the bound, the number, its scale and its sign stand. */
  readonly core: { readonly start: number; readonly end: number };
  readonly bound: ReadBound;
  /** Where the words give one: "nearly" lies below, "just over" above. */
  readonly side: Side;
  /** In whole units; null for a range, and where the words give no number. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What the words say of an end of a range; null where they say no more than its number. */
  readonly lowEnd: ReadEnd | null;
  readonly highEnd: ReadEnd | null;
  /** An ISO 4217 code, "% of GDP", "%", "percentage points", "ratio", or a plural noun. */
  readonly unit: string;
  /** A bare "$", or a noun that does not stand beside the number. */
  readonly unitIsGuessed: boolean;
  /** "year", "month", "person"; null for no rate. */
  readonly per: string | null;
  readonly role: ReadRole;
  /** What a share is a share of. */
  readonly of: string | null;
}

/** A number or a number word that states no quantity. */
export interface NotFigure {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly because: string;
}

export interface ReadOptions {
  /** The ISO 4217 code of a bare "$"; without it, that of the country nearest in the text, else USD. */
  readonly dollar?: string;
}

/**
 * Reads every number of an English text, in order: what is a quantity, and what is none.
 * Takes time in proportion to the text, and never throws.
 */
export function readQuantities(
  text: string,
  options: ReadOptions = {},
): { readonly quantities: readonly Reading[]; readonly notFigures: readonly NotFigure[] } {
  const plain = tokenize(text);
  const marks = findNotFigures(plain);
  const tokens = withNames(plain, marks);
  const statements = withPairs(tokens, readStatements(tokens));
  const money = whoseMoney(plain, options.dollar);
  return {
    quantities: statements.map((one) => toReading(text, tokens, money, one)),
    notFigures: [...marks, ...leftOver(tokens, statements)]
      .sort((a, b) => a.first - b.first)
      .map((mark) => toNotFigure(text, tokens, mark)),
  };
}

/**
 * What a stand-alone phrase such as "more than an additional US$5 million" says: the first quantity
 * of it, or null if it states none.
 */
export function readPhrase(words: string, options: ReadOptions = {}): Reading | null {
  return readQuantities(words, options).quantities[0] ?? null;
}

/** Number words that no quantity and no mark has taken. */
function leftOver(tokens: Tokens, statements: readonly Statement[]): readonly Mark[] {
  const marks: Mark[] = [];
  let taken = 0;
  tokens.forEach((token, index) => {
    while (statements[taken] && (statements[taken]?.next ?? 0) <= index) taken += 1;
    const isTaken = (statements[taken]?.first ?? tokens.length) <= index;
    if (!isTaken && isNumber(token)) {
      marks.push({ first: index, next: index + 1, because: "a number word that counts nothing" });
    }
  });
  return marks;
}

function isNumber({ kind, lower }: Token): boolean {
  return kind === "digits" || (kind !== "named" && isNumberWord(lower));
}

function toReading(text: string, tokens: Tokens, money: WhoseMoney, one: Statement): Reading {
  const { amount, bound, side, per, role, counted } = one;
  const [start, end] = [at(tokens, one.first).start, at(tokens, one.next - 1).end];
  const unit = unitOf(tokens, money, amount, counted);
  const isRange = amount.low !== amount.high;
  return {
    start,
    end,
    words: text.slice(start, end),
    core: { start, end: at(tokens, amount.next - 1).end },
    bound,
    side,
    value: isRange ? null : amount.low,
    low: isRange ? amount.low : null,
    high: isRange ? amount.high : null,
    lowEnd: isRange ? toEnd(amount.lowEnd) : null,
    highEnd: isRange ? toEnd(amount.highEnd) : null,
    ...unit,
    per,
    role,
    of: /^(?:ratio|share)$/.test(amount.sort) ? readWhole(text, tokens, amount.next) : null,
  };
}

function toEnd(said: BoundPhrase | null | undefined): ReadEnd | null {
  const { bound = "exact", side = null } = said ?? {};
  if (bound === "exact" || bound === "between" || bound === "words only") return null;
  return side ? { bound, side } : { bound };
}

function unitOf(tokens: Tokens, money: WhoseMoney, amount: Amount, counted: Counted | null) {
  if (counted) return { unit: counted.unit, unitIsGuessed: counted.guessed };
  const { sentence } = at(tokens, amount.first);
  const isMoney = amount.sort === "money" || amount.sort === "vague";
  const unit = amount.unit ?? "";
  if (!isMoney) return { unit, unitIsGuessed: false };
  const { code, guessed } = money.resolve(unit, sentence);
  return { unit: code, unitIsGuessed: guessed };
}

function toNotFigure(text: string, tokens: Tokens, { first, next, because }: Mark): NotFigure {
  const [start, end] = [at(tokens, first).start, at(tokens, next - 1).end];
  return { start, end, words: text.slice(start, end), because };
}
