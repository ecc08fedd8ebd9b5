import { expect, test } from "vitest";
import { readPalette } from "../../../src/build/palette.ts";

const css = `:root{--ink:light-dark(#111, #eee);--line:1px solid var(--ink)}
.a,.b{fill:var(--ink);font-size:14px}.a .c{fill:red}
@media print{:root{--ink:#f00}.a{fill:blue}}
@container embed (width>=35rem){.b{fill:green}}
.b{stroke:var(--ink)}`;

test("a class has the declarations of all its plain rules, and of no condition", () => {
  const palette = readPalette(css);
  expect(palette.of("a")).toEqual({ fill: "var(--ink)", "font-size": "14px" });
  expect(palette.of("b")).toMatchObject({ fill: "var(--ink)", stroke: "var(--ink)" });
  expect(palette.of("c")).toEqual({});
});

test("a value has its tokens filled in, in light colours", () => {
  const palette = readPalette(css);
  expect(palette.resolve("var(--ink)")).toBe("#111");
  expect(palette.resolve("var(--line)")).toBe("1px solid #111");
  expect(palette.resolve("none")).toBe("none");
});
