import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SOURCE = path.resolve(import.meta.dirname, "../../../src");
const SHEETS = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".css"),
);

test("no sign that a style sheet puts before a text is read out", () => {
  const spoken = SHEETS.flatMap((name) =>
    [...readFileSync(path.join(SOURCE, name), "utf8").matchAll(/content:([^;]*);/g)]
      .map(([, content = ""]) => content.trim())
      // A break of a line is no sign, and an address is there to be read.
      .filter((content) => /^"[^"\\]/.test(content) && !/attr\(|\/ ""$/.test(content))
      .map((content) => `${name}: ${content}`),
  );
  expect(SHEETS.length).toBeGreaterThan(20);
  expect(spoken).toEqual([]);
});
