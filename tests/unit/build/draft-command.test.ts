import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFolder } from "../../../src/build/check-folder.ts";

const ROOT = join(import.meta.dirname, "../../..");
const COMMAND = join(ROOT, "src/build/draft-command.js");

const run = (input: string | Buffer, ...words: readonly string[]) =>
  spawnSync(process.execPath, [COMMAND, ...words], { cwd: ROOT, input, encoding: "utf8" });

/** Reads from standard input, and writes among the briefings of a folder. */
const runIn = (folder: string, input: string) =>
  spawnSync(process.execPath, [COMMAND, "-"], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    env: { ...process.env, BRIEFINGS: folder },
  });

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

  test("writes a draft's folder, lists it, says what is left, and overwrites nothing", () => {
    const folder = mkdtempSync(join(tmpdir(), "briefings-"));
    const article = "Aid for orchards\n\nThe UK gave £5 million of aid to Kenya.";
    const { status, stdout, stderr } = runIn(folder, article);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/aid-orchards\/\n2 candidates to decide/);
    expect(stdout).toMatch(/aid: “The UK gave £5 million of aid to Kenya\.” \(/);
    expect(readFileSync(join(folder, "index.json"), "utf8")).toContain('"aid-orchards"');
    expect(checkFolder(folder).faults).toEqual([
      "aid-orchards/claims.json:4: draft: this is a draft, which is not published: " +
        "2 candidates undecided, 2 parts of its own unchecked",
    ]);
    expect(checkFolder(folder, "allowed").faults).toEqual([]);
    expect(runIn(folder, article)).toMatchObject({ status: 1, stdout: "" });
    rmSync(folder, { recursive: true });
  });
}, 60_000);
