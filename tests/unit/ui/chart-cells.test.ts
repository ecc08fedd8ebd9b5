import { describe, expect, test } from "vitest";
import { derive as deriveAgreements } from "../../../src/panels/agreements/derive.ts";
import { cellsOf, SIDE } from "../../../src/ui/chart-cells.ts";
import { WIDTHS } from "../../../src/ui/chart-frame.ts";
import { widthOf } from "../../../src/ui/text-width.ts";
import { agreementClaim, briefing } from "../../fixtures/builders.ts";

const FORMS = ["narrow", "wide"] as const;

/** So many instruments with long names, each between so many parties. */
function placed(instruments: number, parties: number, form: (typeof FORMS)[number]) {
  const names = Array.from({ length: parties }, (_, index) => `Organisation of Harbours ${index}`);
  const claims = Array.from({ length: instruments }, (_, index) =>
    agreementClaim({
      id: `m-${index}`,
      quote: `They made number ${index}.`,
      instrument: `Memorandum ${index} on reciprocal access and on the status of visiting forces`,
      parties: names,
    }),
  );
  const { instruments: series } = deriveAgreements(briefing({ claims }));
  if (series.chart?.mark !== "segment") throw new Error("the instruments are not drawn");
  return cellsOf(series, { ...series.chart, compact: true }, form);
}

describe.each(FORMS)("marks for many parties and instruments, %s", (form) => {
  test.each([
    [1, 1],
    [4, 32],
    [12, 32],
  ])("of %i instruments and %i parties stay inside the drawing", (instruments, parties) => {
    const { heads, rows, height } = placed(instruments, parties, form);
    for (const { lines, x } of heads) {
      for (const line of lines) {
        expect(x + 14 + widthOf(line, 14, "bold")).toBeLessThanOrEqual(WIDTHS[form]);
      }
    }
    for (const { name, x, y, keys } of rows) {
      expect(y + SIDE).toBeLessThanOrEqual(height);
      for (const line of name) {
        expect(x + keys.length * 19 + 3 + widthOf(line, 14)).toBeLessThanOrEqual(WIDTHS[form]);
      }
    }
  });

  test("never lie on each other", () => {
    const { rows } = placed(4, 32, form);
    for (const left of new Set(rows.map(({ x }) => x))) {
      const column = rows.filter(({ x }) => x === left);
      for (const [index, { y, name }] of column.entries()) {
        const next = column[index + 1];
        if (next) expect(next.y - y).toBeGreaterThanOrEqual(18 * name.length);
      }
    }
  });

  test("have every party once a block", () => {
    expect(placed(4, 32, form).rows).toHaveLength(32);
    expect(placed(12, 32, form).rows).toHaveLength(64);
  });
});

test("many rows stand in two columns where the drawing is wide", () => {
  const columns = (form: "narrow" | "wide") =>
    new Set(placed(2, 32, form).rows.map(({ x }) => x)).size;
  expect(columns("wide")).toBe(2);
  expect(columns("narrow")).toBe(1);
});

test("an instrument that nobody of a part is in has no column there", () => {
  const claims = [
    agreementClaim({ id: "one", parties: ["GBR", "FRA"] }),
    agreementClaim({ id: "two", parties: ["GBR", "ESP"], quote: "They made another." }),
  ];
  const { instruments: series } = deriveAgreements(briefing({ claims }));
  if (series.chart?.mark !== "segment") throw new Error("the instruments are not drawn");
  const chart = { ...series.chart, compact: true };
  const rows = series.rows.filter(({ cells }) => cells.country === "Spain");
  expect(cellsOf({ ...series, chart, rows }, chart, "wide").rows).toMatchObject([
    { keys: ["two"] },
  ]);
});
