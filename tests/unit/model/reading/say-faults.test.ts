import { describe, expect, test } from "vitest";
import type { Fault } from "../../../../src/model/fault.ts";
import { sayFaults } from "../../../../src/model/reading/say-faults.ts";

const CLAIMS = `{
  "claims": [
    { "id": "headline" },
    {
      "id": "aid-total",
      "quantities": [
        { "value": 7 },
        { "value": 8 }
      ]
    }
  ]
}`;
const ARTICLE = `Minister visits Port Alvor

The minister **gave** more than
£750 million of aid to the [north-
east](https://example.org/east).

The minister gave forty tents.\r
`;
const FILES = { "claims.json": CLAIMS, "article.txt": ARTICLE };

describe("a fault", () => {
  test("it is said with file, line, place, id and what is wrong", () => {
    expect(said({ path: ["claims", 1, "quantities", 1, "value"], what: "got 8" })).toEqual([
      "nato-x/claims.json:8: claims[1].quantities[1].value (aid-total): got 8",
    ]);
  });

  test("what has no id is said without one, and the whole file without a place", () => {
    expect(said({ path: ["claims"], what: "too few" })).toEqual([
      "nato-x/claims.json:2: claims: too few",
    ]);
    expect(said({ what: "wrong" })).toEqual(["nato-x/claims.json:1: wrong"]);
  });

  test("what is missing has the line of what it is missing from", () => {
    expect(said({ path: ["claims", 1, "quote"], what: "got nothing" })).toEqual([
      "nato-x/claims.json:4: claims[1].quote (aid-total): got nothing",
    ]);
  });

  test("a file that is not there has no lines", () => {
    expect(said({ file: "context.json", what: "is missing" })).toEqual([
      "nato-x/context.json: is missing",
    ]);
  });

  test("a file of no briefing is named alone", () => {
    const faults = [{ file: "index.json", path: ["briefings", 0], what: "wrong" }];
    expect(sayFaults("", { "index.json": '{"briefings":\n["x"]}' }, faults)).toEqual([
      "index.json:2: briefings[0]: wrong",
    ]);
  });

  test("a key that is no plain word stands in quotes", () => {
    expect(said({ path: ["messages", "My panel", "further-figures"], what: "wrong" })).toEqual([
      'nato-x/claims.json:1: messages["My panel"].further-figures: wrong',
    ]);
  });

  test("text that is no JSON has the line that its reader found, and no ids", () => {
    const faults = [{ file: "claims.json", path: [], what: "a comma", line: 7 }];
    expect(sayFaults("x", { "claims.json": "{" }, faults)).toEqual(["x/claims.json:7: a comma"]);
    expect(sayFaults("x", { "claims.json": "{" }, [{ ...faults[0], path: [1] } as Fault])).toEqual([
      "x/claims.json:7: [1]: a comma",
    ]);
  });

  test("it is said in one line", () => {
    expect(said({ what: "the words\r\n  go on" })).toEqual([
      "nato-x/claims.json:1: the words   go on",
    ]);
  });
});

describe("faults of an article", () => {
  const lines = {
    "Minister visits": 1,
    "more than £750 million": 3,
    "£750 million of aid": 4,
    "The minister gave forty tents": 7,
    "aid to the north-east": 4,
    "somewhere forty": 7,
    "not there": 1,
    "": 1,
  };
  for (const [words, line] of Object.entries(lines)) {
    test(`“${words}” has line ${line}`, () => {
      expect(said({ file: "article.txt", words, what: "is in no claim" })).toEqual([
        `nato-x/article.txt:${line}: is in no claim`,
      ]);
    });
  }

  test("a number is not found inside a longer one", () => {
    const files = { "article.txt": "In 1,600 places\n\nand 600 more" };
    const faults = [{ file: "article.txt", path: [], what: "wrong", words: "600" }];
    expect(sayFaults("x", files, faults)).toEqual(["x/article.txt:3: wrong"]);
  });

  test("kinds of quotation marks, accents and soft hyphens make no difference", () => {
    const files = { "article.txt": "One\n\nthe “Cafe\u0301’s” min\u00adister said" };
    const faults = [
      { file: "article.txt", path: [], what: "wrong", words: 'the "Café\'s" minister' },
    ];
    expect(sayFaults("x", files, faults)).toEqual(["x/article.txt:3: wrong"]);
  });
});

describe("many faults", () => {
  test("they come by file, then by line, each once", () => {
    expect(
      said(
        { path: ["claims", 1], what: "b" },
        { path: ["claims", 0], what: "a" },
        { path: ["claims", 1], what: "b" },
        { file: "article.txt", words: "forty", what: "c" },
        { path: ["claims", 1], what: "a" },
      ),
    ).toEqual([
      "nato-x/article.txt:7: c",
      "nato-x/claims.json:3: claims[0] (headline): a",
      "nato-x/claims.json:4: claims[1] (aid-total): b",
      "nato-x/claims.json:4: claims[1] (aid-total): a",
    ]);
  });

  test("two hundred thousand of them are said", () => {
    const claims = Array.from({ length: 200_000 }, (_, index) => ({ id: `claim-${index}` }));
    const faults = claims.map((_, index) => ({
      file: "claims.json",
      path: ["claims", index, "quote"],
      what: "got nothing",
    }));
    const files = { "claims.json": JSON.stringify({ claims }, null, 1) };
    expect(sayFaults("x", files, faults)).toHaveLength(200_000);
  }, 60_000);

  test("so are those of an article with as many paragraphs", () => {
    const sentences = Array.from(
      { length: 50_000 },
      (_, index) => `The road ${index} gets lorries.`,
    );
    const faults = sentences.map((words) => ({
      file: "article.txt",
      path: [],
      what: words,
      words,
    }));
    const all = sayFaults("x", { "article.txt": sentences.join("\n\n") }, faults);
    expect(all.at(-1)).toBe("x/article.txt:99999: The road 49999 gets lorries.");
  }, 60_000);
});

function said(...faults: readonly Partial<Fault>[]): readonly string[] {
  const whole = faults.map((fault) => ({ file: "claims.json", path: [], what: "", ...fault }));
  return sayFaults("nato-x", FILES, whole);
}
