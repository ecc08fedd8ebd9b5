import type { SentenceKind } from "./cue.ts";
import { WEIGHTS } from "./kind-weights.ts";

/** The letter of each kind in `kind-weights.ts`. */
export const LETTERS: Readonly<Record<string, SentenceKind>> = {
  m: "meeting",
  t: "topic",
  q: "quotation",
  a: "aid",
  d: "deployment",
  g: "agreement",
  s: "support",
  o: "outlook",
  b: "background",
  e: "equipment",
  c: "commitment",
  f: "statistic",
  n: "notice",
};

/** What each trait says for a kind or against it, in the weights of cues. */
export function addLearned(
  traits: ReadonlySet<string>,
  add: (kind: SentenceKind, weight: number) => void,
) {
  table ??= read(WEIGHTS);
  for (const trait of traits) {
    for (const [kind, weight] of table.get(trait) ?? []) add(kind, weight);
  }
}

type Weights = readonly (readonly [SentenceKind, number])[];

let table: ReadonlyMap<string, Weights> | null = null;

/** "visit m7o-3": a trait, and for letters of kinds how many quarters each weighs. */
function read(weights: string): ReadonlyMap<string, Weights> {
  const lines = weights.trim().matchAll(/(\S+) (\S+)/g);
  return new Map([...lines].map(([, trait = "", pairs = ""]) => [trait, pairsOf(pairs)]));
}

function pairsOf(pairs: string): Weights {
  return [...pairs.matchAll(/([a-z])(-?\d+)/g)].flatMap(([, letter = "", quarters]) => {
    const kind = LETTERS[letter];
    return kind ? [[kind, Number(quarters) / QUARTERS] as const] : [];
  });
}

/** Weights are kept as whole numbers of this part. */
export const QUARTERS = 4;
