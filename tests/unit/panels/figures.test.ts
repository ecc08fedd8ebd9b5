import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/model/briefing.ts";
import { columnOf, type Series, say } from "../../../src/model/series.ts";
import { derive as deriveFigures } from "../../../src/panels/figures/derive.ts";
import { panels } from "../../../src/panels/index.ts";
import { panelsOf, seriesOf } from "../../../src/panels/panel.ts";
import {
  backgroundClaim,
  briefing,
  exactly,
  moreThan,
  shippedBriefing,
  show,
  stated,
} from "../../fixtures/builders.ts";
import { FIGURES } from "../../fixtures/figures-briefings.ts";

const tried = (name: string) => deriveFigures(FIGURES[name]?.() ?? briefing({ claims: [] }));
const made = (name: string) => {
  const { charts, lists, corrections } = tried(name);
  return [...charts, ...lists, corrections].filter(({ rows }) => rows.length > 0);
};
const ids = (all: readonly Series[]) => all.map(({ id }) => id);
/** A series as it is read: each row's words by the roles named. */
const read = (of: Series | undefined, ...roles: Parameters<typeof columnOf>[1][]) =>
  of?.rows.map((row) =>
    roles.map((role) => {
      const column = columnOf(of, role);
      return column ? say(row, column) : "";
    }),
  );

describe("further figures", () => {
  test("list equipment, commitments and statistics, and corrections", () => {
    expect(ids(made("one of each kind"))).toEqual([
      "figures-equipment",
      "figures-commitments",
      "figures-statistics",
      "figures-corrections",
    ]);
  });

  test("are not on the page of an article that has none", () => {
    expect(panelsOf(panels, shippedBriefing()).map(({ id }) => id)).toEqual([
      "meeting",
      "aid",
      "deployments",
      "agreements",
    ]);
  });

  test("say who commits to what, and by when, with or without a number", () => {
    const [commitments] = made("commitments with and without a number");
    expect(read(commitments, "parties", "value", "detail", "status")).toEqual([
      ["United Kingdom", "6 factories", "by 2029", "committed"],
      ["United Kingdom", "£8.6 billion a year", "by 2029", "committed"],
      ["United Kingdom", "not stated", "by 2029", "committed"],
      ["not stated", "more than 9 homes", "not stated", "committed"],
    ]);
  });

  test("have each number of a kind that no panel shows", () => {
    const [other] = made("numbers of kinds that show none");
    expect(other?.id).toBe("figures-other");
    expect(read(other, "value")?.flat()).toEqual([
      "about 37 ships",
      "17 months",
      "5 plans",
      "6 plans",
      "30 member states",
    ]);
  });

  test("do not call the only number of a sentence with a head of its own its total", () => {
    const quantities = [stated(moreThan(370, "drones"), { role: "total" })];
    const claim = backgroundClaim({ summary: "Headline: allies pledge drones", quantities });
    const [other] = deriveFigures(briefing({ claims: [claim] })).lists.filter(
      ({ rows }) => rows.length > 0,
    );
    expect(read(other, "words")).toEqual([["Headline: allies pledge drones"]]);
  });

  test("say once what a number is about and measures", () => {
    const quantities = [
      stated(moreThan(9, "drones"), { about: "Rise on 2023", role: "rise" }),
      stated(moreThan(7, "crews"), { about: "Pilots" }),
    ];
    const claim = backgroundClaim({ summary: "Lead: drones on most nights", quantities });
    const [other] = deriveFigures(briefing({ claims: [claim] })).lists.filter(
      ({ rows }) => rows.length > 0,
    );
    expect(read(other, "words")).toEqual([
      ["Rise on 2023 – Lead: drones on most nights"],
      ["Pilots – Lead: drones on most nights"],
    ]);
  });

  test("have the numbers of a kind that nobody has heard of", () => {
    const tariff = { ...backgroundClaim({ quantities: [stated(moreThan(12, "ports"))] }) };
    const novel: Claim = JSON.parse(JSON.stringify({ ...tariff, kind: "tariff" }));
    const { lists } = deriveFigures(briefing({ claims: [novel] }));
    const [other] = lists.filter(({ rows }) => rows.length > 0);
    expect(other?.id).toBe("figures-other");
    expect(read(other, "value")).toEqual([["more than 12 ports"]]);
  });

  test("say a share in the source's words, and of what it is one", () => {
    const [, list] = made("shares of one thing").slice(-2);
    expect(read(list, "words", "value")).toContainEqual([
      "Children under five: The measure of children",
      "one in four",
    ]);
  });

  test("say what a number measures where that is not its level", () => {
    const list = made("before and after").find(({ id }) => id === "figures-statistics");
    expect(read(list, "words", "value")).toEqual([
      ["Rise: The measure of points", "0.3 percentage points"],
    ]);
  });

  test("have what was withdrawn in words, and as no figure", () => {
    const [other, corrections] = made("a correction");
    expect(read(other, "value")).toEqual([["10,000 drones"]]);
    expect(corrections?.id).toBe("figures-corrections");
    expect(read(corrections, "words", "detail")).toEqual([
      ["The number of drones was corrected", "withdrawn: “more than 12,000”"],
    ]);
    expect(corrections?.columns.map(({ role }) => role)).toEqual(["words", "detail"]);
  });

  test("stand beside what others say of the same, and what contradicts them", () => {
    const { elsewhere, conflicts } = tried("what others say");
    expect(read(elsewhere, "group", "value")).toEqual([
      ["pilots trained", "more than 2,100 pilots"],
    ]);
    expect(ids(conflicts)).toEqual(["figures-conflict-denied"]);
  });
});

