import { type Amount, endsOf, readAmount } from "./amounts.ts";
import { type ReadBound, readBoundAfter, type Side } from "./bounds.ts";
import { type Head, readHeads } from "./columns.ts";
import { followNotes } from "./noted.ts";
import { readNoun } from "./nouns.ts";
import { topicOf } from "./nouns-before.ts";
import { rateBeforeNoun, readPer } from "./per.ts";
import { placesNearNumbers } from "./places.ts";
import { toPlural } from "./plurals.ts";
import { isPlus, type ReadRole, roleOf } from "./roles.ts";
import { afterAsMany } from "./shares.ts";
import { at, before, near, type Tokens } from "./token.ts";
import { type Counted, type Memory, nounOf, readCounted } from "./units.ts";

/** A number with all that its words say, by the places of its tokens. */
export interface Statement {
  readonly amount: Amount;
  /** What is counted; null for money and shares, whose unit is a sign. */
  readonly counted: Counted | null;
  readonly bound: ReadBound;
  readonly side: Side;
  readonly per: string | null;
  readonly role: ReadRole;
  readonly first: number;
  /** After all words that belong to it. */
  readonly next: number;
}

/** Reads all quantities, in order; each may take its unit from one before it. */
export function readStatements(tokens: Tokens): readonly Statement[] {
  const amounts = readAmounts(tokens);
  const said = unitsSaid(tokens, amounts);
  let memory: Memory = { count: null, measure: null, share: null, percent: null, said };
  const notes = followNotes(tokens);
  return amounts.map((amount) => {
    memory = { ...memory, count: notes(amount.first, memory.count) };
    const statement = ifBelowZero(complete(tokens, amount, memory));
    memory = remember(tokens, memory, statement);
    return statement;
  });
}

function readAmounts(tokens: Tokens): readonly Amount[] {
  const amounts: Amount[] = [];
  const heads = readHeads(tokens);
  let next = 0;
  for (const first of placesNearNumbers(tokens)) {
    const amount =
      first < next || at(tokens, first).kind === "named" ? null : readAmount(tokens, first);
    if (!amount) continue;
    next = amount.next;
    // "Per 100,000 people" is a part of the rate before it.
    if (before(tokens, first).lower !== "per")
      amounts.push(inColumn(tokens, amount, heads.get(first)));
  }
  return amounts;
}

/** Smaller numbers come again by chance. */
const TELLING = 25;

/** The nouns of an article's larger numbers: "125 sailors" says what "a crew of 125" counts. */
function unitsSaid(tokens: Tokens, amounts: readonly Amount[]): ReadonlyMap<number, string | null> {
  const said = new Map<number, string | null>();
  for (const amount of amounts) {
    const value = amount.high ?? 0;
    const unit = amount.sort === "count" && value >= TELLING && nounOf(tokens, amount)?.unit;
    if (unit) said.set(value, (said.get(value) ?? unit) === unit ? unit : null);
  }
  return said;
}

/** A bare number of a table counts what the head of its column says. */
function inColumn(tokens: Tokens, amount: Amount, head: Head | undefined): Amount {
  if (!head || amount.sort !== "count" || near(tokens, amount.next).kind === "word") return amount;
  const { sort, unit, scale } = head;
  return { ...amount, sort, unit, low: times(amount.low, scale), high: times(amount.high, scale) };
}

/** A value in a larger scale; none stays none. */
export function times(value: number | null, scale: number): number | null {
  return value === null ? null : value * scale;
}

function remember(tokens: Tokens, memory: Memory, { amount, counted }: Statement): Memory {
  const { sentence, start } = at(tokens, amount.first);
  if (/^% of/.test(amount.unit ?? "")) {
    const unit = amount.unit ?? "";
    return { ...memory, share: { unit, topic: unit, sentence, start } };
  }
  if (amount.unit === "%") return { ...memory, percent: { value: amount.high, sentence } };
  if (!counted?.unit || amount.sort === "share") return memory;
  const isFirst = memory.count?.sentence !== sentence;
  const topic = isFirst ? (topicOf(tokens, amount.first) ?? counted.unit) : memory.count?.topic;
  const earlier = { unit: counted.unit, topic: topic ?? counted.unit, sentence, start };
  return amount.sort === "measure"
    ? { ...memory, measure: earlier }
    : { ...memory, count: earlier };
}

