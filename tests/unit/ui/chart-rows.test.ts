import { expect, test } from "vitest";
import { panels } from "../../../src/panels/index.ts";
import { figuresOf, seriesOf } from "../../../src/panels/panel.ts";
import { drawnHeight } from "../../../src/ui/chart-height.ts";
import { bareOf, barRows } from "../../../src/ui/chart-rows.ts";
import { shippedBriefing } from "../../fixtures/builders.ts";

const shipped = shippedBriefing();
const aid = panels.find(({ id }) => id === "aid");
const [total] = aid ? seriesOf(aid, shipped) : [];
const [figure] = aid ? figuresOf(aid, shipped) : [];

test("a bar without its label has no words, and is lower by their two lines", () => {
  if (!total || !figure) throw new Error("the shipped briefing has no figure of aid");
  const bare = bareOf(total, figure);
  if (bare?.chart?.mark !== "bar" || total.chart?.mark !== "bar") throw new Error("no bar");
  expect(barRows(total, total.chart, "narrow")[0]?.label).toHaveLength(2);
  expect(barRows(bare, bare.chart, "narrow")[0]?.label).toEqual([]);
  expect(drawnHeight(total, "narrow") - drawnHeight(bare, "narrow")).toBe(36);
});

test("a bar among others keeps its label, and so does one that its figure is not about", () => {
  if (!total || !figure) throw new Error("the shipped briefing has no figure of aid");
  const [row] = total.rows;
  if (!row) throw new Error("no row");
  expect(bareOf({ ...total, rows: [row, row] }, figure)).toBeNull();
  expect(bareOf(total, { ...figure, row: { ...row } })).toBeNull();
  expect(bareOf(total, { ...figure, label: "military aid to Ukraine" })).toBeNull();
  expect(bareOf(total, { ...figure, label: "aid, unprovided as yet" })).toBeNull();
  expect(bareOf(total, { ...figure, quantity: { ...figure.quantity } })).toBeNull();
});
