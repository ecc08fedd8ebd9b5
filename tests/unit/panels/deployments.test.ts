import { describe, expect, test } from "vitest";
import type { ClaimOf } from "../../../src/model/briefing.ts";
import { between, type Quantity, quantity, type Role } from "../../../src/model/quantity.ts";
import type { Series } from "../../../src/model/series.ts";
import { derive as deriveDeployments } from "../../../src/panels/deployments/derive.ts";
import {
  briefing,
  deploymentClaim,
  exactly,
  fact,
  moreThan,
  shippedBriefing,
  stated,
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
      { ...exactly(800), words: "800", role: "before" },
      { ...moreThan(1600), words: "more than 1,600", role: "after" },
    ]);
    expect(column(shipped.places[1], "strength")).toEqual([
      { ...exactly(4, "jets"), words: "four", role: "before" },
      { ...exactly(6, "jets"), words: "six", role: "after" },
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
  const change = (before: Quantity, after: Quantity) =>
    deriveDeployments(briefing({ claims: [deploymentClaim({ before, after })] })).changes[0]
      ?.rows[0]?.cells;

  test("of an open-ended level stays open-ended", () => {
    expect(change(exactly(800), moreThan(1600))).toMatchObject({
      rise: moreThan(800),
      factor: moreThan(2, "ratio"),
    });
  });

  test("from an open-ended level to a higher one may be either way: no rise and no fall", () => {
    expect(change(moreThan(800), exactly(1600))).toMatchObject({
      change: quantity("less than", 800, "troops"),
      factor: quantity("less than", 2, "ratio"),
    });
  });

  test("between two open-ended levels is not known, and not zero: there is no row", () => {
    expect(change(moreThan(800), moreThan(1600))).toBeUndefined();
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
    expect(zero?.columns.map(({ label }) => label)).toEqual(["Rise", "Rise worked out as"]);
  });

  test("down is a fall, and worked out as one", () => {
    expect(change(exactly(1600), exactly(800))).toMatchObject({
      fall: exactly(800),
      fallFrom: "1,600 − 800",
      factor: exactly(0.5, "ratio"),
    });
  });

  test("down from an open-ended level is at least so much", () => {
    expect(change(quantity("at least", 900, "troops"), exactly(700))).toMatchObject({
      fall: quantity("at least", 200, "troops"),
    });
  });

  test("to a range is a range", () => {
    expect(change(exactly(150), between(200, 300, "troops"))).toMatchObject({
      rise: between(50, 150, "troops"),
      factor: { bound: "between", low: 1.33, high: 2 },
    });
  });

  test("of nothing is named neither way", () => {
    expect(change(exactly(5), exactly(5))).toMatchObject({ change: exactly(0) });
  });

  test("by a factor of many decimals is about it, and a bound is moved outwards", () => {
    expect(change(exactly(900), exactly(1600))).toMatchObject({
      factor: quantity("about", 1.78, "ratio"),
    });
    expect(change(exactly(900), moreThan(1600))).toMatchObject({
      factor: quantity("more than", 1.77, "ratio"),
    });
  });

  test("that the article states is shown as stated, and not worked out again", () => {
    const made = deriveDeployments(
      briefing({
        claims: [
          deploymentClaim({
            quantities: [
              of(exactly(800), "before"),
              of(exactly(1000), "after"),
              of(exactly(199), "rise"),
            ],
          }),
        ],
      }),
    );
    expect(made.changes[0]?.columns.map(({ label }) => label)).toEqual(["Rise"]);
    expect(column(made.changes[0], "rise")).toMatchObject([exactly(199)]);
    expect(made.changes[0]?.title).toBe("Change stated in the article: UK troops, Estonia");
  });
});

/** A quantity with the role that the article gives it. */
function of(q: Quantity, role?: Role) {
  return stated(q, role ? { role } : {});
}

/** A deployment that states these, and no more. */
function lone(
  place: string,
  quantities: ReturnType<typeof stated>[],
  over: Partial<ClaimOf<"deployment">> = {},
) {
  const [first] = quantities;
  const { force = "UK troops" } = over;
  return deploymentClaim({
    id: `${place}-${force}`.toLowerCase().replaceAll(" ", "-"),
    quote: `Of the ${force} in ${place}.`,
    figure: first ? { quantity: first, lead: "", label: place, short: place } : null,
    ...over,
    place,
    force,
    quantities,
  });
}

