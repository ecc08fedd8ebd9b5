import { currencyAfter, currencyBefore } from "./currencies.ts";
import type { Sort } from "./ends.ts";
import { measureNamed } from "./measures.ts";
import { LETTER_SCALES, SCALES, SHORT_SCALES } from "./number-words.ts";
import { looksPlural } from "./plurals.ts";
import { at, type Token, type Tokens } from "./token.ts";

/** What the head of a column says that its numbers count: "Jobs", "Hydrogen (tonnes)", "£ million". */
export interface Head {
  readonly sort: Sort;
  readonly unit: string;
  readonly scale: number;
}

interface Cells {
  /** Where each cell of the row begins, and where the row ends. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** Finds the head of the column that a cell stands in, by the place of the cell's first token. */
export function readHeads(tokens: Tokens): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
  let top: Cells | null = null;
  for (const row of rowsOf(tokens)) {
    if (row.starts.length < 2) top = null;
    else if (!top) top = row;
    else addRow(tokens, top, row, heads);
  }
  return heads;
}

function rowsOf(tokens: Tokens): readonly Cells[] {
  const rows: { starts: number[]; end: number }[] = [];
  tokens.forEach(({ gap }, index) => {
    const row = rows[rows.length - 1];
    if (!row || gap === "block" || gap === "line") rows.push({ starts: [index], end: index + 1 });
    else {
      if (gap === "cell") row.starts.push(index);
      row.end = index + 1;
    }
  });
  return rows;
}

function addRow(tokens: Tokens, top: Cells, row: Cells, heads: Map<number, Head>) {
  row.starts.forEach((start, column) => {
    const from = top.starts[column];
    if (from === undefined || column === 0) return;
    const head = headIn(tokens, from, top.starts[column + 1] ?? top.end);
    if (head) heads.set(start, head);
  });
}

const LONGEST_HEAD = 10;

/** The sign of a unit in a head, else its last plural. */
function headIn(tokens: Tokens, from: number, to: number): Head | null {
  let noun: Head | null = null;
  for (let index = from; index < Math.min(to, from + LONGEST_HEAD); index += 1) {
    const sign = signAt(tokens, index, to);
    if (sign) return sign;
    const { kind, lower } = at(tokens, index);
    // "Places per 100 people": what they are counted for is not what is counted.
    if (noun && lower === "per") return noun;
    if (kind === "word" && looksPlural(lower)) noun = { sort: "count", unit: lower, scale: 1 };
  }
  return noun;
}

function signAt(tokens: Tokens, index: number, to: number): Head | null {
  const token = at(tokens, index);
  const currency = currencyBefore(tokens, index) ?? currencyAfter(tokens, index);
  if (currency && currency.next <= to) {
    const before = scaleOf(at(tokens, index - 1));
    const after = currency.next < to ? scaleOf(at(tokens, currency.next)) : 1;
    return { sort: "money", unit: currency.value.code, scale: Math.max(before, after) };
  }
  if (/^(?:%|percent)$/.test(token.lower)) return { sort: "share", unit: "%", scale: 1 };
  const measure =
    token.kind === "word" ? measureNamed(token.lower.replace(/(?<!s)s$/, "")) : undefined;
  return measure ? { sort: "measure", unit: measure, scale: 1 } : null;
}

function scaleOf({ lower }: Token): number {
  return SCALES.get(lower) ?? SHORT_SCALES.get(lower) ?? LETTER_SCALES.get(lower) ?? 1;
}
