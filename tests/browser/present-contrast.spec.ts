import { expect, test } from "./fixtures.ts";
import { contrastInRoom, edgesOf } from "./room-light.ts";
import { openShow } from "./show.ts";

/** White to black on the screen of a lit room. */
const ROOM = 7;
const FLOORS = { text: 4.5, mark: 3 };

test("a room of 7:1 leaves white on black just that", () => {
  expect(contrastInRoom(1, 0, ROOM)).toBeCloseTo(7);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test("projector contrast keeps every text and mark readable in a lit room", async ({
      page,
    }) => {
      await openShow(page);
      await page.keyboard.press("c");
      await expect(page.locator("[data-contrast]")).toBeAttached();
      const edges = await edgesOf(page);
      expect(edges.filter(({ kind }) => kind === "text").length).toBeGreaterThan(50);
      expect(edges.filter(({ kind }) => kind === "mark").length).toBeGreaterThan(20);
      const faults = edges
        .map((edge) => ({ ...edge, left: contrastInRoom(edge.luminance, edge.ground, ROOM) }))
        .filter(({ kind, left }) => left < FLOORS[kind])
        .map(({ slide, what, left }) => `${slide}: ${left.toFixed(2)}:1: ${what}`);
      expect(faults).toEqual([]);
    });
  });
}
