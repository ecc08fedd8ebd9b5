import { hidden } from "./embed-host.ts";
import { EMBEDS, expect, test } from "./fixtures.ts";

const CORNERS = [
  [280, 200],
  [280, 800],
  [1200, 200],
  [1200, 800],
] as const;
const SEED = 20220616;

/** The same sizes in every run. */
function randomSizes(count: number): readonly (readonly [number, number])[] {
  let state = SEED;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => [
    280 + Math.floor(random() * 921),
    200 + Math.floor(random() * 601),
  ]);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const address of EMBEDS) {
      test(`/${address} shows figure, qualifier and source at 100 sizes`, async ({ page }) => {
        test.slow();
        await page.goto(address);
        const faults: Record<string, readonly string[]> = {};
        for (const [width, height] of [...CORNERS, ...randomSizes(96)]) {
          await page.setViewportSize({ width, height });
          const found = await page.evaluate(hidden);
          if (found.length > 0) faults[`${width}×${height}`] = found;
        }
        expect(faults).toEqual({});
      });
    }
  });
}

for (const query of ["?plain", "?theme=dark&marking=OFFICIAL"]) {
  test(`with ${query} the least size still shows figure, qualifier and source`, async ({
    page,
  }) => {
    for (const address of EMBEDS) {
      await page.setViewportSize({ width: 280, height: 200 });
      await page.goto(address + query);
      expect(await page.evaluate(hidden)).toEqual([]);
    }
  });
}

test("with ?table the table comes first, and is open", async ({ page }) => {
  await page.goto(`${EMBEDS[1]}?table`);
  const table = page.getByRole("table");
  await expect(table).toBeInViewport();
  const [first, figure] = await Promise.all([
    table.boundingBox(),
    page.locator("[data-claim]").first().boundingBox(),
  ]);
  expect(first?.y).toBeLessThan(figure?.y ?? 0);
});

test("an unknown theme and an unknown parameter change nothing", async ({ page }) => {
  await page.goto(`${EMBEDS[1]}?theme=plaid&colour=red`);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await page.evaluate(hidden)).toEqual([]);
});
