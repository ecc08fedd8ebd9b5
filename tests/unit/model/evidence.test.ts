import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/model/article/normalise.ts";
import { segments } from "../../../src/model/article/segments.ts";
import { sentenceOf } from "../../../src/model/article/sentences.ts";
import { gaps } from "../../../src/model/checks/gaps.ts";
import { numbersOf } from "../../../src/model/checks/numbers.ts";
import { locate, readArticle } from "../../../src/model/evidence.ts";

describe("normalisation", () => {
  test("a link becomes its words, escapes and all", () => {
    expect(normalise("a [joint statement](#) on aid")).toBe("a joint statement on aid");
    expect(normalise("[sending systems \\(MLRS\\)](#) soon")).toBe("sending systems (MLRS) soon");
  });

  test("an escaped mark becomes the bare mark", () => {
    expect(normalise("systems \\(MLRS\\) \\*now\\*")).toBe("systems (MLRS) *now*");
  });

  test("a backslash before a letter is left alone", () => {
    expect(normalise("C:\\new")).toBe("C:\\new");
  });

  test("brackets that are no link stay", () => {
    expect(normalise("the [sic] NATO's")).toBe("the [sic] NATO's");
  });

  test("every run of white space is one space, and none stands at the ends", () => {
    expect(normalise("  one\n two \u00a0three\n\tfour \r\n")).toBe("one two three four");
  });
});

describe("reading an article", () => {
  test("blocks between blank lines are paragraphs, the headline being number 0", () => {
    expect(readArticle("\n\nHeadline\n\nOne.\nStill one.\n \nTwo.\n").paragraphs).toEqual([
      "Headline",
      "One. Still one.",
      "Two.",
    ]);
  });

  test("a block that starts in lower case continues the block before it", () => {
    const { paragraphs } = readArticle("Headline\n\nTheir membership\n\napplications.");
    expect(paragraphs).toEqual(["Headline", "Their membership applications."]);
  });

  test("nothing continues the headline", () => {
    expect(readArticle("Headline\n\nlower case").paragraphs).toEqual(["Headline", "lower case"]);
  });

  test("Windows line ends and a byte order mark change nothing", () => {
    expect(readArticle("\ufeffHeadline\r\n\r\nOne.\r\n").paragraphs).toEqual(["Headline", "One."]);
  });

  test("an empty file has no paragraphs", () => {
    expect(readArticle("\n \n").paragraphs).toEqual([]);
  });
});

describe("finding a quote", () => {
  const article = readArticle("Aid\n\nThe [aid](#) grew. The aid grew.\n\nThe aid fell.");

  test("a quote that stands once has one span, its end exclusive", () => {
    expect(locate(article, "The aid fell")).toEqual([{ paragraph: 2, start: 0, end: 12 }]);
  });

  test("a quote that stands more than once has a span for each, in reading order", () => {
    expect(locate(article, "The aid grew.")).toEqual([
      { paragraph: 1, start: 0, end: 13 },
      { paragraph: 1, start: 14, end: 27 },
    ]);
  });

  test("a quote is normalised as the article is", () => {
    expect(locate(article, "The  [aid](#)\nfell")).toHaveLength(1);
  });

  test("a quote in other capitals, in other words or over two paragraphs is not found", () => {
    expect(locate(article, "the aid fell")).toEqual([]);
    expect(locate(article, "The aid rose")).toEqual([]);
    expect(locate(article, "grew. The aid fell")).toEqual([]);
  });

  test("an empty quote stands nowhere", () => {
    expect(locate(article, " ")).toEqual([]);
  });
});

describe("the sentence around a quote", () => {
  const article = readArticle(
    "Aid\n\nIt began in May. The UK sent 1.5 tonnes of aid (of a kind). “More follows.” She said: No.",
  );
  const around = (quote: string) => {
    const [span] = locate(article, quote);
    return span && sentenceOf(article, span);
  };

  test("a sentence is cut so that the quote can be marked", () => {
    expect(around("sent 1.5 tonnes")).toEqual({
      before: "The UK ",
      quote: "sent 1.5 tonnes",
      after: " of aid (of a kind).",
    });
  });

  test("a quote over two sentences has both around it", () => {
    expect(around("May. The UK")).toEqual({
      before: "It began in ",
      quote: "May. The UK",
      after: " sent 1.5 tonnes of aid (of a kind).",
    });
  });

  test("closing marks belong to the sentence that they close", () => {
    expect(around("More")).toEqual({ before: "“", quote: "More", after: " follows.”" });
  });

  test("a whole sentence has nothing before or after it", () => {
    expect(around("It began in May.")).toEqual({
      before: "",
      quote: "It began in May.",
      after: "",
    });
  });
});

