import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSource } from "../../src/author/intake/intake.ts";
import type { SentenceKind } from "../../src/author/kinds/cue.ts";
import { kindedSentences } from "../../src/author/kinds/kinded-sentences.ts";
import { cueScores, type Setting, UNSAID } from "../../src/author/kinds/sentence-kind.ts";
import { traitsOf } from "../../src/author/kinds/traits.ts";
import { attribute } from "../../src/author/naming/speakers.ts";

/** A sentence of an invented article, with every kind that a careful reader accepts for it. */
export interface Example {
  /** The articles that were written together. */
  readonly group: string;
  readonly text: string;
  /** As how many it counts. */
  readonly times: number;
  readonly kinds: ReadonlySet<SentenceKind>;
  readonly traits: ReadonlySet<string>;
  readonly scores: ReadonlyMap<SentenceKind, number>;
}

/** The first words of a sentence, and the kinds that are accepted for it. */
interface Marked {
  readonly start: string;
  readonly kinds: readonly SentenceKind[];
}

const CORPUS = "0";

/** Groups whose reading is the measure: the corpus, and sentences for what each cue is for. */
const WEIGHTY = /^(?:0|sentences)$/;

const FIXTURES = path.resolve("tests/fixtures");
const MARKED = path.join(FIXTURES, "kinds");

/** Keeps the fingerprint of what the weights in the repository were learned from. */
export const LEARNED_FROM = path.resolve("tests/kinds/learned-from.txt");

/** Every example there is: of marked articles, and of the corpus. */
export function readExamples(): Example[] {
  return [...markedArticles(markedFiles()), ...corpusArticles()];
}

/** One article in so many is read to see whether the program still reads all as it did. */
const SAMPLED = 12;

/**
 * What the weights are learned from, in a few letters: every marked article as it is written, and
 * every twelfth as it is read. Reading them all would take seconds.
 */
export function fingerprint(): string {
  const files = markedFiles();
  const written = files.map((file) => readFileSync(path.join(MARKED, file), "utf8"));
  const sampled = files.filter((_, index) => index % SAMPLED === 0);
  const read = [...markedArticles(sampled), ...corpusArticles()].map((example) => [
    example.text,
    [...example.kinds],
    [...example.traits],
    [...example.scores],
  ]);
  const all = JSON.stringify([written, read]);
  return createHash("sha256").update(all).digest("base64url").slice(0, 16);
}

/**
 * `kinds/3-01-name.md`: group 3, each sentence led by the kinds it may be, as «aid,commitment». A
 * line of "====" ends an article.
 */
function markedArticles(files: readonly string[]): Example[] {
  return files.flatMap((file) => {
    const articles = readFileSync(path.join(MARKED, file), "utf8").split("\n====\n");
    return articles.flatMap((raw) => {
      const plain = raw.replace(/«[^»]*»/g, "");
      return examplesOf(groupOf(file), plain, file, markedIn(raw));
    });
  });
}

function markedFiles(): readonly string[] {
  return readdirSync(MARKED)
    .filter((file) => file.endsWith(".md"))
    .sort();
}

/** What stands before the first hyphen, or the ending, of its name. */
function groupOf(file: string): string {
  return /^[^-.]+/.exec(file)?.[0] ?? file;
}

function markedIn(raw: string): Marked[] {
  return [...raw.matchAll(/«([^»]*)»([^\n|«]*)/g)].map(([, kinds = "", start = ""]) => ({
    start,
    kinds: kinds.split(",") as SentenceKind[],
  }));
}

function corpusArticles(): Example[] {
  const folder = path.join(FIXTURES, "corpus");
  const files = readdirSync(folder).sort();
  return files.flatMap((gold) => {
    const name = /^(.+)\.gold\.json$/.exec(gold)?.[1];
    const file = files.find((one) => one.startsWith(`${name}.`) && !/gold|context/.test(one));
    if (!name || !file) return [];
    const { sentences } = JSON.parse(readFileSync(path.join(folder, gold), "utf8"));
    const marked = sentences.map(({ start, kind }: { start: string; kind: SentenceKind[] }) => ({
      start,
      kinds: kind,
    }));
    return examplesOf(CORPUS, readFileSync(path.join(folder, file), "utf8"), file, marked);
  });
}

/** Reads an article as the program does, with the marked kinds as what leads to the next sentence. */
function examplesOf(group: string, raw: string, file: string, marked: readonly Marked[]) {
  const source = readSource(raw, file);
  const found: Example[] = [];
  let next = 0;
  const judge = (text: string, setting: Setting) => {
    const at = marked.findIndex(({ start }, index) => index >= next && begins(text, start));
    const known = marked[at];
    if (!known) return { kind: kindByCues(text, setting), unsure: false };
    next = at + 1;
    const example = exampleOf(group, text, setting, known);
    if (!setting.quoted && setting.block !== "note") found.push(example);
    return { kind: known.kinds[0] ?? "background", unsure: false };
  };
  kindedSentences(source, attribute(source), judge);
  return found;
}

function exampleOf(group: string, text: string, setting: Setting, { kinds }: Marked): Example {
  return {
    group,
    text,
    times: WEIGHTY.test(group) ? 3 : 1,
    kinds: new Set(kinds),
    traits: traitsOf(text, setting),
    scores: cueScores(text, setting),
  };
}

/** Of a sentence that nobody has marked: what was learned before must not teach itself. */
function kindByCues(text: string, setting: Setting): SentenceKind {
  const scores = [...cueScores(text, setting)].filter(([, score]) => score > UNSAID);
  const [kind] = scores.sort(([, a], [, b]) => b - a)[0] ?? ["background" as const];
  return kind;
}

/** Whether a sentence begins so, whatever marks of its form there are. */
function begins(text: string, start: string): boolean {
  const [a, b] = [text, start].map((words) => words.replace(/[^\p{L}\p{N}]/gu, "").slice(0, 24));
  const length = Math.min(a?.length ?? 0, b?.length ?? 0);
  return length > 0 && a?.slice(0, length) === b?.slice(0, length);
}
