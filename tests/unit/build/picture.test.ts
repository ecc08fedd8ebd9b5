import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card, Figure } from "../../../src/build/picture-card.ts";
import { type Forms, HEIGHT, layOut, WIDTH } from "../../../src/build/picture-layout.ts";
import type { Box, Item } from "../../../src/build/picture-text.ts";

const SOURCE = "Source: the article, paragraphs 7 and 9";

function figure(over: Partial<Figure> = {}): Figure {
  return {
    qualifier: "more than",
    number: "£750",
    scale: "million",
    label: "aid to Ukraine",
    disputed: false,
    ...over,
  };
}

function card(over: Partial<Card> = {}): Card {
  return {
    panel: "aid",
    name: "UK aid",
    title: "UK aid",
    headline: "Aid has been provided",
    figures: [figure()],
    drawings: [],
    words: "",
    source: SOURCE,
    licence: "Contains invented text licensed under the CC0 1.0.",
    ...over,
  };
}

/** A drawing of so many bars. */
function drawing(rows = 1): Forms {
  return {
    narrow: { width: 272, height: 65 * rows + 30, markup: "" },
    wide: { width: 480, height: 60 * rows + 30, markup: "" },
  };
}

function wordsOf(items: readonly Item[]): string {
  return items.map((item) => (item.kind === "words" ? item.words : "")).join(" ");
}

/** Type boxes are of the tallest letters, so lines that follow each other may just touch. */
const TOUCH = 1;

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + TOUCH < b.x + b.width &&
    b.x + TOUCH < a.x + a.width &&
    a.y + TOUCH < b.y + b.height &&
    b.y + TOUCH < a.y + a.height
  );
}

function expectInPlace(items: readonly Item[]) {
  for (const { box } of items) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(8);
    expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
    expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT);
  }
  const clashes = items.flatMap((item, index) =>
    items
      .slice(index + 1)
      .filter((other) => overlap(item.box, other.box))
      .map((other) => [item, other]),
  );
  expect(clashes).toEqual([]);
}

const LONG = figure({
  qualifier: "between",
  number: "€200 million and €300",
  label: "for the fund that several countries set up together, over the years to come",
  disputed: true,
});

describe("a picture", () => {
  test.each(
    [1, 2, 3, 6, 12].flatMap((figures) => [0, 1, 2, 4].map((drawings) => [figures, drawings])),
  )("of %i figures and %i drawings has everything in its place", (figures, drawings) => {
    for (const one of [figure(), LONG]) {
      const items = layOut(
        card({ figures: Array.from({ length: figures }, () => one) }),
        Array.from({ length: drawings }, () => drawing(2)),
      );
      expectInPlace(items);
      expect(wordsOf(items)).toContain(one.qualifier);
      expect(wordsOf(items)).toContain(SOURCE);
    }
  });

  test("of any numbers, drawings and headline is whole", () => {
    const any = fc.record({
      qualifier: fc.constantFrom("", "more than", "from between 200 and 300 to more than"),
      number: fc.constantFrom("6", "C$1,234.5", "US$150 million and US$200", "thousands of"),
      scale: fc.constantFrom("", "million", "billion a year"),
      label: fc.constantFrom("troops", "people who have left their homes since February".repeat(2)),
      disputed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (figures, drawings, headline, source) => {
          const items = layOut(
            card({
              figures,
              headline: "Decisions ".repeat(headline).trim(),
              source: "paragraph ".repeat(source).trim(),
            }),
            drawings.map(drawing),
          );
          expectInPlace(items);
          const [first] = figures;
          for (const word of first?.qualifier.split(" ") ?? [])
            expect(wordsOf(items)).toContain(word);
        },
      ),
      { seed: 11, numRuns: 25 },
    );
  });

  test("says how much of the panel it has no room for", () => {
    const figures = Array.from({ length: 12 }, () => LONG);
    const items = layOut(card({ figures }), [drawing(3), drawing(3), drawing(3), drawing(3)]);
    const shown = wordsOf(items).split("between").length - 1;
    const drawn = items.filter(({ kind }) => kind === "drawing").length;
    expect(wordsOf(items)).toContain(`${12 - shown + 4 - drawn} more in the briefing`);
  });

  test("that has room for all says nothing of more", () => {
    const items = layOut(card(), [drawing()]);
    expect(wordsOf(items)).not.toContain("more in the briefing");
    expect(items.filter(({ kind }) => kind === "drawing")).toHaveLength(1);
  });

  test("sets a number that is too wide for its column on two lines, each amount whole", () => {
    const figures = [LONG, LONG, LONG, LONG];
    const lines = layOut(card({ figures }), []).flatMap((item) =>
      item.kind === "words" ? [item.words] : [],
    );
    expect(lines).toContain("€200 million");
  });
});