describe("levels stated by themselves", () => {
  const levelsOf = (...claims: ReturnType<typeof lone>[]) =>
    deriveDeployments(briefing({ claims }));

  test("of one unit and status are one chart, its bars named by place", () => {
    const {
      places,
      levels,
      stated: list,
    } = levelsOf(
      lone("Latvia", [of(exactly(1200))]),
      lone("Lithuania", [of(quantity("about", 300, "troops"))]),
    );
    expect(places).toEqual([]);
    expect(list.rows).toEqual([]);
    expect(levels.map(({ id, title }) => [id, title])).toEqual([
      ["deployments-levels-troops", "UK troops by place"],
    ]);
    expect(column(levels[0], "name")).toEqual(["Latvia", "Lithuania"]);
    expect(levels[0]?.rows.map(({ figure }) => figure?.label)).toEqual(["Latvia", "Lithuania"]);
  });

  test("at one place are named by force, at several by both", () => {
    const [canadian, spanish] = ["Canadian troops", "Spanish troops"].map((force) => ({ force }));
    const one = levelsOf(
      lone("Latvia", [of(exactly(1200))], canadian),
      lone("Latvia", [of(exactly(600))], spanish),
    );
    expect(column(one.levels[0], "name")).toEqual(["Canadian troops", "Spanish troops"]);
    expect(one.levels[0]?.title).toBe("Troops by force");
    const both = levelsOf(
      lone("Latvia", [of(exactly(1200))], canadian),
      lone("Latvia", [of(exactly(600))], spanish),
      lone("Mali", [of(exactly(60))], spanish),
    );
    expect(column(both.levels[0], "name")).toEqual([
      "Canadian troops, Latvia",
      "Spanish troops, Latvia",
      "Spanish troops, Mali",
    ]);
  });

  test("never share a chart with those of another status, unit or measure", () => {
    const { levels, stated: list } = levelsOf(
      lone("A", [of(exactly(1))]),
      lone("B", [of(exactly(2))]),
      lone("C", [of(exactly(3))], { status: "announced" }),
      lone("D", [of(exactly(4))], { status: "announced" }),
      lone("E", [of(exactly(5), "rise")]),
      lone("F", [of(exactly(6), "rise")]),
      lone("G", [of(exactly(7), "fall")]),
      lone("H", [of(exactly(8, "ships"))]),
    );
    expect(levels.map(({ id, title }) => [id, title])).toEqual([
      ["deployments-levels-troops", "UK troops by place"],
      ["deployments-levels-troops-announced", "UK troops by place, announced"],
      ["deployments-rises-troops", "Rise in UK troops by place"],
    ]);
    expect(column(list, "what")).toEqual(["Fall in UK troops, G", "UK troops, H"]);
    expect(column(list, "number")).toMatchObject([exactly(7), exactly(8, "ships")]);
  });

  test("say in words that a promise is outlined", () => {
    const [chart] = levelsOf(
      lone("A", [of(exactly(5))], { status: "pledged" }),
      lone("B", [of(moreThan(2))], { status: "pledged" }),
    ).levels;
    expect(chart?.description).toBe(
      "A: 5 troops. B: more than 2 troops. " +
        "The bar is solid to the stated bound, then opens: no upper figure is stated. " +
        "Outlined because each is a pledge, not a count.",
    );
  });

  test("with a rise are a level and a rise, and no level before is made up", () => {
    const {
      places,
      changes,
      stated: list,
    } = levelsOf(lone("Latvia", [of(exactly(300), "rise"), of(exactly(1200), "after")]));
    expect([...places, ...changes]).toEqual([]);
    expect(column(list, "what")).toEqual(["Rise in UK troops, Latvia", "After: UK troops, Latvia"]);
  });

  test("in words alone, and claims without a number, are a list", () => {
    const hundreds = { bound: "words only", unit: "personnel", words: "hundreds of" } as const;
    const { levels, stated: list } = levelsOf(
      lone("Mali", [of(hundreds)]),
      lone("Niger", [of(hundreds)]),
      lone("Chad", [], { summary: "They leave Chad" }),
    );
    expect(levels).toEqual([]);
    expect(column(list, "what")).toEqual([
      "UK troops, Mali",
      "UK troops, Niger",
      "They leave Chad",
    ]);
    expect(column(list, "number")?.at(-1)).toBeNull();
  });

  test("that are parts say whether they make the total", () => {
    const part = (value: number) => stated(exactly(value), { role: "part", partOf: "all" });
    const { stated: list } = levelsOf(
      lone("the region", [of(exactly(12), "total")], { id: "all" }),
      lone("A", [part(6)]),
      lone("B", [part(4)]),
    );
    expect(list.notes).toEqual([
      "The parts named make 10; the article’s total is 12. Both are shown as written.",
    ]);
  });
});