function complete(tokens: Tokens, amount: Amount, memory: Memory): Statement {
  const counted = countedOf(tokens, amount, memory);
  const noun = endOfNoun(tokens, amount, counted);
  const direct = boundAfter(tokens, amount, noun);
  const bounded = direct?.next ?? noun;
  const per = amount.sort === "ratio" ? null : readPer(tokens, bounded);
  const late = direct ? null : lateBound(tokens, amount, per?.next ?? bounded);
  const after = (direct ?? late)?.value;
  const said = amount.bound === "between" ? amount : (after ?? amount);
  return {
    amount: { ...amount, ...endsOf(amount, null, after) },
    counted: counted && otherThan(per?.value, counted, memory),
    bound: said.bound,
    side: said.side,
    per: per?.value ?? rateBeforeNoun(tokens, amount.next, noun),
    role: roleOf(tokens, amount, bounded),
    first: withPlus(tokens, amount.first),
    next: late?.next ?? per?.next ?? bounded,
  };
}

/** "Growth of -0.3 per cent" says what it comes to, and no rise; what is nearly -5 lies above it. */
function ifBelowZero(one: Statement): Statement {
  if ((one.amount.low ?? 0) >= 0) return one;
  const isChange = /^(?:rise|fall|further)$/.test(one.role ?? "");
  const isNearly = one.bound === "about" && one.side === "below";
  return { ...one, role: isChange ? null : one.role, side: isNearly ? "above" : one.side };
}

/** "+2%" has its sign. */
function withPlus(tokens: Tokens, first: number): number {
  return isPlus(tokens, first) ? first - 1 : first;
}

/** Of "700 boats, an average of 53 a boat", what is counted is not the boats. */
function otherThan(per: string | undefined, counted: Counted, { count }: Memory): Counted {
  const isRate = !counted.own && per !== undefined && counted.unit === toPlural(per);
  return isRate ? { ...counted, unit: count?.topic ?? "" } : counted;
}

function boundAfter(tokens: Tokens, { bound, highEnd }: Amount, next: number) {
  return bound === "exact" || (bound === "between" && !highEnd)
    ? readBoundAfter(tokens, next)
    : null;
}

/** After a rate or what a share is of: "one meal a day or fewer", "half of sessions or more". */
function lateBound(tokens: Tokens, amount: Amount, next: number) {
  const isShare = amount.sort === "ratio" && near(tokens, next).lower === "of";
  const whole = isShare ? readNoun(tokens, next + 1, false) : null;
  return boundAfter(tokens, amount, whole?.next ?? next);
}

function countedOf(tokens: Tokens, amount: Amount, memory: Memory): Counted | null {
  const { sort, unit } = amount;
  if (unit === "%") return shareBefore(tokens, amount, memory);
  const counts = sort === "count" || sort === "measure" || (sort === "vague" && unit === null);
  if (!counts) return null;
  const { nounAt, low, next } = amount;
  if (nounAt === undefined) return readCounted(tokens, amount, memory);
  return { ...readCounted(tokens, { ...amount, next: nounAt, high: low }, memory), next };
}

/** "From 1.6 per cent of GDP to 2.5 per cent": the second is of the same, unless it is a change. */
function shareBefore(tokens: Tokens, { first, next }: Amount, { share }: Memory): Counted | null {
  const isSame = share?.sentence === at(tokens, first).sentence;
  const isOther =
    near(tokens, next).lower === "of" || /^(?:by|up|down)$/.test(before(tokens, first).lower);
  return isSame && !isOther ? { unit: share.unit, guessed: true, next, own: false } : null;
}

/** The noun belongs to the words unless a quotation ends before it. */
function endOfNoun(tokens: Tokens, amount: Amount, counted: Counted | null): number {
  if (amount.sort === "ratio") return afterAsMany(tokens, amount.next);
  const next = counted?.next ?? amount.next;
  for (let index = amount.next; index < next; index += 1) {
    if (at(tokens, index).quoted) return amount.next;
  }
  return next;
}
