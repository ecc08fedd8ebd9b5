import { describe, expect, test } from "vitest";
import { quantity } from "../../../src/model/quantity.ts";
import type { Series } from "../../../src/model/series.ts";
import { deriveDeployments } from "../../../src/panels/deployments/derive.ts";
import {
  briefing,
  deploymentClaim,
  exactly,
  fact,
  moreThan,
  shippedBriefing,
} from "../../fixtures/builders.ts";

const shipped = deriveDeployments(shippedBriefing());
const column = (series: Series | undefined, key: string) =>
  series?.rows.map(({ cells }) => cells[key]);

describe("the shipped deployments", () => {
  test("are a series a place, before and after", () => {
    expect(shipped.places.map(({ id }) => id)).toEqual([
      "deployments-estonia",
      "deployments-romania",
    ]);
    expect(column(shipped.places[0], "strength")).toEqual([
      { ...exactly(800), words: "800" },
      { ...moreThan(1600), words: "more than 1,600" },
    ]);
    expect(column(shipped.places[1], "strength")).toEqual([
      { ...exactly(4, "jets"), words: "four" },
      { ...exactly(6, "jets"), words: "six" },
    ]);
  });

  test("say when, in the article's words, and that the jets are committed", () => {
    expect(column(shipped.places[0], "when")).toEqual(["before", "after, “earlier this year”"]);
    expect(column(shipped.places[1], "when")).toEqual(["before", "committed, “earlier this year”"]);
    expect(shipped.places[1]?.rows.map(({ standing }) => standing)).toEqual([
      "promised",
      "promised",
    ]);
  });

  test("read as sentences with every bound", () => {
    expect(shipped.places.map(({ description }) => description)).toEqual([
      "Estonia: from 800 to more than 1,600 troops. " +
        "The second bar is open-ended: no upper figure is stated.",
      "Romania: from 4 to 6 jets. Outlined because it is a commitment, not a count.",
    ]);
  });

  test("rose by more than 800 troops, more than twofold, and by 2 jets, 1.5 times", () => {
    expect(shipped.changes.map((change) => column(change, "rise"))).toEqual([
      [moreThan(800)],
      [exactly(2, "jets")],
    ]);
    expect(shipped.changes.map((change) => column(change, "factor"))).toEqual([
      [moreThan(2, "ratio")],
      [exactly(1.5, "ratio")],
    ]);
    expect(column(shipped.changes[0], "riseFrom")).toEqual(["more than 1,600 − 800"]);
    expect(column(shipped.changes[0], "factorFrom")).toEqual(["more than 1,600 ÷ 800"]);
  });

  test("stand beside other sources by date, undated ones last, with what each counts", () => {
    expect(column(shipped.elsewhere[0], "dated")).toEqual([
      "11 February 2022",
      "28 June 2022",
      "30 June 2022",
      "28 September 2022",
      "2022, undated in the excerpt",
    ]);
    expect(column(shipped.elsewhere[0], "strength")).toEqual([
      quantity("about", 850, "troops"),
      exactly(1430),
      exactly(1700),
      null,
      exactly(1650),
    ]);
    expect(column(shipped.elsewhere[1], "strength")).toEqual([null, null]);
  });
});

describe("a change", () => {
  const change = (...[before, after]: readonly [typeof low, typeof low]) =>
    deriveDeployments(briefing({ claims: [deploymentClaim({ before, after })] })).changes[0]
      ?.rows[0]?.cells;
  const low = moreThan(100);

  test("of an open-ended level stays open-ended", () => {
    expect(change(exactly(800), moreThan(1600))).toMatchObject({
      rise: moreThan(800),
      factor: moreThan(2, "ratio"),
    });
  });

  test("from an open-ended level to an exact one is limited from above", () => {
    expect(change(moreThan(800), exactly(1600))).toMatchObject({
      rise: quantity("less than", 800, "troops"),
      factor: quantity("less than", 2, "ratio"),
    });
  });

  test("between two open-ended levels is not known, and not zero", () => {
    expect(change(moreThan(800), moreThan(1600))).toMatchObject({ rise: null, factor: null });
  });

  test("of about a level is about", () => {
    expect(change(exactly(800), quantity("about", 1600, "troops"))).toMatchObject({
      rise: quantity("about", 800, "troops"),
    });
  });

  test("from nothing has a rise and no factor", () => {
    const claims = [deploymentClaim({ before: exactly(0), after: exactly(6) })];
    const [zero] = deriveDeployments(briefing({ claims })).changes;
    expect(column(zero, "rise")).toEqual([exactly(6)]);
    expect(column(zero, "factor")).toEqual([null]);
  });

  test("down is a negative rise", () => {
    expect(change(exactly(1600), exactly(800))).toMatchObject({ rise: exactly(-800) });
  });
});

test("a level as of no stated time is just after", () => {
  const [place] = deriveDeployments(briefing({ claims: [deploymentClaim()] })).places;
  expect(column(place, "when")).toEqual(["before", "after"]);
});

test("facts that contradict a claim are not listed as other counts of it", () => {
  const facts = [fact({ relation: "conflicts" }), fact({ id: "other" })];
  const [elsewhere] = deriveDeployments(briefing({ facts })).elsewhere;
  expect(elsewhere?.rows).toHaveLength(1);
});
