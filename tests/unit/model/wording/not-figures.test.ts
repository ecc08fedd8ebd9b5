import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../../src/model/wording/read-quantities.ts";
import { notFiguresOf, quantitiesOf } from "./say.ts";

describe("a number that is no figure", () => {
  test.each([
    ["3 March 2025", "a date"],
    ["November 14, 2024", "a date"],
    ["Sept. 30, 2026", "a date"],
    ["Thursday 5 June", "a date"],
    ["3rd of March", "a date"],
    ["2 and 29 September", "a date"],
    ["28 February to 3 March", "a date"],
    ["2025-06-05", "a date"],
    ["14/06/2025", "a date"],
    ["14.06.2025", "a date"],
    ["June 2026", "a date"],
    ["2024", "a year"],
    ["2024-25", "a year"],
    ["2024/25", "a year"],
    ["FY26", "a year"],
    ["1990s", "a decade"],
    ["first quarter of 2025", "a quarter"],
    ["Q1 2025", "a quarter"],
    ["9.30am", "a time"],
    ["07:45", "a time"],
    ["11:00 GMT", "a time"],
    ["10 a.m.", "a time"],
    ["0530", "a time"],
    ["7am and 11pm", "a time"],
    ["0800 and 1730 EDT", "a time"],
    ["half past nine", "a time"],
    ["020 7946 0123", "a telephone number"],
    ["+44 20 7946 0155", "a telephone number"],
    ["343-555-0188", "a telephone number"],
    ["(703) 555-0136", "a telephone number"],
    ["1300 555 019", "a telephone number"],
    ["Type 26", "a name"],
    ["F-35", "a name"],
    ["155mm", "a name"],
    ["G7", "a name"],
    ["E3", "a name"],
    ["5G", "a name"],
    ["Covid-19", "a name"],
    ["COP28", "a name"],
    ["MiG-29", "a name"],
    ["M777", "a name"],
    ["U-17", "a name"],
    ["AN/TPY-2", "a name"],
    ["RBS 70", "a name"],
    ["7/8 May", "a date"],
    ["+1 (202) 555-0143", "a telephone number"],
    ["No. 10", "a name"],
    ["Pillar Two", "a name"],
    ["Hangar 3", "a name"],
    ["Checkpoint 14", "a name"],
    ["Group of Seven", "a name"],
    ["Article 5", "a number of a document"],
    ["resolution 2664", "a number of a document"],
    ["Regulation 2019/881", "a number of a document"],
    ["10 Downing Street", "an address"],
    ["SW1A 2AA", "an address"],
    ["https://example.org/2026/chapter-3", "an address"],
    ["press2@example.org", "an address"],
    ["[1]", "a note mark"],
    ["30th", "an ordinal"],
    ["thirty-second", "an ordinal"],
    ["ten-thousandth", "an ordinal"],
  ])("is known for what it is: “%s”", (words, because) => {
    const text = `They spoke of it, ${words}, at length`;
    expect(quantitiesOf(text)).toEqual([]);
    expect(notFiguresOf(text)).toEqual([`${words}: ${because}`]);
  });

  test.each([
    ["everyone aged 65 and over", "65 and over"],
    ["children under five", "five"],
    ["children aged 6 to 59 months", "6 to 59 months"],
    ["a 14-year-old girl", "14-year-old"],
    ["children who were two or three on the day", "two or three"],
    ["learners who were 17 or 18 that day", "17 or 18"],
    ["The oldest recruit was 63.", "63"],
    ["said Anna Lind, 47, of Oslo", "47"],
    ["many are under 18", "18"],
  ])("may be an age: “%s”", (text, words) => {
    expect(quantitiesOf(text)).toEqual([]);
    expect(notFiguresOf(text)).toEqual([`${words}: an age`]);
  });

  test.each([
    "one of them left",
    "no one left",
    "the two agreed",
    "both of them",
    "second to none",
    "a two-state solution",
    "net zero",
    "rounded to the nearest ten",
    "ring 119",
    "in year ten of it",
    "a vessel of the 97-metre class",
  ])("may be an idiom or a name: “%s”", (text) => {
    expect(quantitiesOf(text)).toEqual([]);
    expect(notFiguresOf(text)).toHaveLength(1);
  });

  test.each([
    ["sure to ±5%", ["±5%: a margin of error"]],
    ["a two-to-one vote", ["two-to-one: odds"]],
    ["matched two to one by towns", ["two to one: odds"]],
    ["a 7:2 lead", ["7:2: odds"]],
  ])("may have no amount that a claim could hold: “%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([]);
    expect(notFiguresOf(text)).toEqual(said);
  });

  test("may be the mark of a note in Markdown", () => {
    expect(notFiguresOf("Boats[^3] sail.")).toEqual(["[^3]: a note mark"]);
    expect(notFiguresOf("Boats sail. (30)")).toEqual(["(30): a mark of the end"]);
    expect(notFiguresOf("Boats (30) sail.")).toEqual([]);
  });

  test("may be that of a document of a year", () => {
    expect(notFiguresOf("the report (COM(2026) 118)")).toEqual([
      "2026: a year",
      "118: a number of a document",
    ]);
  });

  test("is none for the plus before it", () => {
    expect(quantitiesOf("It grew (+2%).")).toEqual(["exact 2 %"]);
  });

  test("may be the mark of a list", () => {
    expect(notFiguresOf("1. Roads will open.\n2. Rail will not.")).toEqual([
      "1.: a list number",
      "2.: a list number",
    ]);
  });

  test("may lie inside a quantity", () => {
    const { quantities, notFigures } = readQuantities("14 Challenger 2 tanks");
    expect(quantities.map(({ words }) => words)).toEqual(["14 Challenger 2 tanks"]);
    expect(notFigures.map(({ words }) => words)).toEqual(["Challenger 2"]);
  });
});

describe("a number that looks like a year, a date or a name", () => {
  test.each([
    ["trained 1900 pilots", ["exact 1900 pilots"]],
    ["more than 2000 people", ["more than 2000 people"]],
    ["£2000", ["exact 2000 GBP"]],
    ["in 1950 homes were scarce", []],
    ["15km", ["exact 15 kilometres"]],
    ["50 mm of rain", ["exact 50 millimetres"]],
    ["They target 12 sites", ["exact 12 sites"]],
    ["no 10 ships came", ["exact 10 ships"]],
    ["by the end of the year eight should serve", ["exact 8 "]],
  ])("is read by what stands around it: “%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual(said.map((one) => one.trim()));
  });
});
