import { expect, test } from "vitest";
import { panels } from "../../../../../src/panels/index.ts";
import { keyFigures } from "../../../../../src/panels/panel.ts";
import { typesetter } from "../../../../../src/ui/typesetter.ts";
import { figureHeight } from "../../../../../src/views/present/layouts/figure/lockup.ts";
import { shippedBriefing } from "../../../../fixtures/builders.ts";

const type = typesetter(false, 1);
const [figure] = keyFigures(panels, shippedBriefing());

test("a figure with the whole width of a slide takes no line for a qualifier with room before its number", () => {
  if (!figure) throw new Error("the shipped briefing has no key figure");
  const heightIn = (width: number, alone: boolean) =>
    figureHeight(figure, "drawn", { width, type }, alone);
  const qualifier = type.heightOf("more than", { size: 5, weight: "bold", leading: 1.1 }, 160);
  expect(heightIn(160, false) - heightIn(160, true)).toBeCloseTo(qualifier);
  expect(heightIn(60, true)).toBe(heightIn(60, false));
});
