import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Briefing, claimsOf } from "../../../src/model/briefing.ts";
import { series } from "../../../src/model/make-series.ts";
import { claimSource, factSource } from "../../../src/model/source.ts";
import { sourceLine } from "../../../src/model/source-line.ts";
import { loadDerivation, withoutFault } from "../../../src/panels/derivation.ts";
import { definePanel, type Panel, panelsOf, panelsOnPage } from "../../../src/panels/panel.ts";
import { PanelFrame } from "../../../src/views/panel-frame.tsx";
import { aidClaim, briefing, fact, topicClaim } from "../../fixtures/builders.ts";
import { renderAt } from "../../fixtures/page.tsx";

const route = { view: "dashboard", briefing: "port-alvor-2022-06" } as const;

function deriveTopics(told: Briefing) {
  return {
    topics: series({
      id: "weather-topics",
      title: "Topics of the weather",
      description: "What was spoken about.",
      columns: { what: { label: "What", role: "words", of: ({ claim }) => claim.summary } },
      rows: claimsOf(told, "topic").map((claim) => ({ claim, sources: [claimSource(claim)] })),
    }),
  };
}

const derivation = { title: () => "The weather", derive: deriveTopics };

const weather = definePanel({
  id: "weather",
  load: async () => derivation,
  View: ({ series: { topics } }) => <p>{topics.rows.length} on the weather</p>,
});

const broken = definePanel({
  id: "broken",
  load: async () => ({ ...derivation, title: () => "The tides" }),
  View: () => {
    throw new Error("the tide table is wet");
  },
});

async function frames(panels: readonly Panel[], of = briefing()) {
  const told = (await loadDerivation(panels))(of);
  return renderAt(
    "/",
    panels.map((panel) => (
      <PanelFrame
        key={panel.id}
        half={panel.half}
        panel={panel}
        briefing={told}
        shown={told}
        country={null}
        route={route}
      />
    )),
  );
}

describe("a panel that fails", () => {
  // React reports a caught error on the console as well; here it is expected.
  beforeEach(() => {
    vi.mocked(console.error).mockImplementation(() => {});
  });

  test("says so in words under its own heading, and leaves the others", async () => {
    await frames([broken, weather]);
    const tides = screen.getByRole("region", { name: "The tides" });
    expect(within(tides).getByRole("status")).toHaveTextContent(
      "The tides cannot be shown: the tide table is wet. The other panels are not affected.",
    );
    expect(screen.getByRole("region", { name: "The weather" })).toHaveTextContent(
      "1 on the weather",
    );
    vi.mocked(console.error).mockClear();
  });

  describe("to derive its series", () => {
    const derive = (): ReturnType<typeof deriveTopics> => {
      throw new Error("no such current");
    };
    const load = async () => ({ title: () => "Currents", derive });
    const underivable = definePanel({ id: "currents", load, View: () => null });

    test("says so in words in its place on the page, and leaves the others", async () => {
      await frames([underivable, weather]);
      const currents = screen.getByRole("region", { name: "Currents" });
      expect(within(currents).getByRole("status")).toHaveTextContent(
        "Currents cannot be shown: no such current. The other panels are not affected.",
      );
      expect(screen.getByRole("region", { name: "The weather" })).toHaveTextContent(
        "1 on the weather",
      );
    });

    test("has its place on a page, and none in a show", async () => {
      const told = (await loadDerivation([underivable, weather]))(briefing());
      expect(panelsOnPage([underivable, weather], told)).toEqual([underivable, weather]);
      expect(panelsOf([underivable, weather], told)).toEqual([weather]);
    });

    test("fails a build, which names the briefing and the panel", async () => {
      const told = (await loadDerivation([underivable, weather]))(briefing());
      expect(() => withoutFault(told)).toThrow(
        "port-alvor-2022-06: the panel “currents” cannot be shown: no such current",
      );
    });
  });
});

describe("a panel's frame", () => {
  test("gives message and measure after the panel's name", async () => {
    const messages = { weather: { headline: "It rained", subtitle: "Millimetres, in April" } };
    await frames([weather], briefing({ messages }));
    const section = screen.getByRole("region", { name: /^The weather ?It rained$/ });
    expect(section).toHaveTextContent("Millimetres, in April");
  });

  test("offers its data as CSV where there is no script, and itself for embedding", async () => {
    await frames([weather]);
    expect(screen.getByRole("link", { name: "Take away: The weather" })).toHaveAttribute(
      "href",
      "../port-alvor-2022-06/files/weather.csv",
    );
    expect(screen.getByRole("link", { name: "Embed: The weather" })).toHaveAttribute(
      "href",
      "../port-alvor-2022-06/embed/weather/",
    );
  });

  test("that a filter empties says what nothing in it names, and offers nothing", async () => {
    const show = await loadDerivation([weather]);
    const [told, none] = [show(briefing()), show(briefing({ claims: [] }))];
    const frame = { panel: weather, briefing: told, shown: none, country: "DEU", route };
    renderAt("/", <PanelFrame half={false} {...frame} />);
    expect(screen.getByRole("region")).toHaveTextContent("Nothing here names Germany.");
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("the line of sources", () => {
  const from = (paragraphs: readonly number[], linked = false) => {
    const claims = paragraphs.map((paragraph) => ({
      ...topicClaim(),
      span: { paragraph, start: 0, end: 1 },
    }));
    const sources = [...claims.map(claimSource), ...(linked ? [factSource(fact())] : [])];
    return sourceLine([
      series({
        id: "lines",
        title: "Lines",
        description: "",
        columns: { what: { label: "What", role: "words", of: () => null } },
        rows: sources.map((source) => ({ sources: [source] as const })),
      }),
    ]);
  };

  test.each<[readonly number[], string]>([
    [[3], "paragraph 3"],
    [[3, 3], "paragraph 3"],
    [[1, 2], "paragraphs 1 and 2"],
    [[2, 4, 5, 6, 8, 9], "paragraphs 2, 4 to 6, 8 and 9"],
    [[4, 1], "paragraphs 1 and 4"],
    [[8, 1, 2, 4, 5, 6, 7], "paragraphs 1, 2 and 4 to 8"],
    [[10, 9, 11, 2], "paragraphs 2 and 9 to 11"],
  ])("of paragraphs %s reads “%s”", (paragraphs, words) => {
    expect(from(paragraphs)).toBe(`Source: the article, ${words}`);
  });

  test("says that some sources are linked", () => {
    expect(from([2], true)).toBe("Source: the article, paragraph 2, and as linked");
    expect(from([], true)).toBe("Source: as linked");
  });

  test("names the headline where a panel rests on it alone", () => {
    expect(from([0])).toBe("Source: the article, headline");
  });
});

test("a panel without anything to show in a briefing is none of its panels", async () => {
  const show = await loadDerivation([weather]);
  expect(panelsOf([weather], show(briefing()))).toEqual([weather]);
  expect(panelsOf([weather], show(briefing({ claims: [aidClaim()] })))).toEqual([]);
});
