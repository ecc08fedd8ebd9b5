import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { knowArticle } from "../../src/author/candidates.ts";
import { decide } from "../../src/author/decide.ts";
import { readSource } from "../../src/author/intake/intake.ts";
import { faultsOf } from "../../src/author/mend.ts";
import { startWork } from "../../src/author/start.ts";
import { median } from "./statistics.ts";
import { printTable } from "./table.ts";

/** Milliseconds of all threads' own work: a busy machine is not counted. */
export function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds that somebody waits for it, on this machine as busy as it is. */
function waited(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** Prints what reading and drafting a long article costs, and a decision among many candidates. */
export function printAuthoring(corpus: string) {
  const texts = readdirSync(corpus)
    .filter((name) => /^\d\d-.*\.txt$/.test(name))
    .map((name) => readFileSync(path.join(corpus, name), "utf8"));
  const article = longer(texts, (text) => text.split(/\s+/).length >= WORDS);
  const drafted = times((round) => startWork(readSource(reworded(article, round))));
  const many = longer(texts, (text) => startWork(readSource(text)).candidates.length >= CANDIDATES);
  const first = startWork(readSource(many));
  const known = knowArticle(first.article, first.own.article.lead);
  const ids = first.candidates.map(({ claim }) => claim.id);
  let work = first;
  const press = (round: number) => {
    const id = ids[(round * STEP) % ids.length] ?? "";
    work = decide(
      work,
      known,
      round % 2 ? { do: "dismiss", id, because: "said" } : { do: "keep", id },
    );
  };
  const pressed = times(press);
  const checked = times((round) => {
    press(ROUNDS + round);
    faultsOf(work);
  });
  printTable(
    `Making a briefing, in milliseconds: first, and medians of ${ROUNDS}`,
    ["what", "first work", "work", "waited for"],
    [
      [`${WORDS} words read and drafted, others each time`, ...drafted],
      [`a decision among ${ids.length}`, ...pressed],
      ["a decision, and all checks after it", ...checked],
    ],
  );
}

const WORDS = 5000;
const CANDIDATES = 500;
const ROUNDS = 15;

/** From one candidate to the next that is decided: they lie far apart. */
const STEP = 37;

function times(work: (round: number) => void): readonly string[] {
  const waits: number[] = [];
  const all = Array.from({ length: ROUNDS }, (_, round) =>
    spent(() => waits.push(waited(() => work(round)))),
  );
  return [all[0] ?? 0, median(all), median(waits)].map((each) => each.toFixed(0));
}

/** The same article with a word more in every sentence, so that no answer is known from before. */
function reworded(article: string, round: number): string {
  const word = ["new", "old", "great", "small", "same"][round % 5] ?? "";
  const more = Array.from({ length: 1 + Math.floor(round / 5) }, () => word).join(" ");
  return article.replace(/ the (?=\p{Ll})/gu, ` the ${more} `);
}

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
