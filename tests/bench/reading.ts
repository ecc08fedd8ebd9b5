import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Reading, readQuantities } from "../../src/model/wording/read-quantities.ts";
import { articleText, type Form } from "./article-text.ts";
import { print, printTable } from "./table.ts";

/** What a careful reader found, as far as it is scored here. */
interface Gold {
  readonly words: string;
  readonly core: string;
  readonly occurrence?: number;
  readonly bound: string;
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly optional?: boolean;
  readonly sentence: string;
}

/** How many were right, of how many. */
type Count = readonly [right: number, all: number];

interface Score {
  readonly recall: Count;
  readonly precision: Count;
  readonly bound: Count;
  readonly value: Count;
  readonly unit: Count;
}

const MEASURES = ["recall", "precision", "bound", "value", "unit"] as const;

/** Reads each article of a folder and prints how much of its gold reading is met, and every miss. */
export function printReading(folder: string, verbose: boolean) {
  const names = readdirSync(folder).flatMap((name) => /^(.+)\.gold\.json$/.exec(name)?.[1] ?? []);
  const scored = names.sort().map((name) => ({ name, ...scoreArticle(folder, name) }));
  const total = scored.map(({ score }) => score).reduce(sum);
  printTable(
    "Quantities read, of those that a careful reader finds",
    ["article", ...MEASURES],
    [...scored, { name: "all", score: total }].map(({ name, score }) => [
      name,
      ...MEASURES.map((measure) => percent(score[measure])),
    ]),
  );
  if (verbose) for (const { name, faults } of scored) print("", name, ...faults);
}

function sum(a: Score, b: Score): Score {
  const add = (measure: keyof Score): Count => [
    a[measure][0] + b[measure][0],
    a[measure][1] + b[measure][1],
  ];
  return {
    recall: add("recall"),
    precision: add("precision"),
    bound: add("bound"),
    value: add("value"),
    unit: add("unit"),
  };
}

function percent([right, all]: Count): string {
  if (all === 0) return "–";
  return `${((100 * right) / all).toFixed(1)} (${right}/${all})`;
}

function scoreArticle(folder: string, name: string) {
  const file = readdirSync(folder).find(
    (one) =>
      one.startsWith(`${name}.`) &&
      /\.(?:txt|md|html|json)$/.test(one) &&
      !/\.(?:gold|context)\./.test(one),
  );
  const form = path.extname(file ?? "").slice(1);
  if (!file || !isForm(form)) throw new Error(`${name} has a gold reading and no article`);
  const text = articleText(form, readFileSync(path.join(folder, file), "utf8"));
  const gold: readonly Gold[] = JSON.parse(
    readFileSync(path.join(folder, `${name}.gold.json`), "utf8"),
  ).quantities;
  return score(text, gold, readQuantities(text).quantities);
}

function isForm(form: string): form is Form {
  return /^(?:txt|md|html|json)$/.test(form);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

/** A span is right if it holds the core of one gold quantity and of no other. */
function score(text: string, gold: readonly Gold[], readings: readonly Reading[]) {
  const faults: string[] = [];
  const placed = gold.map((one) => ({ one, core: placeOf(text, one) }));
  const pairs = readings.map((reading) => {
    const held = placed.filter(({ core }) => holds(reading, core));
    return { reading, gold: held.length === 1 ? held[0] : undefined };
  });
  for (const pair of pairs) {
    if (!pair.gold) faults.push(`  false: “${pair.reading.words}” ${around(text, pair.reading)}`);
  }
  const wanted = placed.filter(({ one }) => !one.optional);
  const met = wanted.map((want) => ({
    one: want.one,
    reading: pairs.find((pair) => pair.gold === want)?.reading,
  }));
  const read = met.flatMap(({ one, reading }) => (reading ? [{ one, reading }] : []));
  const judge = (what: string, right: (one: Gold, reading: Reading) => boolean): Count => {
    const wrong = read.filter(({ one, reading }) => !right(one, reading));
    for (const { one, reading } of wrong)
      faults.push(`  ${what}: “${one.words}” ${say(one)}, read ${said(reading)}`);
    return [read.length - wrong.length, read.length];
  };
  for (const { one, reading } of met) {
    if (!reading) faults.push(`  missed: “${one.words}” in “${one.sentence.slice(0, 40)}…”`);
  }
  const result: Score = {
    recall: [read.length, wanted.length],
    precision: [pairs.filter((pair) => pair.gold).length, pairs.length],
    bound: judge("bound", (one, reading) => one.bound === reading.bound),
    value: judge("value", isValue),
    unit: judge("unit", isUnit),
  };
  return { score: result, faults };
}

function around(text: string, { start, end }: Span): string {
  return `in “${text.slice(Math.max(0, start - 25), end + 25).replace(/\s+/g, " ")}”`;
}

const say = (one: Gold) => `${one.bound} ${one.value ?? `${one.low}–${one.high}`} ${one.unit}`;
const said = (one: Reading) =>
  `${one.bound} ${one.value ?? `${one.low}–${one.high}`} ${one.unit}${one.unitIsGuessed ? "?" : ""}`;

/** Where the core of a quantity stands: in the nth place where its words do. */
function placeOf(text: string, { words, core, occurrence, sentence }: Gold): Span {
  let place = occurrence ? -1 : text.indexOf(words, Math.max(0, text.indexOf(sentence)));
  for (let count = 0; count < (occurrence ?? 0); count += 1) place = text.indexOf(words, place + 1);
  if (place < 0) place = text.indexOf(words);
  const start = place + Math.max(0, words.indexOf(core));
  return { start, end: start + core.length };
}

/** Fractions are given to four places. */
function isValue(one: Gold, reading: Reading): boolean {
  if (one.bound === "words only") return reading.value === null;
  const isNear = (wanted: number | null | undefined, got: number | null) =>
    (wanted ?? null) === got ||
    Math.abs((wanted ?? 0) - (got ?? 0)) <= Math.abs(wanted ?? 0) / 1000;
  if (one.bound !== "between") return isNear(one.value, reading.value);
  return isNear(one.low, reading.low) && isNear(one.high, reading.high);
}

/** Units of shares by their sign, nouns by their last word. */
function isUnit(one: Gold, reading: Reading): boolean {
  const plain = (unit: string) =>
    /^% of (?!G(?:DP|NI))/.test(unit) ? "%" : (unit.toLowerCase().split(" ").at(-1) ?? unit);
  if (/^% of G(?:DP|NI)$/.test(one.unit)) return reading.unit === one.unit;
  return plain(one.unit) === plain(reading.unit);
}
