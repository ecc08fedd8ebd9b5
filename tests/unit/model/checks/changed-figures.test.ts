import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BriefingError } from "../../../../src/model/error.ts";
import { parseBriefing } from "../../../../src/model/parse.ts";

const FOLDER = join(import.meta.dirname, "../../../fixtures/briefings/philippines-access-2025-09");
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");
const files = { article: read("article.txt"), claims: read("claims.json") };

/** Whether the briefing still holds with other words in the place of one line's. */
function holds(line: number, changed: string): boolean {
  const lines = files.claims.split("\n");
  lines[line] = changed;
  try {
    parseBriefing("changed", { ...files, claims: lines.join("\n") });
    return true;
  } catch (error) {
    if (error instanceof BriefingError) return false;
    throw error;
  }
}

/** Every line of the file of which a change makes another line. */
function changedLines(keys: RegExp, change: (text: string) => string) {
  return files.claims.split("\n").flatMap((text, line) => {
    const [, key = "", value = ""] = /^\s*"(\w+)": (.*?),?$/.exec(text) ?? [];
    const changed = keys.test(key) ? change(value) : value;
    return changed === value ? [] : [{ line, text, changed: text.replace(value, () => changed) }];
  });
}

const WORDS = /^(?:summary|label|lead|headline|subtitle|words)$/;

describe("a file that holds is refused with another", () => {
  test.each([
    ["first digit of a number in words", WORDS, (text: string) => text.replace(/\d/, nextDigit)],
    ["scale", WORDS, (text: string) => text.replace("billion", "million")],
    ["value", /^(?:value|low|high)$/, (text: string) => `${Number(text) + 1}`],
    ["bound", /^bound$/, (text: string) => (text === '"about"' ? '"exact"' : '"about"')],
    ["unit", /^unit$/, (text: string) => (text === '"USD"' ? '"JPY"' : '"bananas"')],
  ])("%s", (_, keys, change) => {
    const lines = changedLines(keys, change);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter(({ line, changed }) => holds(line, changed))).toEqual([]);
  });
});

function nextDigit(digit: string): string {
  return digit === "9" ? "8" : `${Number(digit) + 1}`;
}