describe("a paragraph cut at its spans", () => {
  test("overlapping spans share the piece that both cover", () => {
    const one = { paragraph: 1, start: 0, end: 7, id: "one" };
    const two = { paragraph: 1, start: 4, end: 11, id: "two" };
    expect(segments("The aid grew.", [one, two])).toEqual([
      { text: "The ", spans: [one] },
      { text: "aid", spans: [one, two] },
      { text: " gre", spans: [two] },
      { text: "w.", spans: [] },
    ]);
  });

  test("without spans the paragraph is one piece", () => {
    expect(segments("The aid grew.", [])).toEqual([{ text: "The aid grew.", spans: [] }]);
  });

  test("the pieces make up the paragraph, each under exactly the spans over it", () => {
    const text = "The aid grew in spring.";
    const at = fc.integer({ min: 0, max: text.length });
    const span = fc
      .tuple(at, at)
      .map(([a, b]) => ({ paragraph: 1, start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const pieces = segments(text, spans);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const covered = pieces.flatMap((piece) => Array.from(piece.text, () => piece.spans.length));
        const expected = Array.from(
          text,
          (_, index) => spans.filter(({ start, end }) => start <= index && index < end).length,
        );
        expect(covered).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what no claim covers", () => {
  interface Told {
    readonly quotes?: readonly string[];
    readonly figures?: readonly string[];
    readonly exceptions?: readonly string[];
  }
  const gapsIn = (text: string, { quotes = [], figures = [], exceptions = [] }: Told) => {
    const article = readArticle(`Headline\n\n${text}`);
    const spans = (all: readonly string[]) => all.flatMap((words) => locate(article, words));
    return gaps(article, numbersOf(article, null), {
      quotes: spans(["Headline", ...quotes]),
      figures: spans(figures),
      exceptions: spans(exceptions),
    }).map(({ paragraph, what, text: words }) => [paragraph, what, words]);
  };

  test("an article under claims from end to end, with every number stated, has no gap", () => {
    const quotes = ["The UK sent 800 tents."];
    expect(gapsIn("The UK sent 800 tents.", { quotes, figures: ["800"] })).toEqual([]);
  });

  test("a figure in a quote is a gap until a quantity states it", () => {
    const quotes = ["From 800 to 1,600 troops."];
    const found = gapsIn("From 800 to 1,600 troops.", { quotes, figures: ["800"] });
    expect(found).toEqual([[1, "figure", "1,600 troops"]]);
  });

  test("a figure is said with its bound, and its unit where it is beside it", () => {
    const quotes = ["They gave more than £5 million a year."];
    expect(gapsIn("They gave more than £5 million a year.", { quotes })).toEqual([
      [1, "figure", "more than £5 million a year"],
    ]);
  });

  test.each([
    ["four", "four"],
    ["Twenty", "Twenty"],
    ["ninety", "ninety"],
    ["thousands", "thousands of"],
    ["half", "half"],
    ["a quarter", "a quarter"],
    ["½", "½"],
    ["a dozen", "a dozen"],
    ["two thirds", "two thirds"],
    ["nine per cent", "nine per cent"],
  ])("the number words “%s” that nothing states are a gap", (word, words) => {
    expect(gapsIn(`They sent ${word} of it.`, { quotes: ["They sent"] })).toEqual([
      [1, "figure", words],
    ]);
  });

  test.each(["doubled", "halved", "trebled", "tenfold"])("so is the multiple “%s”", (word) => {
    expect(gapsIn(`Aid ${word} there.`, { quotes: ["there"] })).toEqual([[1, "figure", word]]);
  });

  test.each([
    "They weighed often.",
    "It came on 14 June 2022.",
    "In 2027 it ends.",
    "The G7 met over Covid-19.",
    "They saw a Type 26.",
    "The first of them left.",
    "See Resolution 1325.",
    "It opens at 9.30am.",
  ])("“%s” has no figure", (text) => {
    expect(gapsIn(text, { quotes: [text] })).toEqual([]);
  });

  test("a sentence that no quote touches is a gap", () => {
    expect(gapsIn("The UK sent tents. It was cold.", { quotes: ["sent tents"] })).toEqual([
      [1, "sentence", "It was cold."],
    ]);
  });

  test("each item of a list is a sentence of its own", () => {
    const text = "It has parts:\n\n- roads for trucks\n- rail for grain";
    const quotes = ["It has parts:", "roads for trucks"];
    expect(gapsIn(text, { quotes })).toEqual([[3, "sentence", "rail for grain"]]);
  });

  test("with nothing covered, every sentence and figure of the article is a gap", () => {
    const article = readArticle("Headline\n\nFour tents. It was cold.");
    const covered = { quotes: [], figures: [], exceptions: [] };
    expect(gaps(article, numbersOf(article, null), covered)).toEqual([
      { paragraph: 0, what: "sentence", text: "Headline" },
      { paragraph: 1, what: "figure", text: "Four tents" },
      { paragraph: 1, what: "sentence", text: "Four tents." },
      { paragraph: 1, what: "sentence", text: "It was cold." },
    ]);
  });

  test("an exception covers the figures and the sentences that it touches, and no others", () => {
    const exceptions = ["four tents"];
    expect(gapsIn("They saw four tents. They saw five.", { exceptions })).toEqual([
      [1, "figure", "five"],
      [1, "sentence", "They saw five."],
    ]);
  });

  test("a stated figure covers its own place only", () => {
    const article = readArticle("Headline\n\nFour tents.\n\nFour tents.");
    const [first] = locate(article, "Four");
    const covered = { quotes: [], figures: first ? [first] : [], exceptions: [] };
    const found = gaps(article, numbersOf(article, null), covered);
    expect(found.filter(({ what }) => what === "figure")).toEqual([
      { paragraph: 2, what: "figure", text: "Four tents" },
    ]);
  });
});
