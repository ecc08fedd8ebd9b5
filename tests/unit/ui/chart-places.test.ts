import { describe, expect, test } from "vitest";
import { deriveAgreements } from "../../../src/panels/agreements/derive.ts";
import { placesOf } from "../../../src/ui/chart-places.ts";
import { agreementClaim, briefing } from "../../fixtures/builders.ts";

const BAND = 34;

/** The segments of so many instruments, each between the UK and France; the last with Spain. */
function placed(instruments: number) {
  const claims = Array.from({ length: instruments }, (_, index) =>
    agreementClaim({
      id: `m-${index}`,
      partners: index === instruments - 1 ? ["FRA", "ESP"] : ["FRA"],
      instrument: { name: `Memorandum ${index}`, short: `M ${index}` },
    }),
  );
  const { instruments: series } = deriveAgreements(briefing({ claims }));
  const segments = series.chart?.mark === "segment" ? series.chart.segments : [];
  const name = (row: number) => series.rows[row]?.cells.country;
  return { series, segments, name, ...placesOf(series, segments, BAND) };
}

describe("the places of segments", () => {
  test("are one block where all columns have room, a row after the other under its headings", () => {
    const { columns, places, height, segments, name } = placed(2);
    expect(columns).toBe(2);
    expect(places.map(({ row }) => name(row))).toEqual(["United Kingdom", "France", "Spain"]);
    expect(places.map(({ y }) => y)).toEqual([48, 48 + BAND, 48 + 2 * BAND]);
    expect(places.map(({ first }) => first)).toEqual([true, false, false]);
    for (const { keys } of places) expect(keys).toEqual(segments);
    expect(height).toBe(48 + 3 * BAND);
  });

  test("are blocks one below the other where they have not", () => {
    const { columns, places, segments } = placed(5);
    expect(columns).toBe(2);
    const blocks = places.filter(({ first }) => first).map(({ keys }) => keys);
    expect(blocks.map((keys) => keys.length)).toEqual([2, 2, 1]);
    expect(blocks.flat()).toEqual(segments);
  });

  test("leave out of a block a row that is in none of its columns", () => {
    const { places, name } = placed(4);
    const names = places.map(({ row }) => name(row));
    expect(names.filter((one) => one === "United Kingdom")).toHaveLength(2);
    expect(names.filter((one) => one === "Spain")).toHaveLength(1);
  });

  test("have no room for a block of which no row is shown", () => {
    const { series, segments } = placed(4);
    const rows = series.rows.filter(({ cells }) => cells.country === "Spain");
    const turned = segments.toReversed();
    const { places, height } = placesOf({ ...series, rows }, turned, BAND);
    expect(places).toEqual([{ row: 0, keys: turned.slice(2), y: 48, first: true }]);
    expect(height).toBe(48 + BAND);
  });

  test("never lie on each other", () => {
    const { places, height } = placed(9);
    const edges = places.map(({ y }) => y);
    for (const [index, y] of edges.entries()) {
      expect((edges[index + 1] ?? height) - y).toBeGreaterThanOrEqual(BAND);
    }
  });

  test("are none where there is nothing to place", () => {
    expect(placed(0)).toMatchObject({ columns: 0, places: [], height: 0 });
  });
});
