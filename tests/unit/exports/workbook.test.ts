import { beforeAll, describe, expect, test } from "vitest";
import { read, utils, type WorkBook } from "xlsx";
import { toCsv } from "../../../src/exports/csv.ts";
import { toOds } from "../../../src/exports/ods.ts";
import { type Field, tableOf } from "../../../src/exports/table.ts";
import { seriesIn, type Taken } from "../../../src/exports/taken.ts";
import { toXlsx } from "../../../src/exports/xlsx.ts";
import { series } from "../../../src/model/make-series.ts";
import { claimSource } from "../../../src/model/source.ts";
import { fixtureBriefings } from "../../fixtures/briefings.ts";
import { exactly, shippedBriefing, topicClaim } from "../../fixtures/builders.ts";
import {
  converted,
  faultsIn,
  noLibreOffice,
  noValidator,
  partsOf,
  SLOW,
} from "../../fixtures/office.ts";
import { taken, wholeOf } from "../../fixtures/taken.ts";

const wholes = [shippedBriefing(), ...fixtureBriefings()].map(wholeOf);
const writers = [
  ["xlsx", toXlsx],
  ["ods", toOds],
] as const;

/** What a spreadsheet might run, each beside a number. */
const TOLD = [
  ["=1+1", -5],
  ["-4", -5.5],
  ["+1,600", 750_000_000],
  ["@SUM(A1)", 0.25],
] as const;
const ODD = series({
  ...{ id: "odd", title: "Odd", description: "Odd." },
  columns: {
    what: { label: "What", role: "name", of: ({ what }) => what },
    amount: { label: "Amount", role: "value", of: ({ amount }) => amount },
  },
  rows: TOLD.map(([what, value]) => ({
    ...{ what, amount: exactly(value) },
    sources: [claimSource(topicClaim())] as const,
  })),
});

describe.each(writers)("a workbook as %s", (ending, write) => {
  test("reads back as the tables of its series: numbers as numbers, gaps as shorthand", () => {
    for (const whole of wholes) expectTables(read(write(whole)), whole);
  });

  test("opens on the cover, then lists every other sheet, each by a name that it has", () => {
    for (const whole of wholes) {
      const book = read(write(whole));
      expect(book.SheetNames.slice(0, 2)).toEqual(["Cover", "Contents"]);
      const listed = rowsOf(book, "Contents")
        .slice(1)
        .map(([name]) => name);
      expect(listed).toEqual(book.SheetNames.slice(2));
    }
  });

  test("has no blank cell in a table, and no merged one anywhere", () => {
    for (const whole of wholes) {
      const book = read(write(whole));
      for (const name of book.SheetNames.slice(1)) {
        const [header = [], ...rows] = rowsOf(book, name);
        for (const row of rows)
          expect(row.filter((field) => field !== "")).toHaveLength(header.length);
        expect(book.Sheets[name]?.["!merges"] ?? []).toEqual([]);
      }
    }
  });

  test("has its marking on the cover and on each sheet of a series", () => {
    for (const whole of wholes) {
      const book = read(write({ ...whole, marking: "OFFICIAL-SENSITIVE" }));
      for (const name of ["Cover", seriesIn(whole)[0]?.id ?? ""]) {
        expect(Object.values(book.Sheets[name] ?? {}).map((one) => one?.v)).toContain(
          "OFFICIAL-SENSITIVE",
        );
      }
    }
  });

  test("keeps any text: formulas, spaces, lines, markup, and names that sheets may not have", () => {
    // The last but two is a character by its number to Excel, and to this reader in both.
    const odd = [
      "=1+1",
      "＝1",
      "  two  spaces ",
      "one\nline",
      "<b>&amp;",
      "_x0041_",
      "a\u0000b",
      "\ud800",
    ];
    const told = series({
      id: "a-series-whose-name-is-longer-than-a-sheet-s-name-may-be",
      title: "Odd, it is",
      description: "Odd.",
      columns: { what: { label: "What <is> “it”", role: "words", of: ({ words }) => words } },
      rows: odd.map((words) => ({ words, sources: [claimSource(topicClaim())] as const })),
    });
    const book = read(write(taken(told)));
    const rows = rowsOf(book, book.SheetNames.at(-1) ?? "").slice(1);
    const kept = rows.map(([words]) => words);
    expect(kept).toEqual([...odd.slice(0, 5), ending === "xlsx" ? "_x0041_" : "A", "ab", ""]);
  });
});