describe("several forces", () => {
  test("at one place have series of their own, named by data alone", () => {
    const claims = ["UK troops", "Spanish troops", "Spanish troops"].map((force, index) =>
      deploymentClaim({
        id: `claim-${index}`,
        place: "Ämari",
        force,
        quote: `${force}, ${index}.`,
      }),
    );
    expect(deriveDeployments(briefing({ claims })).places.map(({ id }) => id)).toEqual([
      "deployments-amari",
      "deployments-amari-spanish-troops",
      "deployments-amari-claim-2",
    ]);
  });

  test("up to twelve never share a name", () => {
    const claims = Array.from({ length: 12 }, (_, index) =>
      deploymentClaim({ id: `claim-${index}`, quote: `Sentence ${index}.` }),
    );
    const ids = deriveDeployments(briefing({ claims })).places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
  });
});

test("none are no series with rows", () => {
  const made = Object.values(deriveDeployments(briefing({ claims: [] }))).flat();
  expect(made.flatMap(({ rows }) => rows)).toEqual([]);
});

test.each([
  ["Earlier this year", "after, “earlier this year”"],
  ["Monday", "after, “Monday”"],
  ["In June", "after, “in June”"],
])("time words stand as within a sentence: %s", (words, said) => {
  const claims = [deploymentClaim({ asOf: { words, carried: false } })];
  const [place] = deriveDeployments(briefing({ claims })).places;
  expect(column(place, "when")?.at(-1)).toBe(said);
});

test("a level as of no stated time is just after", () => {
  const [place] = deriveDeployments(briefing({ claims: [deploymentClaim()] })).places;
  expect(column(place, "when")).toEqual(["before", "after"]);
});

describe("what other sources say", () => {
  test("is told as two versions where it contradicts, and not as another count", () => {
    const facts = [fact({ relation: "conflicts" }), fact({ id: "other" })];
    const { elsewhere, conflicts, places } = deriveDeployments(briefing({ facts }));
    expect(elsewhere[0]?.rows).toHaveLength(1);
    expect(conflicts.map(({ id, title }) => [id, title])).toEqual([
      ["deployments-conflict-fact", "Sources disagree: UK troops in Estonia"],
    ]);
    expect(places[0]?.rows.map(({ disputed }) => disputed)).toEqual([[], ["strength"]]);
    expect(places[0]?.dispute).toBe("Sources disagree: UK troops in Estonia");
  });

  test("may count in several units", () => {
    const facts = [
      fact({ quantity: exactly(5) }),
      fact({ id: "other", quantity: exactly(6, "tanks") }),
    ];
    const [elsewhere] = deriveDeployments(briefing({ facts })).elsewhere;
    expect(column(elsewhere, "strength")).toEqual([exactly(5), exactly(6, "tanks")]);
  });

  test("has a place beside a level that stands alone", () => {
    const claims = [lone("Latvia", [of(exactly(1200))])];
    const facts = [fact({ claim: claims[0]?.id ?? "" })];
    const [elsewhere] = deriveDeployments(briefing({ claims, facts })).elsewhere;
    expect(elsewhere?.id).toBe("deployments-latvia-elsewhere");
  });
});
