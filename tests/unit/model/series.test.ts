import { describe, expect, test } from "vitest";
import { BriefingError } from "../../../src/model/error.ts";
import type { Cell } from "../../../src/model/format.ts";
import { series } from "../../../src/model/make-series.ts";
import { cell, howOf } from "../../../src/model/series.ts";
import { claimSource, factSource } from "../../../src/model/source.ts";
import { deploymentClaim, exactly, fact, moreThan } from "../../fixtures/builders.ts";

const source = claimSource(deploymentClaim());

function strengths(...levels: readonly Cell[]) {
  return series({
    id: "strengths",
    title: "Strengths",
    description: "Strengths, level by level.",
    columns: {
      when: { label: "When", role: "name", of: (row) => row.when },
      strength: { label: "Troops", role: "value", of: (row) => row.strength },
    },
    chart: { mark: "bar", category: "when", value: "strength" },
    rows: levels.map((strength, index) => ({
      when: `level ${index}`,
      strength,
      sources: [source] as const,
    })),
  });
}

describe("a series", () => {
  test("columns come in their literal's order, with keys and labels", () => {
    expect(strengths(exactly(800)).columns).toEqual([
      { key: "when", label: "When", role: "name", mixed: false, aside: false },
      { key: "strength", label: "Troops", role: "value", mixed: false, aside: false },
    ]);
  });

  test("rows have a cell for each column, with the quantity whole", () => {
    const { rows } = strengths(exactly(800), moreThan(1600));
    expect(rows.map((row) => row.cells)).toEqual([
      { when: "level 0", strength: exactly(800) },
      { when: "level 1", strength: moreThan(1600) },
    ]);
  });

  test("what the article does not say stays null, and is not a zero", () => {
    const [first] = strengths(null, exactly(800)).rows;
    expect(first && cell(first, "strength")).toBeNull();
  });

  test("words that other sources contradict are marked, unless it is said which cells are", () => {
    const made = (over: { telling?: "versions"; disputed?: () => readonly "when"[] }) =>
      series({
        id: "told",
        title: "Told",
        description: "Two rows.",
        columns: {
          when: { label: "When", role: "group", of: () => "today" },
          what: { label: "What", role: "words", of: ({ what }) => what },
        },
        rows: [
          { what: "signed with six", sources: [source], conflicts: ["no-spain"] },
          { what: "met all thirty", sources: [source] },
        ],
        ...over,
      }).rows.map(({ disputed }) => disputed);
    expect(made({})).toEqual([["what"], []]);
    expect(made({ disputed: () => ["when"] })).toEqual([["when"], ["when"]]);
    // Both versions stand there: nothing is left to be marked.
    expect(made({ telling: "versions" })).toEqual([[], []]);
  });

  test("rows without a standing are done, and rows keep the one they have", () => {
    const made = series({
      id: "standings",
      title: "Standings",
      description: "Two rows.",
      columns: { what: { label: "What", role: "words", of: ({ what }) => what } },
      rows: [
        { what: "given", sources: [source] },
        { what: "said", sources: [source], standing: "discussed" },
      ],
      disputed: ({ what }) => (what === "said" ? ["what"] : []),
    });
    expect(made.rows.map(({ standing }) => standing)).toEqual(["done", "discussed"]);
    expect(made.rows.map(({ disputed }) => disputed)).toEqual([[], ["what"]]);
    expect(made).not.toHaveProperty("chart");
  });

  test("rows keep the sources they rest on, claims and facts alike", () => {
    const both = [source, factSource(fact())] as const;
    const made = series({
      id: "sources",
      title: "Sources",
      description: "One row.",
      columns: { what: { label: "What", role: "words", of: ({ what }) => what } },
      rows: [{ what: "level", sources: both }],
    });
    expect(made.rows[0]?.sources).toEqual(both);
  });

  test("a number's making is found by the column that says it explains it", () => {
    const made = series({
      id: "making",
      title: "Making",
      description: "One row that says how, and one that does not.",
      columns: {
        riseFrom: { label: "Factor from", role: "how", explains: "factor", of: ({ how }) => how },
        rise: { label: "Rise", role: "worked out", of: () => exactly(8) },
        factor: { label: "Factor", role: "worked out", of: () => exactly(2, "ratio") },
      },
      rows: [
        { how: "16 ÷ 8", sources: [source] },
        { how: null, sources: [source] },
      ],
    });
    const [first, second] = made.rows;
    const [, rise, factor] = made.columns;
    if (!first || !second || !rise || !factor) throw new Error("too few rows or columns");
    expect(howOf(made, first, factor)).toBe("16 ÷ 8");
    expect(howOf(made, second, factor)).toBeNull();
    expect(howOf(made, first, rise)).toBeNull();
  });

  test("a column that mixes units is refused: they would share an axis", () => {
    expect(() => strengths(exactly(6, "jets"), exactly(800, "troops"))).toThrow(
      "series strengths: column strength mixes units: jets, troops",
    );
    expect(() => strengths(exactly(6, "jets"), exactly(800))).toThrow(BriefingError);
  });

  test("a column that says it mixes units may, but not where it is drawn", () => {
    const mixed = (chart: boolean) =>
      series({
        id: "counts",
        title: "Counts",
        description: "Two rows.",
        columns: {
          what: { label: "What", role: "words", of: ({ what }) => what },
          count: { label: "Count", role: "value", mixed: true, of: ({ count }) => count },
        },
        ...(chart ? { chart: { mark: "bar", category: "what", value: "count" } as const } : {}),
        rows: [
          { what: "air", count: exactly(6, "jets"), sources: [source] },
          { what: "land", count: exactly(800, "troops"), sources: [source] },
        ],
      });
    expect(mixed(false).rows).toHaveLength(2);
    expect(() => mixed(true)).toThrow("series counts: column count mixes units: jets, troops");
  });

  test("text and empty cells have no unit to mix", () => {
    expect(strengths(exactly(800), "two", null).rows).toHaveLength(3);
  });

  test("a series without rows still has its columns", () => {
    expect(strengths().rows).toEqual([]);
    expect(strengths().columns).toHaveLength(2);
  });

  test("asking a row for a column that it lacks is a programmer's error", () => {
    const [row] = strengths(exactly(800)).rows;
    expect(() => row && cell(row, "month")).toThrow("a row has no column “month”");
  });
});

