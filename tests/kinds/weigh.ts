import type { SentenceKind } from "../../src/author/kinds/cue.ts";
import { LETTERS } from "../../src/author/kinds/learned.ts";
import { UNSAID } from "../../src/author/kinds/sentence-kind.ts";
import type { Example } from "./examples.ts";

export const KINDS = Object.values(LETTERS);

/** What each trait says for each kind, in the order of `KINDS`, in the weights of cues. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** How far one point of a cue goes towards certainty: in logits. */
const POINT = 0.6;

/** How strongly weights are drawn to what was believed before. */
const PULL = 3;

const ROUNDS = 300;

const STEP = 0.3;

/**
 * A multinomial logistic regression on top of the cues: the weights under which the accepted kinds
 * of all examples are likeliest, drawn to `prior`. The same for the same examples.
 */
export function weigh(examples: readonly Example[], prior: Weights): Weights {
  const names = [...new Set([...prior.keys(), ...frequent(examples)])];
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map((example) => ({
    at: [...example.traits].flatMap((trait) => place.get(trait) ?? []),
    base: KINDS.map((kind) => POINT * baseOf(example, kind)),
    isRight: KINDS.map((kind) => example.kinds.has(kind)),
    times: example.times,
  }));
  const before = names.map((name) => (prior.get(name) ?? []).map((weight) => weight * POINT));
  const weights = names.map((_, index) => KINDS.map((_, kind) => before[index]?.[kind] ?? 0));
  const squares = names.map(() => KINDS.map(() => 1e-8));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = names.map((_, index) =>
      KINDS.map((_, kind) => PULL * (get(weights, index, kind) - (before[index]?.[kind] ?? 0))),
    );
    for (const row of rows) addSlopes(slopes, row, chances(row, weights));
    descend(weights, slopes, squares);
  }
  return new Map(names.map((name, index) => [name, centred(weights[index] ?? [])]));
}

/** The kind that an example is likeliest of. */
export function judged(example: Example, weights: Weights): SentenceKind {
  const scores = KINDS.map((kind, index) => {
    const learned = [...example.traits].map((trait) => weights.get(trait)?.[index] ?? 0);
    return learned.reduce((sum, weight) => sum + weight, baseOf(example, kind));
  });
  return KINDS[scores.indexOf(Math.max(...scores))] ?? "background";
}

const baseOf = ({ scores }: Example, kind: SentenceKind) =>
  (scores.get(kind) ?? 0) + (kind === "background" ? UNSAID : 0);

/** Traits that are met more than once. */
function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts].flatMap(([trait, count]) => (count > 1 ? trait : []));
}

interface Row {
  readonly at: readonly number[];
  readonly base: readonly number[];
  readonly isRight: readonly boolean[];
  readonly times: number;
}

type Table = number[][];

const get = (table: Table, index: number, kind: number) => table[index]?.[kind] ?? 0;

/** How likely each kind is of a row. */
function chances({ at, base }: Row, weights: Table): number[] {
  const scores = base.map((score, kind) =>
    at.reduce((sum, index) => sum + get(weights, index, kind), score),
  );
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

function addSlopes(slopes: Table, { at, isRight, times }: Row, likely: readonly number[]) {
  const right = likely.reduce((sum, one, kind) => sum + (isRight[kind] ? one : 0), 1e-12);
  const errors = likely.map((one, kind) => times * (one - (isRight[kind] ? one / right : 0)));
  for (const index of at) {
    const slope = slopes[index] ?? [];
    for (const [kind, error] of errors.entries()) slope[kind] = (slope[kind] ?? 0) + error;
  }
}

/** One step downhill, shorter for whatever has been steep (AdaGrad). */
function descend(weights: Table, slopes: Table, squares: Table) {
  for (const [index, row] of weights.entries())
    for (const kind of row.keys()) {
      const slope = get(slopes, index, kind);
      const square = get(squares, index, kind) + slope * slope;
      (squares[index] ?? [])[kind] = square;
      row[kind] = (row[kind] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
}

/** Weights in those of cues; what a trait says of most kinds alike, it says of none. */
function centred(weights: readonly number[]): number[] {
  const middle = [...weights].sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
  return weights.map((weight) => (weight - middle) / POINT);
}
