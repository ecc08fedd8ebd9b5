import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Draft, draft } from "../../src/author/draft.ts";
import { readSource } from "../../src/author/intake/intake.ts";
import { print, printTable } from "./table.ts";

/** What a careful reader found, as far as it is scored here. */
export interface Gold {
  readonly quantities: readonly { readonly value?: number | null }[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly speakers: readonly { readonly name: string; readonly quoteStart: string }[];
  readonly timeWords: readonly string[];
  readonly sentences: readonly {
    readonly start: string;
    readonly kind: readonly string[];
    readonly occurrence?: number;
  }[];
}

const MEASURES = ["countries", "organisations", "speakers", "timeWords", "kinds"] as const;

/** How many of the gold reading were found, and what was found that is not in it. */
export interface Found {
  readonly met: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

export type NamingScore = Readonly<Record<(typeof MEASURES)[number], Found>>;

/** Drafts each article of a folder and prints how much of its gold reading is met. */
export function printNaming(folder: string, verbose: boolean) {
  const scored = scoreNaming(folder);
  const all = { name: "all", score: totalOf(scored.map(({ score }) => score)) };
  printTable(
    "Names, times and kinds of sentences: recall / precision",
    ["article", ...MEASURES],
    [...scored, all].map(({ name, score }) => [name, ...MEASURES.map((one) => shares(score[one]))]),
  );
  if (!verbose) return;
  for (const { name, score } of scored) {
    for (const measure of MEASURES) {
      const { missed, extra } = score[measure];
      for (const words of missed) print(`  ${name}: ${measure}: missed ${words}`);
      for (const words of extra) print(`  ${name}: ${measure}: not in the gold reading: ${words}`);
    }
  }
}

/** The scores of each article of a folder. */
export function scoreNaming(folder: string): { name: string; score: NamingScore }[] {
  return goldsIn(folder).map(({ name, raw, file, gold }) => ({
    name,
    score: scoreDraft(draft(readSource(raw, file)), gold),
  }));
}

/** Each article of a folder, with its gold reading. */
export function goldsIn(folder: string) {
  return readdirSync(folder)
    .filter((file) => /^\d+.*(?<!\.gold|\.context)\.(?:txt|md|html|json)$/.test(file))
    .map((file) => {
      const raw = readFileSync(path.join(folder, file), "utf8");
      const name = file.replace(/\.\w+$/, "");
      const gold: Gold = JSON.parse(readFileSync(path.join(folder, `${name}.gold.json`), "utf8"));
      return { name, raw, file, gold };
    });
}

export function totalOf(scores: readonly NamingScore[]): NamingScore {
  const total = (measure: keyof NamingScore) => sumOf(scores.map((score) => score[measure]));
  return {
    countries: total("countries"),
    organisations: total("organisations"),
    speakers: total("speakers"),
    timeWords: total("timeWords"),
    kinds: total("kinds"),
  };
}

export function sumOf(scores: readonly Found[]): Found {
  return {
    met: scores.reduce((sum, { met }) => sum + met, 0),
    missed: scores.flatMap(({ missed }) => missed),
    extra: scores.flatMap(({ extra }) => extra),
  };
}

export function recall({ met, missed }: Found): number {
  return met / Math.max(1, met + missed.length);
}

export function precision({ met, extra }: Found): number {
  return met / Math.max(1, met + extra.length);
}

/** In per cent: "98 / 97". */
export function shares(found: Found): string {
  return `${(100 * recall(found)).toFixed(0)} / ${(100 * precision(found)).toFixed(0)}`;
}

function scoreDraft(found: Draft, gold: Gold): NamingScore {
  const last = (name: string) => name.split(" ").at(-1) ?? name;
  return {
    countries: compare(found.countries, gold.countries, (a, b) => a === b),
    organisations: compare(found.organisations, gold.organisations, (a, b) => a === b),
    speakers: compare(
      found.speakers.map(({ name, quote }) => `${last(name)}: ${quote}`),
      gold.speakers.map(({ name, quoteStart }) => `${last(name)}: ${quoteStart}`),
      (a, b) => a.startsWith(b),
    ),
    timeWords: compare(found.timeWords, gold.timeWords, overlap),
    kinds: kinds(found, gold),
  };
}

/** Which of the gold reading were found, and what else was. */
export function compare(
  found: readonly string[],
  gold: readonly string[],
  same: (found: string, gold: string) => boolean,
): Found {
  const missed = gold.filter((one) => !found.some((other) => same(plain(other), plain(one))));
  const extra = found.filter((one) => !gold.some((other) => same(plain(one), plain(other))));
  return { met: gold.length - missed.length, missed, extra };
}

/** Whether one holds the other, or the end of one begins the other. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const meets = (left: string, right: string) =>
    left.split(" ").some((_, index, parts) => right.startsWith(parts.slice(index).join(" ")));
  return a.includes(b) || b.includes(a) || meets(a, b) || meets(b, a);
}

function kinds({ sentences }: Draft, gold: Gold): Found {
  const wrong = gold.sentences.flatMap(({ start, kind, occurrence = 1 }) => {
    const places = sentences.filter(({ text }) => plain(text).startsWith(plain(start)));
    const read = places[occurrence - 1]?.kind ?? "no sentence";
    return kind.includes(read) ? [] : [`“${start}…” is ${kind.join(" or ")}, read as ${read}`];
  });
  return { met: gold.sentences.length - wrong.length, missed: wrong, extra: [] };
}

/** Without what no reader sees: soft hyphens, and one hyphen or space for another. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00a0\u2009\u202f]/g, " ");
}