describe.skipIf(noLibreOffice !== null).each(["en-GB", "de-DE"])(
  "LibreOffice under the settings of %s",
  (locale) => {
    const [whole] = wholes;
    const odd = taken(ODD);
    const books = writers.flatMap(([ending, write]) => [
      [`whole-${ending}.${ending}`, write(whole ?? odd)] as const,
      [`odd-${ending}.${ending}`, write(odd)] as const,
    ]);
    const csv = new TextEncoder().encode(toCsv(odd));
    let made: Readonly<Record<string, Uint8Array>> = {};
    beforeAll(async () => {
      // Written anew by LibreOffice, so that nothing of ours is read back by us; one start for all.
      made = await converted({ ...Object.fromEntries(books), "odd.csv": csv }, "fods", locale);
    }, SLOW);

    test("opens a workbook in either form with the same tables", () => {
      for (const [ending] of writers) {
        if (whole) expectTables(read(made[`whole-${ending}.${ending}`]), whole);
      }
    });

    test("has a number below zero or with decimals as a number, and runs no text", () => {
      for (const [ending] of writers) {
        const book = read(made[`odd-${ending}.${ending}`]);
        const rows = rowsOf(book, "odd").slice(1);
        expect(rows.map(([what, , value]) => [what, value])).toEqual(TOLD);
      }
      for (const bytes of Object.values(made)) {
        expect(new TextDecoder().decode(bytes)).not.toContain("table:formula");
      }
    });

    test("has the numbers of a CSV as numbers, and its words as words", () => {
      const book = read(made["odd.csv"]);
      const rows = rowsOf(book, book.SheetNames[0] ?? "").slice(1);
      expect(rows.map(([what, , value]) => [what, value])).toEqual(
        TOLD.map(([what, value]) => [`'${what}`, value]),
      );
      for (const [, words] of rows) expect(words).toEqual(expect.any(String));
    });
  },
);

test.skipIf(noValidator !== null)(
  "Microsoft’s validator finds nothing in any workbook",
  { timeout: SLOW },
  async () => {
    // To start the validator takes longer than what it does.
    for (const whole of wholes.slice(0, 2)) {
      const marked = { ...whole, marking: "OFFICIAL & “DRAFT”" };
      expect(await faultsIn(toXlsx(marked), "xlsx")).toEqual([]);
    }
  },
);

test("every table of an Excel workbook is marked as one, with its header", () => {
  const [whole] = wholes;
  const parts = whole ? partsOf(toXlsx(whole)) : {};
  const tables = Object.keys(parts).filter((name) => name.startsWith("xl/tables/"));
  expect(tables).toHaveLength(
    Object.keys(parts).filter((name) => /sheet\d+\.xml$/.test(name)).length - 1,
  );
});

function expectTables(book: WorkBook, whole: Taken) {
  for (const one of seriesIn(whole)) {
    const { columns, rows } = tableOf(one, whole.briefing);
    const [header, ...read] = rowsOf(book, one.id.slice(0, 31));
    expect(header).toEqual(columns.map(({ title }) => title));
    expect(read).toEqual(rows.map((row) => row.map(shown)));
  }
}

function shown(field: Field): string | number {
  if (field === null) return "[x]";
  return field === "" ? "[z]" : field;
}

/** The table of a sheet: its header and rows, which begin where a second column does. */
function rowsOf(book: WorkBook, name: string): readonly (readonly (string | number)[])[] {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name} among ${book.SheetNames}`);
  const rows: (string | number)[][] = utils.sheet_to_json(sheet, {
    header: 1,
    defval: "",
    blankrows: false,
  });
  const text = rows.filter((row) => row.length < 2 || row.slice(1).every((field) => field === ""));
  return text.length === rows.length
    ? rows
    : rows.slice(rows.findIndex((row) => row.slice(1).some((field) => field !== "")));
}
