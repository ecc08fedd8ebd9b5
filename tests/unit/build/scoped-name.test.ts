import path from "node:path";
import { describe, expect, test } from "vitest";
import { scopedName } from "../../../src/build/scoped-name.ts";

const figure = path.resolve("src/ui/figure.module.css");
const table = path.resolve("src/ui/data-table.module.css");

describe("the name of a class", () => {
  test("is the same whenever it is asked for, whatever follows the file's own name", () => {
    const name = scopedName("number", figure);
    scopedName("label", figure);
    expect(scopedName("number", figure)).toBe(name);
    expect(scopedName("number", `${figure}?used`)).toBe(name);
  });

  test("is another for each class, and for the same class of another file", () => {
    const names = [
      scopedName("number", figure),
      scopedName("label", figure),
      scopedName("number", table),
    ];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^_[a-z]+\d+$/);
  });

  test("is refused where it would depend on where the project lies", () => {
    const elsewhere = path.resolve("elsewhere.module.css");
    expect(() => scopedName("number", elsewhere)).toThrow(
      `${elsewhere} is no CSS module of src, so its class number has no name`,
    );
  });
});
