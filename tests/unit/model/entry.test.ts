import { expect, test } from "vitest";
import { entryOf, newestFirst } from "../../../src/model/entry.ts";
import { panels } from "../../../src/panels/index.ts";
import { keyFigures } from "../../../src/panels/panel.ts";
import { aidClaim, briefing, moreThan } from "../../fixtures/builders.ts";

function entry(over: Parameters<typeof briefing>[0] = {}) {
  const told = briefing(over);
  return entryOf(told, keyFigures(panels, told));
}

const origin = { publisher: null, address: null, authors: [], lead: null };

test("the newest article comes first, and undated ones last, as they are listed", () => {
  const dates = ["2023-04-18", null, "2025-03-03", null, "2024-12-31"];
  const entries = dates.map((date, index) =>
    entry({ id: `briefing-${index}`, origin: { ...origin, date } }),
  );
  expect(newestFirst(entries).map(({ id }) => id)).toEqual([
    "briefing-2",
    "briefing-4",
    "briefing-0",
    "briefing-1",
    "briefing-3",
  ]);
});

test("an entry has the first figures with their bounds, and says how many there are besides", () => {
  const claims = [1, 2, 3, 4, 5, 6].map((millions) =>
    aidClaim({ id: `aid-${millions}`, amount: moreThan(millions * 1e6, "GBP") }),
  );
  const { figures, more } = entry({ claims });
  expect(figures.map(({ claim }) => claim)).toEqual(["aid-1", "aid-2", "aid-3", "aid-4"]);
  expect(figures.every(({ quantity }) => quantity.bound === "more than")).toBe(true);
  expect(more).toBe(2);
});

test("an entry carries no quote: its words open on the briefing's own page", () => {
  const claims = [aidClaim({ quote: "The minister gave more than £750 million to orchards." })];
  expect(JSON.stringify(entry({ claims }))).not.toContain("orchards");
});

test("an entry keeps the ids of the facts that contradict a figure", () => {
  const claims = [aidClaim()];
  const told = briefing({ claims });
  const [figure] = keyFigures(panels, told);
  if (!figure) throw new Error("there is no figure");
  const disputed = entryOf(told, [{ ...figure, conflicts: ["fact"] }]);
  expect(disputed.figures[0]?.conflicts).toEqual(["fact"]);
});
