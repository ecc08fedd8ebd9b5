import { describe, expect, test } from "vitest";
import { derive as deriveAgreements } from "../../../src/panels/agreements/derive.ts";
import { compactOf, headOf, placesOf } from "../../../src/ui/chart-places.ts";
import { agreementClaim, briefing } from "../../fixtures/builders.ts";

const BAND = 34;
const ROOM = { width: 344, band: BAND };

/** The segments of so many instruments, each between the UK and France; the last with Spain. */
function placed(number: number) {
  const claims = Array.from({ length: number }, (_, index) =>
    agreementClaim({
      id: `m-${index}`,
      parties: ["GBR", "FRA", ...(index === number - 1 ? ["ESP"] : [])],
      instrument: `M ${index}`,
    }),
  );
  const { instruments } = deriveAgreements(briefing({ claims }));
  const { chart } = instruments;
  if (chart?.mark !== "segment") throw new Error("the instruments are not drawn");
  const series = { ...instruments, chart: { ...chart, compact: false } };
  const { segments } = chart;
  const name = (row: number) => series.rows[row]?.cells.country;
  return { series, segments, name, ...placesOf(series, segments, ROOM) };
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
    const { places, height } = placesOf({ ...series, rows }, turned, ROOM);
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

  test("have room for every line of a heading", () => {
    const { series, segments } = placed(1);
    const [name, ...others] = series.columns;
    const label = "Agreement on reciprocal access and on the status of visiting forces";
    const columns = name ? [name, ...others.map((column) => ({ ...column, label }))] : [];
    const { places } = placesOf({ ...series, columns }, segments, { width: 136, band: BAND });
    expect(places[0]?.y).toBeGreaterThan(48 + 3 * 18);
    for (const line of headOf(label, 128)) expect(line.length).toBeLessThan(16);
  });

  test("are none where there is nothing to place", () => {
    expect(placed(0)).toMatchObject({ columns: 0, places: [], height: 0 });
  });
});

test("the drawing for little room is of the same rows, and a part of the whole", () => {
  const { series } = placed(2);
  expect(compactOf(series)).toMatchObject({
    id: "agreements-instruments.compact",
    partOf: "agreements-instruments",
    chart: { compact: true },
    rows: series.rows,
  });
});

test("what is drawn for little room already has no second drawing of the kind", () => {
  const { series } = placed(2);
  const compact = compactOf(series);
  expect(compact && compactOf(compact)).toBeNull();
});
