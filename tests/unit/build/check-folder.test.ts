import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkFolder, readBriefings } from "../../../src/build/check-folder.ts";
import { briefingFiles } from "../../fixtures/builders.ts";
import { briefingTree, folderOf, index, type Tree } from "../../fixtures/folder.ts";

const GOOD: Tree = {
  "index.json": index("alvor", "lisbon"),
  ...briefingTree("alvor"),
  ...briefingTree("lisbon"),
};

describe("a folder of briefings", () => {
  test("those that hold are read in the index's order, without faults", () => {
    const folder = folderOf({ ...GOOD, "index.json": index("lisbon", "alvor") });
    const { briefings, faults } = checkFolder(folder);
    expect(faults).toEqual([]);
    expect(briefings.map(({ id }) => id)).toEqual(["lisbon", "alvor"]);
  });

  test("what other sources say may be left out", () => {
    expect(faultsOf({ "alvor/context.json": undefined })).toEqual([]);
  });

  test("three files with faults are all named at once", () => {
    expect(
      faultsOf({
        "alvor/article.txt": undefined,
        "alvor/claims.json": '{\n"version": 1,\n}',
        "alvor/context.json": "",
        "lisbon/claims.json": undefined,
      }),
    ).toEqual([
      "alvor/article.txt: is missing",
      "alvor/claims.json:2: a comma after the last entry: remove it",
      "alvor/context.json:1: the file is empty",
      "lisbon/claims.json: is missing",
    ]);
  });

  test("a message or note for a panel that is none is named, with the one that was meant", () => {
    const { claims } = briefingFiles({
      claims: { "messages.aids": { headline: "Aid", subtitle: "In pounds" } },
    });
    expect(
      faultsOf({ "alvor/claims.json": claims, "alvor/notes.md": "## metting\n\nHello\n" }),
    ).toEqual([
      expect.stringContaining("messages.aids: there is no panel aids; did you mean aid?"),
      expect.stringContaining("there is no panel metting; did you mean meeting?"),
    ]);
  });

  test("a briefing's own faults are named beside those of another", () => {
    const faults = faultsOf({ "alvor/claims.json": "[1 2]", "lisbon/article.txt": "" });
    expect(faults[0]).toBe("alvor/claims.json:1: a comma is missing before `2`");
    expect(faults.some((fault) => fault.startsWith("lisbon/"))).toBe(true);
    expect(new Set(faults).size).toBe(faults.length);
  });

  test("the briefings that hold are read beside one that does not", () => {
    const folder = folderOf({ ...GOOD, "alvor/claims.json": "{" });
    expect(checkFolder(folder).briefings.map(({ id }) => id)).toEqual(["lisbon"]);
    expect(() => readBriefings(folder)).toThrow("alvor/claims.json:1: it breaks off");
  });

  test("a file that is a folder is said to be one", () => {
    expect(faultsOf({ "alvor/claims.json": undefined, "alvor/claims.json/x": "" })).toEqual([
      "alvor/claims.json: is a folder, not a file",
    ]);
  });

  test("a file that is not UTF-8 is named with the line", () => {
    const windows = Uint8Array.from(Buffer.from("Minister\n\nCaf\xe9", "latin1"));
    const utf16 = Uint8Array.from(Buffer.from("\ufeff{}", "utf16le"));
    expect(faultsOf({ "alvor/article.txt": windows, "alvor/context.json": utf16 })).toEqual([
      "alvor/article.txt:3: has a character that is not UTF-8: save it as UTF-8",
      "alvor/context.json:1: is UTF-16, or no text: save it as UTF-8",
    ]);
  });
});

describe("the index", () => {
  test("a folder that is not listed is named; hidden ones are not asked for", () => {
    expect(faultsOf({ "index.json": index("alvor"), ".cache/x": "" })).toEqual([
      "index.json:3: briefings: the folder lisbon is not listed",
    ]);
  });

  test("a listed briefing without a folder is named", () => {
    expect(faultsOf({ "index.json": index("alvor", "porto", "lisbon") })).toEqual([
      "index.json:5: briefings[1]: there is no folder porto",
    ]);
  });

  test("a briefing listed twice is named", () => {
    expect(faultsOf({ "index.json": index("alvor", "lisbon", "alvor") })).toEqual([
      "index.json:6: briefings[2]: alvor is listed twice",
    ]);
  });

  test("an id that is not kebab-case is named, and its folder checked all the same", () => {
    expect(
      faultsOf({ "index.json": index("alvor", "lisbon", "Port_Alvor"), "Port_Alvor/x": "" }),
    ).toEqual([
      'index.json:6: briefings[2]: expected kebab-case, got "Port_Alvor"',
      "Port_Alvor/article.txt: is missing",
      "Port_Alvor/claims.json: is missing",
    ]);
  });

  test("an id that leads out of the folder is not followed", () => {
    expect(faultsOf({ "index.json": index("alvor", "lisbon", "../..") })).toEqual([
      'index.json:6: briefings[2]: expected kebab-case, got "../.."',
    ]);
  });

  test("without one, or with one that is no JSON, the briefings are checked all the same", () => {
    expect(faultsOf({ "index.json": undefined, "alvor/claims.json": "{" })).toEqual([
      "index.json: is missing",
      "alvor/claims.json:1: it breaks off: the { of line 1 is not closed",
    ]);
    expect(faultsOf({ "index.json": '{\n"briefings": [,]', "Alvor/x": "" })).toEqual([
      "index.json:2: a comma too many",
      "Alvor: the name of a briefing's folder is kebab-case",
      "Alvor/article.txt: is missing",
      "Alvor/claims.json: is missing",
    ]);
  });
});

describe("the folder of one briefing", () => {
  test("it is checked alone", () => {
    const folder = folderOf({ ...GOOD, "lisbon/claims.json": "{" });
    expect(checkFolder(path.join(folder, "alvor")).faults).toEqual([]);
    expect(checkFolder(path.join(folder, "lisbon")).faults).toEqual([
      "lisbon/claims.json:1: it breaks off: the { of line 1 is not closed",
    ]);
  });

  test("without claims it is known by its article", () => {
    const folder = folderOf({ ...GOOD, "alvor/claims.json": undefined });
    expect(checkFolder(path.join(folder, "alvor")).faults).toEqual([
      "alvor/claims.json: is missing",
    ]);
  });

  test("its name is kebab-case", () => {
    const folder = folderOf(briefingTree("Port Alvor"));
    expect(checkFolder(path.join(folder, "Port Alvor")).faults).toContain(
      "Port Alvor: the name of a briefing's folder is kebab-case",
    );
  });
});

test("a folder that is not there is named", () => {
  const folder = path.join(folderOf({}), "nowhere");
  expect(checkFolder(folder).faults).toEqual([`${folder}: there is no such folder`]);
});

test("an empty folder misses its index", () => {
  expect(checkFolder(folderOf({})).faults).toEqual(["index.json: is missing"]);
});

function faultsOf(changes: Tree): readonly string[] {
  return checkFolder(folderOf({ ...GOOD, ...changes })).faults;
}
