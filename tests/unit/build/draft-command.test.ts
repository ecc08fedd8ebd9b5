import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const COMMAND = join(ROOT, "src/build/draft-command.js");

const run = (input: string | Buffer, ...words: readonly string[]) =>
  spawnSync(process.execPath, [COMMAND, ...words], { cwd: ROOT, input, encoding: "utf8" });

describe("the draft command", () => {
  test("prints one JSON object and nothing else", () => {
    const { status, stdout, stderr } = run("# A wall\n\nThe UK gave £5 million.", "--json", "-");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      "title",
      "published",
      "publisher",
      "lead",
      "text",
      "quantities",
      "notFigures",
      "countries",
      "organisations",
      "speakers",
      "timeWords",
      "sentences",
    ]);
  });

  test.each([
    ["a folder", "", [ROOT], /this is a folder/],
    ["a file that is not there", "", ["no-such-file"], /there is no such file/],
    ["nothing", "", ["-"], /there is no text to read/],
    ["bytes", Buffer.from([0xc3, 0x28, 0]), ["-"], /the file is not text/],
    ["no file", "", [], /name one file/],
  ])("says in a sentence that it cannot read %s", (_, input, words, sentence) => {
    const { status, stdout, stderr } = run(input, "--json", ...words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("says that it only prints so far", () => {
    expect(run("", "-").stderr).toMatch(/add --json/);
  });
}, 60_000);
