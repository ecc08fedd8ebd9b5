import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../../src/model/article/fold.ts";
import { nearest } from "../../../../src/model/article/nearest.ts";
import { locate, readArticle, wordsAt } from "../../../../src/model/evidence.ts";
import { cpuOf } from "../../../fixtures/cpu.ts";

/** Milliseconds that only an effort growing with the square takes: it would be seconds. */
const QUADRATIC = 3000;

const article = readArticle(`Aid for orchards

The UK’s ministers gave more than £5 million to orchards… in the north‑east – “at once”.

They also gave nearly 40 trees to each school in Port Alvor, and 12 to the Mayor.`);

describe("a quote in other typography is found", () => {
  test.each([
    "The UK's ministers gave",
    'orchards... in the north-east - "at once".',
    "**more than** £5&nbsp;million",
    "orch\u00adards… in the north-\neast",
    "to each [school](https://x.org/a_(b)) in\nPort Alvor",
  ])("%s", (quote) => {
    expect(locate(article, quote)).toHaveLength(1);
  });

  test("its span holds the article's own marks", () => {
    const [span] = locate(article, 'orchards... in the north-east - "at once".');
    expect(span && wordsAt(article, span)).toBe("orchards… in the north-east – “at once”.");
  });

  test("a quote of a table's row is found with spaces for tabs", () => {
    const table = readArticle("Aid\n\n| Partner | Amount |\n|---|---|\n| UNICEF | $22 million |");
    expect(locate(table, "UNICEF $22 million")).toEqual(locate(table, "UNICEF\t$22 million"));
    expect(locate(table, "UNICEF $22 million")).toHaveLength(1);
  });
});

describe("a quote that is not there", () => {
  test.each([
    ["about 40 trees to each school", "the article has “nearly” where the quote has “about”"],
    ["gave 40 trees to each school", "the quote leaves out “nearly”"],
    ["gave nearly 40 young trees to each school", "“young” is not there"],
    ["They Also gave", "the article has “also” where the quote has “Also”"],
    [
      "“at once”. They also gave nearly 40 trees",
      "it runs on into another paragraph: quote each by itself",
    ],
  ])("%s", (quote, differs) => {
    expect(nearest(article, quote)?.differs).toBe(differs);
  });

  test("the nearest words are the article's own", () => {
    expect(nearest(article, "gave more then £5 million to orchards")?.words).toBe(
      "gave more than £5 million to orchards",
    );
  });

  test("has no nearest words where nothing is like it", () => {
    expect(nearest(article, "Submarines surfaced near the old harbour wall")).toBeNull();
    expect(nearest(article, "")).toBeNull();
    expect(nearest(readArticle(""), "trees")).toBeNull();
  });

  test("many differences are counted", () => {
    const quote =
      "These also give nearly 50 trees in each college in Port Alvor, and 12 to the Mayor.";
    expect(nearest(article, quote)?.differs).toMatch(/; and \d more$/);
  });
});

test("any stretch of a paragraph is found where it stands", () => {
  for (const [paragraph, text] of article.paragraphs.entries()) {
    const at = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(at, at, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const quote = text.slice(start, end);
        fc.pre(quote !== "" && quote === quote.trim());
        const found = locate(article, quote);
        for (const span of found) expect(fold(wordsAt(article, span)).text).toBe(fold(quote).text);
        expect(found).toContainEqual({ paragraph, start, end });
      }),
      { numRuns: 500 },
    );
  }
});

test("a dot is not found in an ellipsis", () => {
  const spans = locate(article, ".");
  expect(spans.map((span) => wordsAt(article, span))).toEqual([".", "."]);
});

test("thousands of quotes are found in a moment, and one is missed in one", () => {
  const lines = Array.from(
    { length: 8000 },
    (_, n) => `In town ${n} the aid grew by ${n} per cent.`,
  );
  const long = readArticle(["Aid", ...lines].join("\n\n"));
  const work = () => {
    for (const line of lines) expect(locate(long, line)).toHaveLength(1);
    expect(nearest(long, "In town 77 the aid fell by 77 per cent.")?.words).toBe(lines[77]);
  };
  expect(cpuOf(work)).toBeLessThan(QUADRATIC);
});

test("the nearest words are whole, wherever they are looked for", () => {
  const words = Array.from({ length: 60 }, (_, index) => `orchardkeeper${index}`);
  const long = readArticle(`Headline\n\n${words.join(" ")} end.`);
  for (let from = 2; from < 40; from += 1) {
    const quote = ["nobody", ...words.slice(from, from + 6), "nobody"].join(" ");
    for (const word of nearest(long, quote)?.words.split(" ") ?? []) expect(words).toContain(word);
  }
});