describe("a chart of further figures", () => {
  test("compares what is of one unit, period, measure and status", () => {
    const [chart, list] = made("shares of one thing");
    expect(chart?.id).toBe("figures-statistics-percent-of-gdp");
    expect(chart?.title).toBe("Statistics: % of GDP, reported");
    expect(read(chart, "name", "value")).toEqual([
      ["The measure of now", "2.4% of GDP"],
      ["The measure of next", "at least 2.7% of GDP"],
    ]);
    expect(read(list, "status")?.flat()).toEqual(["aim", "reported"]);
  });

  test("is one change, before and after", () => {
    const [chart] = made("before and after");
    expect(chart?.id).toBe("figures-statistics-sites-change-sites");
    expect(chart?.rows.map(({ role }) => role)).toEqual(["before", "after"]);
    expect(chart?.title).toBe("The measure of sites: sites, reported");
    expect(read(chart, "name")?.flat()).toEqual(["before", "after"]);
  });

  test("names bars by what each is about, and leaves words to the list", () => {
    const [chart, list] = made("things counted by what they are about");
    expect(chart?.id).toBe("figures-equipment-tanks-announced");
    expect(read(chart, "name", "value")).toEqual([
      ["tanks", "14"],
      ["new tanks", "between 20 and 30"],
    ]);
    expect(read(list, "value", "detail")).toEqual([["dozens of", "from stock"]]);
  });

  test("is not made of numbers that only happen to share a unit", () => {
    const counted = (id: string, value: number) =>
      backgroundClaim({ id, quote: `${id}.`, quantities: [stated(exactly(value, "people"))] });
    const claims = [counted("displaced", 2_500_000), counted("in hospital", 19_000)];
    expect(deriveFigures(briefing({ claims })).charts).toEqual([]);
  });
});

test.each(Object.keys(FIGURES))("each number of “%s” stands on the page, once", (name) => {
  const told = show(FIGURES[name]?.() ?? briefing());
  const cells = panels
    .flatMap((panel) => seriesOf(panel, told))
    .filter(({ id }) => !id.includes("deployments"))
    .flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells)));
  const numbers = told.claims
    .filter(({ kind }) => kind !== "deployment" && kind !== "meeting")
    .flatMap(({ quantities }) => quantities)
    .filter(({ role }) => role !== "withdrawn");
  for (const number of numbers) expect(cells.filter((cell) => cell === number)).toHaveLength(1);
});
