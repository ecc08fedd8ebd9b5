import { describe, expect, test } from "vitest";
import { usedCss, withoutTokens } from "../../../src/build/used-css.ts";

describe("the styles of a page", () => {
  test("are those that its markup uses, and those for what scripts may set", async () => {
    const css = ".a{color:red}.b{color:blue}[data-plain] .a{border:0}[data-other] .a{border:0}";
    expect(await usedCss(css, '<p class="a"></p>')).toBe(".a{color:red}[data-plain] .a{border:0}");
  });

  test("have no rule of which nothing is left", async () => {
    const css = ".a{color:red}:root{--slide:5}@media print{.b{color:blue}}";
    expect(await usedCss(css, '<p class="a"></p>')).toBe(".a{color:red}");
  });

  test("have no spaces in a list of values", async () => {
    const css = '.a{font:1rem / 1 "Open Sans", Arial, serif}';
    expect(await usedCss(css, '<p class="a"></p>')).toBe(
      '.a{font:1rem / 1 "Open Sans",Arial,serif}',
    );
  });

  test("have no keyframes that nothing uses", async () => {
    const css = ".a{animation:1s x}@keyframes x{to{color:red}}@keyframes y{to{color:red}}";
    expect(await usedCss(css, '<p class="a"></p>')).toBe(
      ".a{animation:1s x}@keyframes x{to{color:red}}",
    );
  });

  test("have no named page of paper that nothing prints on", async () => {
    const css = ".a{page:slide}.b{color:red}@page slide{margin:0}";
    expect(await usedCss(css, '<p class="a"></p>')).toBe(".a{page:slide}@page slide{margin:0}");
    expect(await usedCss(css, '<p class="b"></p>')).toBe(".b{color:red}");
  });

  test("have what stands in forced colours once and last, so that nothing changes it again", async () => {
    const forced = "@media (forced-colors:active)";
    const css = `.a{color:red}${forced}{.a{color:canvas}.x{color:canvas}}.b{color:blue}${forced}{.b{color:mark}}`;
    expect(await usedCss(css, '<p class="a b"></p>')).toBe(
      `.a{color:red}.b{color:blue}${forced}{.a{color:canvas}.b{color:mark}}`,
    );
  });
});

describe("a custom property of the root", () => {
  test("is written out wherever it is used, also in another", () => {
    const css =
      ":root{--hair:#ccc;--line:1px solid var(--hair)}.a{border:var(--line)}.b{color:var(--hair)}";
    expect(withoutTokens(css, "")).toBe(":root{}.a{border:1px solid #ccc}.b{color:#ccc}");
  });

  test("stays where something changes it, or the markup asks for it", () => {
    const css = ":root{--paper:#eee;--ink:#111}.a{color:var(--ink);background:var(--paper)}";
    const printed = `${css}@media print{:root{--paper:#fff}}`;
    expect(withoutTokens(printed, '<path stroke="var(--ink)">')).toBe(printed);
    expect(withoutTokens(printed, "")).toBe(
      ":root{--paper:#eee;}.a{color:#111;background:var(--paper)}@media print{:root{--paper:#fff}}",
    );
  });

  test("stays where what it is made of is changed, or another stands in for it", () => {
    const made =
      ":root{--hair:#ccc;--line:1px solid var(--hair)}.a{--hair:#000;border:var(--line)}";
    expect(withoutTokens(made, "")).toBe(made);
    const other = ":root{--line:1px}.a{border:var(--line,2px)}";
    expect(withoutTokens(other, "")).toBe(other);
  });

  test("stays where it holds on a condition only", () => {
    const css = "@media print{:root{--paper:#fff}}.a{background:var(--paper)}";
    expect(withoutTokens(css, "")).toBe(css);
  });

  test("is not taken for one with a longer name", () => {
    const css =
      ":root{--figure:1rem;--figure-hero:2rem}.a{--figure:3rem;font-size:var(--figure-hero)}";
    expect(withoutTokens(css, "")).toBe(":root{--figure:1rem;}.a{--figure:3rem;font-size:2rem}");
  });

  test("keeps a dollar sign as it is", () => {
    expect(withoutTokens(':root{--cash:"$&"}.a{content:var(--cash)}', "")).toBe(
      ':root{}.a{content:"$&"}',
    );
  });
});
