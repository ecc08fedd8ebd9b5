import path from "node:path";
import { inspect } from "node:util";
import { resolveConfig } from "vite";
import { describe, expect, test } from "vitest";
import { briefings, readersOf } from "../../../src/build/briefings.ts";
import { briefingTree, folderOf, index } from "../../fixtures/folder.ts";

describe("a build", () => {
  test("it fails with every fault, a line each, and without a stack trace", async () => {
    const publicDir = folderOf({
      "briefings/index.json": index("alvor"),
      "briefings/alvor/claims.json": "{",
    });
    const failed = await configOf(publicDir).catch((error: unknown) => error);
    expect(inspect(failed)).toBe(
      [
        "the briefings do not hold:",
        "alvor/article.txt: is missing",
        "alvor/claims.json:1: it breaks off: the { of line 1 is not closed",
      ].join("\n"),
    );
  });

  test("it begins if the briefings hold", async () => {
    const publicDir = folderOf({});
    const tree = Object.entries({ "index.json": index("alvor"), ...briefingTree("alvor") });
    const inside = tree.map(([name, content]) => [path.join("briefings", name), content] as const);
    const held = folderOf(Object.fromEntries(inside));
    await expect(configOf(held)).resolves.toMatchObject({ publicDir: held });
    await expect(configOf(publicDir)).rejects.toThrow("there is no such folder");
  });
});

test("a page on which briefings are written is not loaded again when one changes", () => {
  const [reader, author] = [{}, {}];
  let tell = (_: unknown, _page: object) => {};
  const readers = readersOf({
    clients: new Set([reader, author]),
    on: (_, hear) => {
      tell = hear;
    },
  });
  tell({}, author);
  expect(readers()).toEqual([reader]);
  expect(readers()[0]).toBe(reader);
});

function configOf(publicDir: string) {
  return resolveConfig({ configFile: false, publicDir, plugins: [briefings()] }, "build");
}
