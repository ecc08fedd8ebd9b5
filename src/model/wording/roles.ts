import type { Amount } from "./amounts.ts";
import { each, type Phrases, phrases, readPhraseAt, words } from "./phrases.ts";
import { at, before, follows, glued, near, type Tokens } from "./token.ts";

export type ReadRole = "further" | "total" | "rise" | "fall" | "before" | "after" | null;

const RISES =
  /^(?:ris|rose|grow|grew|increas|rais|up$|boost|expand|climb|gain|uplift|jump|surg|higher$|more$|lift|hike|swell|swol|accelerat|extend|extra$)/;
const FALLS =
  /^(?:fall|fell|cut|drop|declin|decreas|reduc|shrink|shrank|shrunk|down$|lower|less$|fewer$|slump|shed|slash|halv|smaller$)/;

/** Standing right before a number. */
const LEADING: Phrases<ReadRole> = phrases([
  ...each(
    "total of|total to|total to date to|totals|totalling|totaling|total :|total is|total was",
    "total" as const,
  ),
  ...each("total at|total stands at|sum of|overall total of|total", "total" as const),
  ...each("up from|down from|compared with|compared to|risen from|fallen from", "before" as const),
]);
const LONGEST_LEAD = 5;

const TRAILING: Phrases<ReadRole> = phrases(
  each("in total|in all|altogether|all told|overall", "total" as const),
);

/** What a quantity is to another, as far as the words around it say. */
export function roleOf(tokens: Tokens, amount: Amount, next: number): ReadRole {
  if (amount.further) return "further";
  return (
    leading(tokens, amount.first) ??
    readPhraseAt(TRAILING, tokens, next)?.value ??
    changeAfter(tokens, amount.next) ??
    change(tokens, amount) ??
    (isTotalRow(tokens, amount.first) ? "total" : null)
  );
}

function leading(tokens: Tokens, first: number): ReadRole {
  for (let back = LONGEST_LEAD; back > 0; back -= 1) {
    const found = readPhraseAt(LEADING, tokens, first - back);
    if (found?.next === first && at(tokens, first).gap !== "block") return found.value;
  }
  return null;
}

/** The cell before says "Total". */
function isTotalRow(tokens: Tokens, first: number): boolean {
  return at(tokens, first).gap === "cell" && /^total/.test(at(tokens, first - 1).lower);
}

/** "1,200 more sites", "a third more", "a 5% cut"; "more than" compares. */
function changeAfter(tokens: Tokens, next: number): ReadRole {
  const { lower } = near(tokens, next);
  if (/^(?:additional|extra|further)$/.test(lower)) return "further";
  if (near(tokens, next + 1).lower === "than" && lower === "more") return null;
  if (/^(?:more|rise|increase|uplift|growth)$/.test(lower)) return "rise";
  return /^(?:less|fewer|cut|fall|reduction|decrease|drop)$/.test(lower) ? "fall" : null;
}

const REACH = 8;

/** "by 300" after a word for rising, "a rise of 5 per cent", "up 3%". */
function change(tokens: Tokens, { first, sort }: Amount): ReadRole {
  if (isPlus(tokens, first)) return "rise";
  const { lower } = before(tokens, first);
  if (isWorth(sort) && MOVED.test(lower)) return changeBare(tokens, first, lower);
  if (lower !== "by" && lower !== "of") return null;
  const reach = lower === "by" ? REACH : 2;
  for (let back = 2; back <= reach; back += 1) {
    const word = before(tokens, first, back).lower;
    if (/^[.;:]?$/.test(word)) return null;
    if (RISES.test(word)) return "rise";
    if (FALLS.test(word)) return "fall";
  }
  return null;
}

/** Whether a number has a plus right before it, and nothing right before that: "+2%". */
export function isPlus(tokens: Tokens, first: number): boolean {
  const { text, gap } = before(tokens, first);
  const isApart = gap !== "none" || before(tokens, first, 2).text === "(";
  return text === "+" && isApart && glued(tokens, first).kind !== "end";
}

/** What nobody does to a number: "exports rose 12%"; "raised £5 million" and "cut 12%" say who did. */
const MOVED =
  /^(?:up|down|rises?|rising|rose|risen|grows?|growing|grew|grown|climb(?:s|ed)?|jump(?:s|ed)?|falls?|falling|fell|fallen|declin(?:es?|ed)|slump(?:s|ed)?)$/;

/** "Shot down nine drones" is no fall. */
const isWorth = (sort: Amount["sort"]) => sort === "money" || sort === "share";

/** "Up £5 million", but "Japan will put up ¥65bn". */
function changeBare(tokens: Tokens, first: number, lower: string): ReadRole {
  if (FALLS.test(lower)) return "fall";
  return lower === "up" &&
    /^(?:put|puts|putting|set|made|make)$/.test(before(tokens, first, 2).lower)
    ? null
    : "rise";
}

/** What pairs two readings: "from 24 to 18", "by 300 to 1,200", "80, down from 110". */
export function pairOf(
  tokens: Tokens,
  left: Span,
  right: Span,
): readonly [ReadRole, ReadRole] | null {
  const between = right.first - left.next;
  const opening = before(tokens, left.first).lower;
  const isTo = between === 1 && near(tokens, left.next).lower === "to";
  if (isTo && opening === "from") return ["before", "after"];
  if (isTo && opening === "by" && /^(?:rise|fall)$/.test(left.role ?? "")) return [null, "after"];
  const isFrom = between === 1 && near(tokens, left.next).lower === "from";
  if (isFrom && opening === "to") return ["after", "before"];
  const isNear = between >= 2 && between <= REACH;
  if (!isNear || at(tokens, left.first).sentence !== at(tokens, right.first).sentence) return null;
  return isDownFrom(tokens, right.first) ? ["after", "before"] : null;
}

interface Span {
  readonly first: number;
  readonly next: number;
  readonly role: ReadRole;
}

const UP = words("up down");

/** Whether "up from" or "down from" stands before a number. */
export const isDownFrom = (tokens: Tokens, first: number) =>
  UP.has(before(tokens, first, 2).lower) && follows(tokens, first - 1, ["from"]);
