/** Words taken out of one list, and those put in their place. */
export interface Edit {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * The stretch of `there` that `wanted` turns into with the fewest changes, and the changes.
 * Time and memory grow with the product of the two lengths: keep both short.
 */
export function closest(wanted: readonly string[], there: readonly string[]) {
  const costs = costTable(wanted, there);
  const last = wanted.length;
  let end = 0;
  for (let column = 1; column <= there.length; column += 1) {
    if (costs.at(last, column) <= costs.at(last, end)) end = column;
  }
  const { start, steps } = trace(costs, wanted, there, end);
  return { start, end, edits: editsOf(steps) };
}

/** One step of the way: the word of each list that it goes over, if it does. */
interface Step {
  readonly kept: boolean;
  readonly removed?: string | undefined;
  readonly added?: string | undefined;
}

/** The cheapest way to the end of both lists, followed backwards and told forwards. */
function trace(costs: Costs, wanted: readonly string[], there: readonly string[], end: number) {
  const steps: Step[] = [];
  let [row, column] = [wanted.length, end];
  while (row > 0) {
    const step = stepBack(costs, wanted, there, row, column);
    if (step !== "added") row -= 1;
    if (step !== "removed") column -= 1;
    steps.push({
      kept: step === "same",
      removed: step === "added" ? undefined : wanted[row],
      added: step === "removed" ? undefined : there[column],
    });
  }
  return { start: column, steps: steps.reverse() };
}

/** Neighbouring changes are one edit. */
function editsOf(steps: readonly Step[]): Edit[] {
  const edits: { removed: string[]; added: string[] }[] = [];
  for (const [index, { kept, removed, added }] of steps.entries()) {
    if (kept) continue;
    if (index === 0 || steps[index - 1]?.kept) edits.push({ removed: [], added: [] });
    if (removed !== undefined) edits.at(-1)?.removed.push(removed);
    if (added !== undefined) edits.at(-1)?.added.push(added);
  }
  return edits;
}

function stepBack(
  costs: Costs,
  wanted: readonly string[],
  there: readonly string[],
  row: number,
  column: number,
): "same" | "replaced" | "removed" | "added" {
  const cost = costs.at(row, column);
  const diagonal = column > 0 ? costs.at(row - 1, column - 1) : Number.POSITIVE_INFINITY;
  if (cost === diagonal && wanted[row - 1] === there[column - 1]) return "same";
  if (cost === diagonal + CHANGED) return "replaced";
  return cost === costs.at(row - 1, column) + CHANGED ? "removed" : "added";
}

interface Costs {
  readonly at: (row: number, column: number) => number;
}

/** Changes from the first words of `wanted` to a stretch that ends at each word of `there`. */
function costTable(wanted: readonly string[], there: readonly string[]): Costs {
  const width = there.length + 1;
  const costs = new Uint16Array((wanted.length + 1) * width);
  for (let row = 1; row <= wanted.length; row += 1) {
    costs[row * width] = row * CHANGED;
    for (let column = 1; column < width; column += 1) {
      const above = (row - 1) * width + column;
      const same = wanted[row - 1] === there[column - 1] ? 0 : CHANGED;
      costs[row * width + column] = Math.min(
        (costs[above - 1] ?? 0) + same,
        (costs[above] ?? 0) + CHANGED,
        (costs[row * width + column - 1] ?? 0) + LEFT_OUT,
      );
    }
  }
  return { at: (row, column) => costs[row * width + column] ?? 0 };
}

/** A word left out costs less than one changed: "gave 40" is "gave nearly 40" and not "nearly 40". */
const LEFT_OUT = 1;
const CHANGED = 2;
