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
