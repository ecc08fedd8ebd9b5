import { describe, expect, test } from "vitest";
import { groupedBy } from "../../../src/model/grouped.ts";
import { listed, sentences } from "../../../src/model/listing.ts";
import { namesOf, slug } from "../../../src/model/naming.ts";

interface Grant {
  readonly about: string | null;
  readonly donor: string | null;
  readonly own: string;
}

const grant = (own: string, about: string | null, donor: string | null): Grant => ({
  own,
  about,
  donor,
});
const named = (rows: readonly Grant[], ending: (row: Grant) => string = () => "") =>
  namesOf(rows, {
    choices: [({ about }) => about, ({ donor }) => donor],
    own: ({ own }) => own,
    ending,
  });

describe("rows are named", () => {
  test("by the first choice that tells them apart", () => {
    const rows = [grant("a", "roads", "Norway"), grant("b", "roads", "Japan")];
    expect(named(rows)).toEqual(["Norway", "Japan"]);
  });

  test("by a choice that most have, and the rest as they are called by themselves", () => {
    const rows = [
      grant("The total", null, null),
      grant("b", "roads", null),
      grant("c", "rail", null),
    ];
    expect(named(rows)).toEqual(["The total", "roads", "rail"]);
  });

  test("by themselves where no choice tells them apart", () => {
    const rows = [grant("a", "roads", "Norway"), grant("b", "roads", "Norway")];
    expect(named(rows)).toEqual(["a", "b"]);
  });

  test("with what they differ in besides", () => {
    const rows = [grant("a", "roads", null), grant("b", "rail", null)];
    expect(named(rows, ({ own }) => `, ${own}`)).toEqual(["roads, a", "rail, b"]);
  });

  test("by whatever one says of itself where it stands alone", () => {
    expect(named([grant("a", null, "Norway")])).toEqual(["Norway"]);
  });
});

test("a list is said in words, and a long one is counted", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
  expect(listed(["a", "b", "c", "d"])).toBe("a, b and 2 more");
});

test("sentences past a number are counted, but never one alone", () => {
  expect(sentences(["A.", "B.", "C."], 2)).toBe("A. B. C.");
  expect(sentences(["A.", "B.", "C.", "D."], 2)).toBe("A. B. …and 2 more, in the table.");
});

test("a slug keeps what tells units apart", () => {
  expect(["% of GDP", "C-130 aéroplanes"].map(slug)).toEqual([
    "percent-of-gdp",
    "c-130-aeroplanes",
  ]);
});

test("groups stand in the order in which they are met", () => {
  expect(groupedBy(["bat", "ant", "bee"], (word) => word.slice(0, 1))).toEqual([
    ["bat", "bee"],
    ["ant"],
  ]);
});
