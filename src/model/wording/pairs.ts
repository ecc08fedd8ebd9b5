import { pairOf } from "./roles.ts";
import { type Statement, times } from "./statements.ts";
import { near, type Tokens } from "./token.ts";

/** Gives pairs their roles, and the first of a row the unit that only the last one says. */
export function withPairs(tokens: Tokens, statements: readonly Statement[]): readonly Statement[] {
  const paired = [...statements];
  for (let index = paired.length - 1; index > 0; index -= 1) {
    const [left, right] = [paired[index - 1], paired[index]];
    if (!left || !right) continue;
    const [leftRole, rightRole] = pairOf(tokens, left, right) ?? [];
    paired[index] = { ...right, role: rightRole ?? right.role };
    paired[index - 1] = { ...sharing(tokens, left, right), role: leftRole ?? left.role };
  }
  return paired;
}

/** "From 2 to 3 million", "from 0.5 to 0.7 per cent", "5, 6 and 7 tanks". */
function sharing(tokens: Tokens, left: Statement, right: Statement): Statement {
  const joint = near(tokens, left.next).lower;
  const joins = right.first === left.next + 1 && /^(?:to|and|or|,)$/.test(joint);
  const { sort, unit, scale } = right.amount;
  const isSaid = right.counted?.own ?? true;
  if (!joins || !isSaid || left.counted?.own !== false || sort === "ratio" || sort === "vague")
    return left;
  const high = (left.amount.high ?? 0) * scale;
  const top = right.amount.high ?? 0;
  const shares = joint === "to" && left.amount.scale === 1 && (high < top || top < 0);
  if (sort === "money" && !shares) return left;
  const scaled = shares ? scale : 1;
  const [from, to] = [times(left.amount.low, scaled), times(left.amount.high, scaled)];
  const amount = { ...left.amount, sort, unit, low: from, high: to };
  return { ...left, amount, counted: right.counted && { ...right.counted, guessed: false } };
}
