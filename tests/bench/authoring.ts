import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { knowArticle } from "../../src/author/candidates.ts";
import { decide } from "../../src/author/decide.ts";
import { readSource } from "../../src/author/intake.ts";
import { faultsOf } from "../../src/author/mend.ts";
import { startWork } from "../../src/author/start.ts";
import { median } from "./statistics.ts";
import { printTable } from "./table.ts";

/** Milliseconds of this process's own work: a busy machine is not counted. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Prints what reading and drafting a long article costs, and a decision among many candidates. */
export function printAuthoring(corpus: string) {
  const texts = readdirSync(corpus)
    .filter((name) => /^\d\d-.*\.txt$/.test(name))
    .map((name) => readFileSync(path.join(corpus, name), "utf8"));
  const article = longer(texts, (text) => text.split(/\s+/).length >= WORDS);
  const many = longer(texts, (text) => startWork(readSource(text)).candidates.length >= CANDIDATES);
  const work = startWork(readSource(many));
  const known = knowArticle(work.article, work.own.article.lead);
  const id = work.candidates[CANDIDATES / 2]?.claim.id ?? "";
  const costs: readonly (readonly [string, () => void])[] = [
    [`${WORDS} words read and drafted`, () => startWork(readSource(article))],
    [`a decision among ${work.candidates.length}`, () => decide(work, known, { do: "keep", id })],
    [`all checks of ${work.candidates.length}`, () => faultsOf(work)],
  ];
  printTable(
    "Making a briefing, in milliseconds of work",
    ["what", "first", "median of 7"],
    costs.map(([what, run]) => {
      const times = Array.from({ length: 7 }, () => spent(run));
      return [what, (times[0] ?? 0).toFixed(0), median(times).toFixed(0)];
    }),
  );
}

const WORDS = 5000;
const CANDIDATES = 500;

/** As many articles one after another as it takes, each under its headline as a heading. */
function longer(texts: readonly string[], isLong: (text: string) => boolean): string {
  let long = "A long article";
  for (let at = 0; !isLong(long); at += 1) {
    long += `\n\n${(texts[at % texts.length] ?? "")
      .trim()
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join("\n\n")}`;
  }
  return long;
}
