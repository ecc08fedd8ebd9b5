import { wholeIn } from "../../model/checks/check-quantity.ts";
import type { Numbers } from "../../model/checks/numbers.ts";
import type { Stated } from "../../model/claims/fields.ts";
import { type Article, type Span, wordsAt } from "../../model/evidence.ts";
import { RATIO } from "../../model/quantity.ts";
import type { Reading } from "../../model/wording/read-quantities.ts";

/** The numbers that a span of the article states, as its words say them. */
export function statedIn(article: Article, numbers: Numbers, span: Span): Stated[] {
  const inside = (numbers[span.paragraph]?.quantities ?? []).filter(
    ({ core }) => core.start >= span.start && core.end <= span.end,
  );
  const isSaidBetter = betterSaid(inside);
  return inside
    .filter((reading) => !isSaidBetter(reading))
    .map((reading) => statedOf(reading, wordsOf(article, span, reading)));
}

/** "Doubled from 800 to 1,600": the levels say more than the factor does. */
export function betterSaid(beside: readonly Reading[]): (reading: Reading) => boolean {
  const roles = new Set(beside.map(({ role }) => role));
  const hasLevels = roles.has("before") && roles.has("after");
  return ({ unit }) => hasLevels && unit === RATIO;
}

function statedOf(reading: Reading, words: string): Stated {
  const { role } = reading;
  const said = { words, ...(role === null ? {} : { role }) };
  return { ...quantityOf(reading, unitOf(reading)), ...said };
}

/** The number that a reading's words state, with all that they say of it. */
export function quantityOf(reading: Reading, unit: string) {
  const { bound, value, low, high, lowEnd, highEnd, side, per, words } = reading;
  const said = { unit, ...(per === null ? {} : { per }) };
  if (bound === "words only") return { bound, ...said, words };
  if (bound === "between") {
    const ends = { ...(lowEnd ? { lowEnd } : {}), ...(highEnd ? { highEnd } : {}) };
    return { bound, low: low ?? 0, high: high ?? 0, ...ends, ...said };
  }
  return { bound, value: value ?? 0, ...(side === null ? {} : { side }), ...said };
}

function unitOf({ unit, of }: Reading): string {
  if (unit === "%" && of !== null && of.length <= LONGEST_WHOLE) return `% of ${of}`;
  return unit === "" ? "things" : unit;
}

const LONGEST_WHOLE = 40;

/** A number's words, with as many beside them as it takes to tell it from others in the quote. */
function wordsOf(article: Article, span: Span, { core }: Reading): string {
  const { paragraph } = span;
  let [from, to] = [core.start, core.end];
  const text = article.paragraphs[paragraph] ?? "";
  for (let tries = 0; tries < TRIES; tries += 1) {
    const words = wordsAt(article, { paragraph, start: from, end: to });
    const first = wholeIn(article, words, span);
    if (first && first.start <= core.start && first.end >= core.end) return words;
    const next = NEXT.exec(text.slice(to, Math.min(span.end, to + REACH)))?.[0].length ?? 0;
    const last = LAST.exec(text.slice(Math.max(span.start, from - REACH), from))?.[0].length ?? 0;
    if (next + last === 0) break;
    if (next > 0) to += next;
    else from -= last;
  }
  return wordsAt(article, { paragraph, start: core.start, end: core.end });
}

const TRIES = 6;

/** The whole word after a number's words, and the one before; what goes on for longer is no word. */
const NEXT = /^\s*\S{1,79}(?!\S)/;
const LAST = /(?<!\S)\S{1,79}\s*$/;
const REACH = 80;
