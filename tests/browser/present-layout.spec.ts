import { expect, test } from "./fixtures.ts";
import { faultsInRooms } from "./rooms.ts";
import { openShow } from "./show.ts";

const MOST_SLIDES = 12;

test("slides fit and fill every shape, and fit it with larger and spaced text and in other fonts", async ({
  page,
}) => {
  test.setTimeout(600_000);
  await openShow(page);
  const { faults, most } = await faultsInRooms(page);
  expect(faults).toEqual([]);
  expect(most).toBeLessThanOrEqual(MOST_SLIDES);
});
