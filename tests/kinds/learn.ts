import { writeFileSync } from "node:fs";
import type { SentenceKind } from "../../src/author/kinds/cue.ts";
import { LETTERS, QUARTERS } from "../../src/author/kinds/learned.ts";
import { stem } from "../../src/author/kinds/traits.ts";
import { print } from "../bench/table.ts";
import { type Example, fingerprint, LEARNED_FROM, readExamples } from "./examples.ts";
import { TELLING } from "./telling.ts";
import { judged, KINDS, type Weights, weigh } from "./weigh.ts";

/**
 * Learns `kind-weights.ts` from the invented articles under `tests/fixtures`. Before, for each group
 * of articles, prints how many of its sentences are read rightly with cues alone, and with what is
 * learned from the other groups.
 */
const FILE = "src/author/kinds/kind-weights.ts";

const HEAD = `/**
 * What each trait of a sentence says for a kind or against it: \`visit m7o-3\` is 7 quarters for a
 * meeting (letters as in \`learned.ts\`). Learned by \`node tests/kinds/learn.js\` from the invented
 * articles under \`tests/fixtures\`; not written by hand.
 */
export const WEIGHTS = \``;

/** How much a telling word is believed to weigh. */
const BELIEVED = 0.8;

/** In how many quarters a weight is worth its room. */
const FEWEST = 2;

const examples = readExamples();
const prior = priorOf(TELLING);
if (process.argv.includes("--figures")) printFigures();
const text = written(weigh(examples, prior));
writeFileSync(FILE, text);
writeFileSync(LEARNED_FROM, `${fingerprint()}\n`);
print(`${FILE}: ${text.length} characters`);

/** Words that speak for a kind by what they mean, before any article is read. */
function priorOf(telling: Readonly<Record<SentenceKind, string>>): Weights {
  const weights = new Map<string, number[]>();
  for (const [index, kind] of KINDS.entries())
    for (const word of telling[kind].split(" ")) {
      const own = weights.get(stem(word)) ?? KINDS.map(() => 0);
      own[index] = BELIEVED;
      weights.set(stem(word), own);
    }
  return weights;
}

function printFigures() {
  for (const group of new Set(examples.map((example) => example.group))) {
    const [own, others] = [true, false].map((is) =>
      examples.filter((example) => (example.group === group) === is),
    );
    const learned = read(written(weigh(others ?? [], prior)));
    const right = (weights: Weights) =>
      (own ?? []).filter((one: Example) => one.kinds.has(judged(one, weights))).length;
    print(`${group}: ${right(new Map())} by cues, ${right(learned)} as learned, of ${own?.length}`);
  }
}

/** As it is kept: what rounds to nothing is left out. */
function written(weights: Weights): string {
  const letters = Object.keys(LETTERS);
  const traits = [...weights].flatMap(([trait, row]) => {
    const pairs = row.map((weight, index) => {
      const quarters = Math.round(weight * QUARTERS);
      return Math.abs(quarters) < FEWEST ? "" : `${letters[index]}${quarters}`;
    });
    return pairs.join("") === "" ? [] : `${trait} ${pairs.join("")}`;
  });
  return `${HEAD}\n${wrapped(traits.sort()).join("\n")}\n\`;\n`;
}

/** Lines of up to a hundred characters. */
function wrapped(traits: readonly string[]): string[] {
  const lines: string[] = [];
  for (const trait of traits) {
    const line = lines.at(-1);
    if (line === undefined || line.length + trait.length > 98) lines.push(trait);
    else lines[lines.length - 1] = `${line} ${trait}`;
  }
  return lines;
}

function read(kept: string): Weights {
  const letters = Object.keys(LETTERS);
  const body = kept.slice(kept.indexOf("`") + 1).matchAll(/(\S+) ((?:[a-z]-?\d+)+)\s/g);
  return new Map(
    [...body].map(([, trait = "", pairs = ""]) => {
      const row = KINDS.map(() => 0);
      for (const [, letter = "", quarters] of pairs.matchAll(/([a-z])(-?\d+)/g))
        row[letters.indexOf(letter)] = Number(quarters) / QUARTERS;
      return [trait, row];
    }),
  );
}
