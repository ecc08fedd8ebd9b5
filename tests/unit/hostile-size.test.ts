import { describe, expect, test } from "vitest";
import { readSource } from "../../src/author/intake/intake.ts";
import { organisationsIn } from "../../src/author/naming/organisations.ts";
import { startWork } from "../../src/author/start.ts";
import { BriefingError } from "../../src/model/error.ts";
import { markingOf } from "../../src/model/marking.ts";
import { type Files, parseBriefing } from "../../src/model/parse.ts";
import { parseRoute } from "../../src/model/routes.ts";
import { readQuantities } from "../../src/model/wording/read-quantities.ts";
import { briefingFiles } from "../fixtures/builders.ts";

const good = briefingFiles();

/** Every fault of a briefing's files; anything but a fault that is thrown fails the test. */
function faultsOf(files: Partial<Files>): readonly string[] {
  try {
    parseBriefing("a-briefing", { ...good, ...files });
    return [];
  } catch (error) {
    if (error instanceof BriefingError) return error.faults;
    throw error;
  }
}

/** Milliseconds of this process's own work: a busy machine is not counted. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const TEN_MEGABYTES = "a".repeat(10_000_000);

describe("what is ten megabytes long", { timeout: 60_000 }, () => {
  test("an article and notes are refused in words, and a title is taken as it is", () => {
    const claims = JSON.stringify({ ...Object(JSON.parse(good.claims)), title: TEN_MEGABYTES });
    expect(faultsOf({ article: TEN_MEGABYTES }).length).toBeGreaterThan(0);
    expect(faultsOf({ notes: TEN_MEGABYTES }).length).toBeGreaterThan(0);
    expect(faultsOf({ claims })).toEqual([]);
  });

  test("a quote is one that is not in the article", () => {
    const claims = JSON.parse(good.claims);
    claims.claims[0].quote = TEN_MEGABYTES;
    expect(faultsOf({ claims: JSON.stringify(claims) }).join()).toContain("not in the article");
  });

  test("an address is read as it stands, and a marking is none", () => {
    expect(parseRoute(`/${TEN_MEGABYTES}`).view).toBe("dashboard");
    expect(markingOf(TEN_MEGABYTES)).toBeNull();
  });

  test.each([
    ["a word", TEN_MEGABYTES],
    [
      "a word of a page",
      `<!doctype html><main><p>The UK gave £5m.</p><p>${TEN_MEGABYTES}</p></main>`,
    ],
    [
      "a picture's data in Markdown",
      `# Aid\n\nThe UK gave £5m.\n\n![](data:image/png;base64,${TEN_MEGABYTES})`,
    ],
  ])("%s to draft from is refused in words that name it", (_, text) => {
    expect(() => readSource(text)).toThrow(
      /^“.{1,40}…” is 10,000,0\d\d characters without a space/s,
    );
  });

  test("a text of ordinary words to draft from is read whole", () => {
    const text = "The UK gave £5 million to Kenya. ".repeat(3_000);
    expect(startWork(readSource(text)).candidates).toHaveLength(3_000);
  });
});

describe("what is there many times", { timeout: 120_000 }, () => {
  test("100,000 claims that are none are named, each once", () => {
    const claims = JSON.stringify({ version: 2, claims: Array(100_000).fill(1) });
    const faults = faultsOf({ claims });
    expect(new Set(faults).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(100_000);
  });

  test.each([" ", "\n\n"])(
    "10,000 sentences that are the same, with %j between, are each in their claim",
    (between) => {
      const quote = "The UK gave £5 million to Kenya in June.";
      const claims = Array.from({ length: 10_000 }, (_, index) => ({
        id: `aid-${index}`,
        kind: "statistic",
        quote,
        occurrence: index + 1,
        summary: "£5 million for Kenya",
        status: "reported",
        asOf: "in June",
        quantities: [{ bound: "exact", value: 5_000_000, unit: "GBP", words: "£5 million" }],
      }));
      const article = `The UK gives\n\n${Array(10_000).fill(quote).join(between)}`;
      const notFigures = [{ quote: "The UK gives", because: "the headline" }];
      const file = { ...Object(JSON.parse(good.claims)), claims, notFigures };
      for (const list of ["keyFigures", "terms", "timeLine", "countries", "ownFigures"])
        delete file[list];
      file.messages = {};
      expect(faultsOf({ article, claims: JSON.stringify(file), context: "" })).toEqual([]);
    },
  );

  test("10,000 claims of claims that are not there are told so", () => {
    const file = Object(JSON.parse(good.claims));
    file.keyFigures = Array.from({ length: 10_000 }, (_, index) => `nobody-${index}`);
    const faults = faultsOf({ claims: JSON.stringify(file) });
    expect(faults.filter((fault) => fault.includes("there is no claim"))).toHaveLength(10_000);
  });

  test.each(["- 5 tanks\n", "a-\n", "£1 ", "1,111,", "from 1 to ", "“a” said he. ", "over½½½½"])(
    "an article of %j again and again is drafted",
    (words) => {
      const { candidates } = startWork(readSource(words.repeat(1_000)));
      expect(candidates.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ["opening marks", (count: number) => "“".repeat(count)],
    ["tabs within a sentence", (count: number) => `The minister ${"\t".repeat(count)} said so.`],
    ["tellings", (count: number) => "told \0".repeat(count / 6)],
    ["colons", (count: number) => `The minister said:${"\t:".repeat(count / 2)} we will.`],
  ])("to draft %s grows no faster than their number", (_, text) => {
    const [short, long] = [5_000, 40_000].map((count) => {
      const source = readSource(text(count));
      return Math.min(...[0, 1].map(() => spent(() => startWork(source))));
    });
    // Eight times the text; were it quadratic, up to 64 times the work.
    expect(long).toBeLessThan(15 * Math.max(short ?? 0, 30));
  });

  test.each([
    ["a line of capitals below a quotation", `She said: “We will.”\n\n${"A".repeat(110)}\n\nSo.`],
    ["a word of many parts where a name may be", `It is A${"-AA".repeat(60)}, he said.`],
  ])("%s is read at once, though what it might be is not there", (_, text) => {
    expect(spent(() => startWork(readSource(`Aid\n\n${text}`)))).toBeLessThan(2_000);
  });

  test.each([
    ["small letters", "a".repeat(120_000)],
    ["parts that apostrophes join", "Aa’".repeat(14_000)],
  ])("a word of %s is looked through for names at once", (_, word) => {
    expect(spent(() => organisationsIn(`${word}.`))).toBeLessThan(2_000);
  });

  test("100,000 brackets, and a bound with as many spaces after it, state nothing", () => {
    for (const text of ["[".repeat(100_000), `over${" ".repeat(100_000)}x`]) {
      expect(readQuantities(text).quantities).toEqual([]);
      expect(startWork(readSource(text)).candidates).toHaveLength(1);
    }
  });
});
