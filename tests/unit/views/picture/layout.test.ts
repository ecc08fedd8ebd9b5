import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../../../src/model/figure.ts";
import { format } from "../../../../src/model/format.ts";
import { widthOf } from "../../../../src/ui/text-width.ts";
import type { Item } from "../../../../src/views/picture/items.ts";
import { layOut } from "../../../../src/views/picture/layout.ts";
import { type Told, toldOf } from "../../../../src/views/picture/told.ts";
import { takingsOf } from "../../../../src/views/taken.ts";
import { shippedBriefing } from "../../../fixtures/builders.ts";

const WIDTHS = [640, 960, 1280] as const;
const SHIPPED = takingsOf(shippedBriefing(), {
  ...{ marking: "OFFICIAL", filter: null, accessed: null, address: null },
});
const PICTURED = SHIPPED.filter(
  ({ scope, panels }) =>
    scope === "panel" || (scope === "series" && panels[0]?.series[0]?.chart !== undefined),
);
/** A drawing of any series, since how it is drawn is the chart's own to test. */
const DRAWINGS = new Map(
  PICTURED.flatMap(({ panels }) => panels.flatMap(({ series }) => series)).map(({ id }) => [
    id,
    { width: 272, height: 120, markup: "" },
  ]),
);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(item: Item): Box {
  const { x, y } = item;
  switch (item.kind) {
    case "rule":
      return { left: x, right: x + item.width, top: y, bottom: y + item.height };
    case "drawing": {
      const { plain, scale } = item;
      const [width, height] = [plain.width * scale, plain.height * scale];
      return { left: x, right: x + width, top: y, bottom: y + height };
    }
    case "words": {
      const { size, middle } = item.type;
      const left = middle ? x - item.width / 2 : x;
      return { left, right: left + item.width, top: y - 0.78 * size, bottom: y + 0.22 * size };
    }
  }
}

function expectInPlace(told: Told) {
  for (const wanted of WIDTHS) {
    const { items, inside } = layOut(told, DRAWINGS, wanted);
    const boxes = items.map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(inside.width);
      expect(box.bottom).toBeLessThanOrEqual(inside.height);
      const over = boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.left + 1 < other.right &&
            other.left + 1 < box.right &&
            box.top + 1 < other.bottom &&
            other.top + 1 < box.bottom,
        );
      expect(over).toEqual([]);
    }
  }
}

const wordsOf = (told: Told, wanted: (typeof WIDTHS)[number]) =>
  layOut(told, DRAWINGS, wanted)
    .items.flatMap((item) => {
      if (item.kind !== "words") return [];
      return item.amounts?.map(({ number, scale }) => `${number} ${scale}`) ?? [item.words];
    })
    .join(" ")
    .replace(/\s+/g, " ");

test("every panel and chart has its figures, sources and marking in it, at three widths", () => {
  expect(PICTURED.length).toBeGreaterThan(6);
  for (const taken of PICTURED) {
    const told = toldOf(taken);
    expectInPlace(told);
    const figures = taken.scope === "panel" ? (taken.panels[0]?.figures ?? []) : [];
    for (const wanted of WIDTHS) {
      const words = wordsOf(told, wanted);
      for (const { lead, quantity, label } of figures) {
        expect(words).toContain([lead, format(quantity)].filter(Boolean).join(" "));
        expect(words).toContain(label);
      }
      for (const source of told.sources) expect(words).toContain(source);
      expect(words.match(/OFFICIAL/g)).toHaveLength(2);
    }
  }
});

test("from one to twelve figures of any words nothing is overprinted or lost", () => {
  const [panel] = PICTURED;
  const [figure] = SHIPPED[0]?.panels.flatMap(({ figures }) => figures) ?? [];
  if (!panel || !figure) throw new Error("the shipped briefing has figures");
  const told = toldOf(panel);
  const label = fc.lorem({ maxCount: 14 });
  const anyFigure = fc
    .tuple(label, fc.constantFrom(figure.quantity, { ...figure.quantity, value: 123_456_789_012 }))
    .map(([words, quantity]): Figure => ({ ...figure, label: words, quantity }) as Figure);
  fc.assert(
    fc.property(fc.array(anyFigure, { minLength: 1, maxLength: 12 }), (figures) => {
      const some = { ...told, figures, pieces: [] };
      expectInPlace(some);
      for (const wanted of WIDTHS) {
        const words = wordsOf(some, wanted);
        for (const one of figures) expect(words).toContain(one.label.replace(/\s+/g, " "));
      }
    }),
    { numRuns: 30 },
  );
});

test("a word that is wider than its column is set smaller, and not cut", () => {
  const [panel] = PICTURED;
  if (!panel) throw new Error("the shipped briefing has panels");
  const long = "Donaudampfschifffahrtsgesellschaftskapitänskajütentürschlüssel";
  const told = { ...toldOf(panel), headline: long };
  expect(widthOf(long, 28, "bold")).toBeGreaterThan(640);
  expectInPlace(told);
  expect(wordsOf(told, 640)).toContain(long);
});
