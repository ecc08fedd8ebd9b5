import { expect, test } from "vitest";
import { csvTable, toCsv } from "../../../src/exports/csv.ts";
import { toCsvMetadata } from "../../../src/exports/csvw.ts";
import { formats } from "../../../src/exports/index.ts";
import { fileName, seriesIn, type Taken } from "../../../src/exports/taken.ts";
import { format } from "../../../src/model/format.ts";
import { cell } from "../../../src/model/series.ts";
import { takingsOf } from "../../../src/views/taken.ts";
import { fixtureBriefings } from "../../fixtures/briefings.ts";
import { shippedBriefing } from "../../fixtures/builders.ts";
import { readDescribed } from "../../fixtures/csvw.ts";
import { readCsv, readField } from "../../fixtures/reading.ts";
import { wholeOf } from "../../fixtures/taken.ts";

const takings = [shippedBriefing(), ...fixtureBriefings()].flatMap((told) => takingsOf(told));
/** Enough where the form alone is looked at, which is the same for all. */
const some = takings.filter(({ briefing: { id } }) => /^(nato-brussels|lisbon-ports)/.test(id));

test("what is taken reads back from CSV as every cell of its series, in words and in numbers", () => {
  for (const taken of takings) {
    const records = readCsv(toCsv(taken));
    if (taken.scope === "series") expect(records.map(wide(taken))).toEqual(wideWords(taken));
    else {
      const fields = records.map(({ Words = "", Value, Low, High }) => [
        readField(Words),
        ...[Value, Low, High].map(readNumber),
      ]);
      expect(fields).toEqual(tidyWords(taken));
    }
  }
});

test("a CSV’s description has each column in order, and its fields are of the type it says", () => {
  for (const taken of takings) {
    const { tableSchema, url } = JSON.parse(toCsvMetadata(taken));
    const columns: readonly Described[] = tableSchema.columns;
    const [header = ""] = toCsv(taken).slice(1).split("\r\n");
    expect(columns.map(({ titles }) => titles).join(",")).toBe(header.replaceAll('"', ""));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(url).toBe(`${taken.name}.csv`);
    const records = readCsv(toCsv(taken));
    for (const { titles, datatype } of columns) {
      const wrong = records.filter((one) => !DATATYPES[datatype]?.test(one[titles] ?? ""));
      expect(wrong).toEqual([]);
    }
  }
});

test("another’s reader of CSV on the Web finds by it each field, and numbers as numbers", async () => {
  for (const taken of some) {
    const description = toCsvMetadata(taken);
    const names: readonly Described[] = JSON.parse(description).tableSchema.columns;
    const { columns } = csvTable(taken);
    const rows = readCsv(toCsv(taken)).map((record) =>
      columns.flatMap(({ title, type }, index) =>
        record[title] ? [[names[index]?.name, { text: record[title], datatype: XML[type] }]] : [],
      ),
    );
    const read = await readDescribed(toCsv(taken), description);
    expect(read.map((fields) => Object.fromEntries(fields))).toEqual(rows.map(Object.fromEntries));
  }
});

test.each(formats)(
  "$label is the same bytes each time it is made, and never none",
  async (format) => {
    for (const taken of some.filter(({ scope }) => format.takes.includes(scope))) {
      const bytes = await format.write(taken);
      expect(bytes.length).toBeGreaterThan(0);
      expect(Buffer.compare(bytes, await format.write(structuredClone(taken)))).toBe(0);
    }
  },
);

test("a marking stands in a file’s name, with nothing that a file system refuses", () => {
  const whole = wholeOf(shippedBriefing());
  const named = (marking: string) => fileName({ ...whole, marking }, "csv");
  expect(named("OFFICIAL-SENSITIVE")).toBe(`${whole.name}-OFFICIAL-SENSITIVE.csv`);
  expect(named("DRAFT: NOT / FOR “USE”")).toBe(`${whole.name}-DRAFT-NOT-FOR-USE.csv`);
});

test("a table has a number, an absence or text in each field, as many as it has columns", () => {
  for (const taken of takings) {
    const { columns, rows } = csvTable(taken);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

interface Described {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string;
}

const DATATYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^(-?\d+(E[+-]?\d+)?)?$/,
  date: /^(\d{4}-\d\d-\d\d)?$/,
};

const XML = { text: "string", address: "string", number: "double", date: "date" } as const;

/** The fields of a record that a series has as its own. */
function wide(taken: Taken) {
  const [series] = seriesIn(taken);
  return (record: Readonly<Record<string, string>>) =>
    series?.columns.map(({ label }) => [
      readField(record[label] ?? ""),
      ...["value", "low", "high"].map((part) => readNumber(record[`${label}: ${part}`])),
    ]);
}

function readNumber(field = "") {
  return field === "" ? "" : Number(field);
}

function wideWords(taken: Taken) {
  return seriesIn(taken).flatMap((series) =>
    series.rows.map((row) => series.columns.map(({ key, mixed }) => told(cell(row, key), mixed))),
  );
}

function tidyWords(taken: Taken) {
  return wideWords(taken).flat();
}

function told(value: ReturnType<typeof cell>, mixed: boolean): readonly unknown[] {
  if (value === null) return ["", "", "", ""];
  const number = (part: "value" | "low" | "high") =>
    typeof value === "object" && part in value ? Number(Reflect.get(value, part)) : "";
  return [
    // With its unit where a column has several: the words then begin alike.
    mixed ? expect.stringContaining(format(value).split(" ")[0] ?? "") : format(value),
    ...[number("value"), number("low"), number("high")],
  ];
}
