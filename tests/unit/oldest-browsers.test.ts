import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SRC = path.resolve(import.meta.dirname, "../../src");

/** What browsers learnt late, and can be done without. */
const LATE =
  /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed|toWellFormed)\(|AbortSignal\.(any|timeout)|(Object|Map)\.groupBy|Promise\.(withResolvers|try)|Array\.fromAsync|Iterator\.from|randomUUID\(\)/;

test("no script of the site needs what the oldest browsers may lack", () => {
  const scripts = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    // The build runs in Node alone.
    (name) => /\.tsx?$/.test(name) && !name.startsWith("build"),
  );
  expect(scripts.length).toBeGreaterThan(100);
  const late = scripts.flatMap((name) => {
    const [found] = LATE.exec(readFileSync(path.join(SRC, name), "utf8")) ?? [];
    return found === undefined ? [] : [`${name}: ${found}`];
  });
  expect(late).toEqual([]);
});
