import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../../src/author/intake/intake.ts";
import { faultsOf } from "../../../src/author/mend.ts";
import { startWork } from "../../../src/author/start.ts";
import { writeFiles } from "../../../src/author/write-files.ts";
import { claimsFile } from "../../../src/model/forms.ts";
import { parseBriefing } from "../../../src/model/parse.ts";
import { readForm } from "../../../src/model/reading/read-form.ts";

const CORPUS = join(import.meta.dirname, "../../fixtures/corpus");
const ARTICLES = readdirSync(CORPUS).filter((name) =>
  /^\d\d-[\w-]+\.(?:txt|md|html|json)$/.test(name),
);
const read = (name: string) => readFileSync(join(CORPUS, name), "utf8");
const start = (raw: string, name = "") => startWork(readSource(raw, name));

test.each(ARTICLES)("the draft of %s holds as it is, but for being one", (name) => {
  const work = start(read(name), name);
  expect(faultsOf(work)).toEqual([]);
  const { draft } = parseBriefing(work.id, writeFiles(work));
  expect(draft?.undecided).toHaveLength(
    work.candidates.filter(({ state }) => state === "open").length,
  );
});

describe("a draft", () => {
  const work = start(
    "Aid for orchards\n\nThe UK gave more than £5 million of aid to Kenya last year. " +
      "It signed a joint declaration with France and Kenya.\n\n## Notes to editors\n\nCall the press office on 020 7946 0000.",
  );
  const [headline, aid, agreement] = work.candidates;

  test("has a candidate for every sentence, and nothing of it is decided", () => {
    expect(headline?.claim).toMatchObject({ kind: "background", quote: "Aid for orchards" });
    expect(work.candidates.slice(0, 3).map(({ state }) => state)).toEqual(["open", "open", "open"]);
  });

  test("sets headings and notices aside with the reason, so that nothing vanishes", () => {
    expect(work.candidates.slice(3).map(({ state, because }) => [state, because])).toEqual([
      ["dismissed", "A heading"],
      ["dismissed", "A notice of the page, not a statement of the article"],
    ]);
  });

  test("proposes numbers with bound and unit, who gives, who gets, and when", () => {
    expect(aid?.claim).toMatchObject({
      kind: "aid",
      status: "provided",
      asOf: "last year",
      donor: "GBR",
      recipients: ["KEN"],
      quantities: [
        { bound: "more than", value: 5_000_000, unit: "GBP", words: "more than £5 million" },
      ],
    });
  });

  test("counts the speaking country among the parties of what it signs", () => {
    expect(agreement?.claim).toMatchObject({
      kind: "agreement",
      parties: ["GBR", "FRA", "KEN"],
      status: "signed",
    });
  });

  test("proposes key figures, of which none is added up", () => {
    expect(work.own.keyFigures).toEqual([aid?.claim.id, agreement?.claim.id]);
  });

  test("is the same text, byte for byte, whenever it is made of the same article", () => {
    expect(writeFiles(start(read("01-baltic-air-and-land.txt")))).toEqual(
      writeFiles(start(read("01-baltic-air-and-land.txt"))),
    );
  });
});

/** The claim that an article of the UK begins with, under its headline. */
const claimOf = (sentence: string) =>
  start(`A wall\n\n${sentence}\n\nThe UK speaks here, and UK words are what the UK says.`)
    .candidates[1]?.claim;

test.each([
  [
    "At Klaipėda the Royal Navy’s dive team shrinks from 24 to 18.",
    "Klaipėda",
    "Royal Navy divers",
  ],
  ["The RAF will station six jets in Poland, Estonian ministers heard.", "Poland", "RAF jets"],
  [
    "British troops will be deployed, Estonian ministers heard.",
    "Place not stated",
    "British troops",
  ],
])("a deployment of “%s” is at %s: %s", (sentence, place, force) => {
  expect(claimOf(sentence)).toMatchObject({ kind: "deployment", place, force });
});

test.each([
  ["Last autumn the UK gave Latvia just over £6 million of aid.", "GBR", ["LVA"]],
  [
    "Allies pledged £370 million of aid to Ukraine, he said at NATO headquarters.",
    undefined,
    ["UKR"],
  ],
  ["The World Bank will provide £40 million of aid to Kenya.", "World Bank", ["KEN"]],
])("aid of “%s” is given by %s to %s", (sentence, donor, recipients) => {
  const claim = claimOf(sentence);
  expect(claim).toMatchObject({ kind: "aid", recipients });
  expect(claim && "donor" in claim ? claim.donor : undefined).toBe(donor);
});

test("a month keeps its capital on the time line, and other words that begin a sentence do not", () => {
  const { own } = start(
    "A wall\n\nMinisters met in Rome on Monday.\n\nMay 2024 was wet. Last year it was dry.",
  );
  expect(own.timeLine.map(({ words }) => words)).toEqual(
    expect.arrayContaining(["May 2024", "last year"]),
  );
});

test("what is only promised lies ahead on the time line, whatever its time words are", () => {
  const { own } = start(
    "A wall\n\nBritish troops will be stationed in Poland from April.\n\n" +
      "The UK gave £5 million of aid to Kenya last year, and none until now.",
  );
  expect(own.timeLine).toEqual([
    { words: "last year", when: "past" },
    { words: "from April", when: "ahead" },
  ]);
});

test.each([
  [
    "The UK will station six jets at Ämari in Estonia, four of the same jets at Šiauliai in Lithuania",
    "The UK will station six jets at Ämari in Estonia",
  ],
  [
    "The UK gave 5 million pounds of aid to Kenya this year and an additional sum to each of its neighbours",
    "The UK gave 5 million pounds of aid to Kenya this year",
  ],
  [
    "The UK gave £5 million of aid last year at a meeting of neighbours, at which more than fifty nations were",
    "The UK gave £5 million of aid last year at a meeting of neighbours",
  ],
  [
    "The UK gave £5 million of aid to each of those neighbours whom last year’s flood had reached first",
    "The UK gave £5 million of aid to each of those neighbours whom last …",
  ],
])("a headline for “%s” ends where a part of it does", (sentence, headline) => {
  expect(Object.values(start(`A wall\n\n${sentence}.`).own.messages)[0]?.headline).toBe(headline);
});

test("a book is refused in words, before it is drafted", () => {
  expect(() => start(`A wall\n\n${"It rains. ".repeat(20_000)}`)).toThrow(
    "this has 20,001 sentences, and a briefing is of at most 3,000",
  );
});

/** Faults of a draft's form alone: what an editor could not mend in words. */
function formFaults(raw: string) {
  return readForm("claims.json", writeFiles(start(raw)).claims, claimsFile).faults;
}

test("no draft fails the build's form, whatever becomes of an article's text", () => {
  const texts = ARTICLES.map(read);
  const mutated = fc
    .record({
      text: fc.constantFrom(...texts),
      at: fc.nat(4000),
      cut: fc.nat(60),
      put: fc.string({ unit: "binary", maxLength: 12 }),
    })
    .map(({ text, at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut));
  const piece = mutated.map((text) => text.slice(0, 700));
  fc.assert(
    fc.property(piece, (text) => {
      expect(formFaults(text)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("no draft fails the build's form, whatever the text", () => {
  const words = fc.constantFrom(
    "£5",
    "million",
    "more than",
    "The UK",
    "(NATO)",
    "|",
    "- ",
    "\n\n",
    "“",
    "said:",
    "%",
    "2022",
    "to",
    "and",
    ".",
    "*",
    "[",
    "]",
    "\t",
    "from 3 to",
    "signed",
    "troops in",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(formFaults(text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
