import { readSource } from "../../src/author/intake/intake.ts";
import { startWork } from "../../src/author/start.ts";
import { BriefingError } from "../../src/model/error.ts";
import { readBriefing } from "../../src/model/parse.ts";
import { readQuantities } from "../../src/model/wording/read-quantities.ts";
import { spent } from "./authoring.ts";
import { printTable } from "./table.ts";

const LENGTHS = [1_000, 10_000, 100_000];
const CLAIMS = [100, 1_000, 10_000];

const QUOTE = "The UK gave £5 million to Kenya in June.";

/** Texts of much of one thing, as no editor writes them. */
const TEXTS = ["[", "word ", "a.\n\n", "“", "£1 ", "1,111,", "- 5 tanks\n", `${QUOTE} `];

/** Prints what texts and files cost as they grow: ten times as long is about ten times the work. */
export function printHostile() {
  printTable(
    "Texts of one thing again and again: milliseconds of work to read their numbers, and to draft or to refuse",
    ["text", ...LENGTHS.map((length) => `${length} letters`)],
    [
      ...TEXTS.map((text) => row(text, LENGTHS, (length) => repeated(text, length))),
      row("over, spaces, x", LENGTHS, (length) => `over${" ".repeat(length)}x`),
    ],
  );
  printTable(
    "Claims of the same words again and again: milliseconds of work to check them",
    ["where", ...CLAIMS.map((count) => `${count} claims`)],
    ["\n\n", " "].map((between) => [
      between === " " ? "in one paragraph" : "in paragraphs of their own",
      ...CLAIMS.map((count) => checking(count, between)),
    ]),
  );
}

function row(name: string, lengths: readonly number[], make: (length: number) => string) {
  return [
    JSON.stringify(name),
    ...lengths.map((length) => {
      const text = make(length);
      const read = spent(() => readQuantities(text));
      let refused = "";
      const drafted = spent(() => {
        if (!isDrafted(text)) refused = " refused";
      });
      return `${read.toFixed(0)} ${drafted.toFixed(0)}${refused}`;
    }),
  ];
}

/** What is as long as a book is refused in words. */
function isDrafted(text: string): boolean {
  try {
    startWork(readSource(text));
    return true;
  } catch (error) {
    if (error instanceof BriefingError) return false;
    throw error;
  }
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}

function checking(count: number, between: string): string {
  const claims = Array.from({ length: count }, (_, index) => ({
    id: `aid-${index}`,
    kind: "statistic",
    quote: QUOTE,
    occurrence: index + 1,
    summary: "£5 million for Kenya",
    status: "reported",
    asOf: "in June",
    quantities: [{ bound: "exact", value: 5_000_000, unit: "GBP", words: "£5 million" }],
  }));
  const article = `Headline\n\n${Array(count).fill(QUOTE).join(between)}`;
  const licence = "OGL-UK-3.0";
  const file = JSON.stringify({ version: 2, standfirst: "One article.", licence, claims });
  return spent(() => readBriefing("many", { article, claims: file })).toFixed(0);
}