// The compiler is the judge of these: an unused @ts-expect-error is an error of its own.
describe("what does not compile", () => {
  const named = { id: "x", title: "X", description: "X." };
  const columns = {
    when: {
      label: "When",
      role: "name" as const,
      of: ({ when }: { readonly when: string }) => when,
    },
  };
  const rows = [{ when: "before", sources: [source] as const }];

  test("a chart that names a missing column does not compile", () => {
    series({
      ...named,
      columns,
      // @ts-expect-error "month" is no column
      chart: { mark: "bar", category: "when", value: "month" },
      rows,
    });
    expect.assertions(0);
  });

  test("a row with no sources does not compile", () => {
    // @ts-expect-error at least one source
    series({ ...named, columns: {}, rows: [{ when: "before", sources: [] }] });
    // @ts-expect-error no sources at all
    series({ ...named, columns: {}, rows: [{ when: "before" }] });
    // The same row with a source does.
    series({ ...named, columns: {}, rows: [{ when: "before", sources: [source] }] });
    expect.assertions(0);
  });

  test("a column that reads a field the rows lack does not compile", () => {
    series({
      ...named,
      // @ts-expect-error the rows have no month
      columns: { month: { label: "Month", role: "name", of: (row) => row.month } },
      rows,
    });
    expect.assertions(0);
  });

  test("a bare number is no cell", () => {
    // @ts-expect-error a number without its bound and unit
    const bare: Cell = 1600;
    expect(bare).toBe(1600);
  });
});
