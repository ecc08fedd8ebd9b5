import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../../../src/model/article/normalise.ts";
import { cpuOf } from "../../../fixtures/cpu.ts";

/** Milliseconds that only an effort growing with the square takes: it would be seconds. */
const QUADRATIC = 3000;

describe("what a reader does not see is left out", () => {
  test.each([
    ["bold", "gave **more than £5 million** now", "gave more than £5 million now"],
    ["bold inside a word", "£**5** million", "£5 million"],
    ["italic", "aboard *HMS Otter* and _HMS Seal_", "aboard HMS Otter and HMS Seal"],
    ["bold in italic", "*all **of** it* and ***both***", "all of it and both"],
    ["a link", "a [joint statement](#) on aid", "a joint statement on aid"],
    ["an address with parentheses", "[Port](https://x.org/Port_(A)) opens", "Port opens"],
    ["a link's title", '[Port](/port "The port") opens', "Port opens"],
    ["brackets inside a link", "[the [sic] port](www.x.org)", "the [sic] port"],
    ["an autolink", "see <https://x.org/a_b_c>", "see https://x.org/a_b_c"],
    ["an escape", "systems \\(MLRS\\) \\*now\\*", "systems (MLRS) *now*"],
    ["entities", "&pound;5&nbsp;million &#8209; R&amp;D, Caf&eacute;", "£5 million - R&D, Café"],
    ["soft hyphens and zero width", "res\u00adcue\u200b teams\u2060", "rescue teams"],
    ["a byte order mark", "\ufeffPort", "Port"],
  ])("%s", (_, text, words) => {
    expect(normalise(text)).toBe(words);
  });

  test("a reference link is known by its definition", () => {
    const text =
      "The [joint statement][1] and [the plan] [sic].\n\n[1]: https://x.org\n[the plan]: /p";
    expect(normalise(text)).toMatch(/^The joint statement and the plan \[sic\]\./);
  });
});

describe("what a reader sees stays", () => {
  test.each([
    "on [14 June](all day) in Oslo",
    "the [sic] NATO's, he said [1][2]",
    "5 * 3 and 2*3*4 and snake_case_name",
    "£5 million* of aid. *Includes loans.",
    "“Curly” and ‘single’ – dashes — too…",
    "C:\\new & AT&T; fish &chips",
    "UNICEF\t$22 million",
    "https://x.org/a_b_/c_d_",
  ])("%s", (text) => {
    expect(normalise(text)).toBe(text);
  });
});

describe("characters and line ends", () => {
  test("accents are composed", () => {
    expect(normalise("Na\u0308idis")).toBe("Näidis");
  });

  test("no-break, thin and narrow spaces are spaces, and a non-breaking hyphen is a hyphen", () => {
    expect(normalise("1\u202f000\u2009000\u00a0euros, Self\u2011Defense")).toBe(
      "1 000 000 euros, Self-Defense",
    );
  });

  test("a word wrapped at its hyphen is whole, a hanging hyphen stays", () => {
    expect(normalise("the north-\neast coast, first-\nand second-class")).toBe(
      "the north-east coast, first- and second-class",
    );
  });
});

test("any text is read, and reading it again changes nothing that has no marks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const once = normalise(text.replace(/[\\[\]<>&*_]/g, ""));
      expect(normalise(once)).toBe(once);
      normalise(text);
    }),
  );
});

test.each([
  "[",
  "]",
  "[a](",
  "[a](/(",
  "*",
  "*a ",
  "**a",
  "_a_ ",
  "<a@",
  "&a",
  "\\",
  "a-\n",
  "\u00ad\n",
  "[a][b]",
  "![",
])("a hundred thousand times “%s” is read in a moment", (part) => {
  const text = part.repeat(100_000 / part.length);
  const work = () => {
    normalise(`${text}x\n[a]: /b`);
  };
  expect(cpuOf(work)).toBeLessThan(QUADRATIC);
});
