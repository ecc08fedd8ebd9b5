import { render, screen, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Router } from "wouter";
import { toCsv } from "../../src/exports/csv.ts";
import { toJson } from "../../src/exports/json.ts";
import { BOUNDS, quantity } from "../../src/model/quantity.ts";
import type { Route } from "../../src/model/routes.ts";
import type { Series } from "../../src/model/series.ts";
import { panels } from "../../src/panels/index.ts";
import { type Panel, panelsOf, panelTitle, type Shown, seriesOf } from "../../src/panels/panel.ts";
import { draw } from "../../src/prerender.tsx";
import { Drawing } from "../../src/ui/chart-marks.tsx";
import { DataTable } from "../../src/ui/data-table.tsx";
import { Citation } from "../../src/views/citation.tsx";
import { PanelFrame } from "../../src/views/panel-frame.tsx";
import { fixtureBriefings } from "../fixtures/briefings.ts";
import {
  agreementClaim,
  aidClaim,
  briefing,
  deploymentClaim,
  exactly,
  fact,
  shippedBriefing,
} from "../fixtures/builders.ts";
import { showAt } from "../fixtures/page.tsx";
import {
  boundedIn,
  readBare,
  readCsv,
  readField,
  readStrings,
  readWords,
} from "../fixtures/reading.ts";
import { taken } from "../fixtures/taken.ts";

/** Every bound at a place of its own; each rise is the level less 34. */
function everyBound(): Shown {
  const place = (id: string, after: Parameters<typeof quantity>) =>
    deploymentClaim({
      id,
      place: id,
      before: exactly(34),
      after: quantity(...after),
    });
  return briefing({
    claims: [
      aidClaim({ amount: quantity("at least", 67_000_000, "GBP") }),
      place("north", ["at least", 1234, "troops"]),
      place("east", ["less than", 2345, "troops"]),
      place("south", ["up to", 3456, "troops"]),
      place("west", ["about", 4567, "troops"]),
      place("port", ["more than", 5678, "troops"]),
      agreementClaim(),
    ],
    facts: [
      fact({ claim: "aid", quantity: quantity("about", 89_000_000, "GBP") }),
      fact({ id: "unknown", claim: "aid", quantity: quantity("up to", 9_100_000_000, "GBP") }),
      fact({ id: "denied", claim: "memorandum", relation: "conflicts", countries: ["ESP"] }),
    ],
  });
}

/** The numbers that no output may show without their bound, in each way of writing them. */
const briefings: readonly (readonly [string, Shown, readonly string[]])[] = [
  [
    "the shipped briefing",
    shippedBriefing(),
    ["750", "750,000,000", "750000000", "1,600", "1600", "100 million", "100000000"],
  ],
  [
    "a briefing with every bound",
    everyBound(),
    [
      ...["67", "67000000", "89", "89000000", "9.1", "9100000000"],
      ...["1,234", "1234", "1,200", "2,345", "2345", "2,311", "3,456", "3456", "3,422"],
      ...["4,567", "4567", "4,533", "5,678", "5678", "5,644"],
    ],
  ],
  ...fixtureBriefings().map((told) => [told.id, told, boundedIn(told)] as const),
];

const route: Route = { view: "dashboard", briefing: "port-alvor-2022-06" };
const cases = briefings.flatMap(([name, told, bounded]) =>
  panelsOf(panels, told).map((panel) => ({ panel, name, told, bounded, id: panel.id })),
);

describe.each(cases)("the panel “$id” with $name", ({ panel, told, bounded }) => {
  const all = seriesOf(panel, told);
  const charts = all.filter(({ chart }) => chart);

  test("has rows", () => {
    expect(all.flatMap(({ rows }) => rows)).not.toEqual([]);
  });

  test("rests every row on a claim or a fact of the briefing", () => {
    const ids = new Set([...told.claims, ...told.facts].map(({ id }) => id));
    for (const { sources } of all.flatMap(({ rows }) => rows)) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { id } of sources) expect(ids).toContain(id);
    }
  });

  test("quotes the article word for word, where it says it does", () => {
    const sources = all.flatMap(({ rows }) => rows.flatMap((row) => row.sources));
    for (const source of sources) {
      if (source.kind === "claim") {
        expect(told.article.paragraphs[source.paragraph]).toContain(source.quote);
      }
    }
  });

  test("gives each series an id and each row cells that no other has", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("shows in each table the rows and words of its CSV", () => {
    for (const series of all) expect(tableWords(series)).toEqual(csvWords(series));
  });

  test("draws in each chart at build, and in the first as well live, the points of its CSV", async () => {
    const [first] = charts;
    for (const form of ["narrow", "wide"] as const) {
      if (!first) break;
      const { container, unmount } = render(<Drawing series={first} form={form} />);
      await waitFor(() => expect(drawnWords(container, first)).toEqual(pointWords(first)));
      unmount();
    }
    for (const series of charts) {
      const host = await built(series);
      for (const form of host.children)
        expect(drawnWords(form, series)).toEqual(pointWords(series));
      expect(host.children).toHaveLength(2);
      expect(host.innerHTML).not.toContain("style=");
    }
  });

  test("never shows a bounded number without its bound", async () => {
    showAt("/", <Framed panel={panel} told={told} />);
    expect(readBare(readWords(document.body), bounded)).toEqual([]);
    for (const series of all) {
      const { container: table } = render(<DataTable series={series} />);
      const words = [readWords(table), series.description, ...series.notes].join("\n");
      expect(readBare(words, bounded)).toEqual([]);
      // Any round number may be a tick, but not where a bound of the same chart has it.
      const own = bounded.filter((number) => words.includes(number));
      expect(readBare(readWords(await built(series)), own)).toEqual([]);
      expect(readBare(readStrings(JSON.parse(toJson(taken(series)))).join("\n"), bounded)).toEqual(
        [],
      );
      expect(readBare(csvText(series), bounded)).toEqual([]);
    }
  });

  test("puts a number in CSV and JSON only beside its qualifier and its words", () => {
    for (const [words, value, bound] of all.flatMap((s) => [...csvNumbers(s), ...jsonNumbers(s)])) {
      expect([...BOUNDS, "nearly", "just over"]).toContain(bound);
      const bounded = value !== "" && bound !== "exact";
      const said = `(?:${bound}|${SIDED[String(bound)] ?? bound})`;
      expect(words).toMatch(bounded ? new RegExp(`^${said} \\S`) : /^(?!more|less|at|up|about)/);
    }
  });

  test("is complete before any script, with its tables and without inline styles", () => {
    const html = renderToString(
      <Router ssrPath="/" ssrSearch="">
        <Framed panel={panel} told={told} />
      </Router>,
    );
    expect(html).not.toContain("style=");
    const tables = html.match(/<table/g) ?? [];
    expect(tables.length).toBe((html.match(/<figure[^>]*data-series/g) ?? []).length);
    if (charts.length > 0) expect(tables.length).toBeGreaterThan(0);
  });

  test("is a section named by its title", () => {
    showAt("/", <Framed panel={panel} told={told} />);
    const section = screen.getByRole("region", { name: new RegExp(`^${panelTitle(panel, told)}`) });
    expect(section).toHaveAttribute("id", panel.id);
    expect(section).toHaveAttribute("data-panel", panel.id);
  });
});

/** How a bound reads where the words say on which side of the number it lies. */
const SIDED: Readonly<Record<string, string>> = { about: "nearly", "more than": "just over" };

test.each(panels)("the panel “$id” that a filter empties says what nothing here names", (panel) => {
  const told = briefing();
  const frame = { panel, briefing: told, shown: briefing({ claims: [] }), country: "DEU", route };
  showAt(
    "/",
    <Citation briefing={told}>
      <PanelFrame half={false} {...frame} />
    </Citation>,
  );
  const section = screen.getByRole("region", { name: panelTitle(panel, told) });
  expect(section).toHaveTextContent("Nothing here names Germany.");
  expect(section.querySelector("figure, table, svg")).toBeNull();
});

test("no panel has anything to say of a briefing without claims", () => {
  expect(panelsOf(panels, briefing({ claims: [] }))).toEqual([]);
});

test("every panel shows some of these briefings", () => {
  expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(panels.map(({ id }) => id)));
});

test("the briefings have bounds of which a number could be bare", () => {
  const all = briefings.map(([, , bounded]) => bounded);
  expect(all.filter((bounded) => bounded.length > 0).length).toBeGreaterThan(6);
});

test("the briefing with every bound has a row for each of them", () => {
  const words = panels.flatMap((panel) => seriesOf(panel, everyBound()).map(csvText)).join();
  for (const bound of ["at least £67 million", "less than 2,345", "up to 3,456", "about 4,567"]) {
    expect(words).toContain(bound);
  }
});

function Framed({ panel, told }: { readonly panel: Panel; readonly told: Shown }) {
  return (
    <Citation briefing={told}>
      <PanelFrame half={false} {...{ panel, briefing: told, shown: told, country: null, route }} />
    </Citation>
  );
}

const drawings = new Map<Series, Promise<string>>();

/** The drawing a page is built with; drawn once, because it is the slowest thing here. */
async function built(series: Series): Promise<Element> {
  const host = document.createElement("div");
  if (!series.chart) return host;
  const drawing =
    drawings.get(series) ?? draw({ key: series.id, series, forms: ["narrow", "wide"] });
  drawings.set(series, drawing);
  host.innerHTML = await drawing;
  return host;
}

/** The words of every cell that a table shows, and of the CSV made from the same series. */
function tableWords(series: Series): readonly (readonly string[])[] {
  const { container, unmount } = render(<DataTable series={series} />);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children]
      .slice(0, series.columns.length)
      .map(({ textContent }) => textContent.replace(" ≠ sources disagree", "")),
  );
  unmount();
  return rows;
}

function recordsOf(series: Series) {
  return readCsv(toCsv(taken(series))).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, field]) => [name, readField(field)])),
  );
}

function csvWords(series: Series): readonly (readonly string[])[] {
  return recordsOf(series).map((record) =>
    series.columns.map(({ label }) => record[label] || "not stated"),
  );
}

/** The words outside an axis, one by one in order of the alphabet: drawings place them freely. */
function drawnWords(drawing: Element, { chart }: Series): readonly string[] {
  const amounts = /^(?:[A-Z]{0,2}[£€$¥]|[A-Z]{3} )?\d[\d,.]*( million| billion)?$/;
  const texts = [...drawing.querySelectorAll("text")]
    .filter((text) => chart?.mark === "segment" || text.getAttribute("text-anchor") === null)
    .flatMap((text) => [...(text.children.length > 0 ? text.childNodes : [text])]);
  expect(texts.length).toBeGreaterThan(0);
  const ticks = [...drawing.querySelectorAll("text[text-anchor]")];
  for (const { textContent } of ticks) expect(textContent).toMatch(amounts);
  return wordsOf(texts.map(({ textContent }) => textContent ?? ""));
}

/** What a chart must say, read from the CSV alone. */
function pointWords(series: Series): readonly string[] {
  const { chart, columns } = series;
  const records = recordsOf(series);
  const label = (key: string) => columns.find((column) => column.key === key)?.label ?? "";
  const said = (record: Readonly<Record<string, string>>, key: string) =>
    record[label(key)] || "not stated";
  const status = columns.find(({ role, key }) => role === "status" && key !== categoryOf(series));
  const firm = ["stated as done", "reported", "counted", "quoted"];
  const named = (record: Readonly<Record<string, string>>, key: string) => {
    const [name, word] = [said(record, key), said(record, status?.key ?? "")];
    return !status || status.aside || firm.includes(word) || name.includes(word)
      ? name
      : `${name}, ${word}`;
  };
  const words = (() => {
    switch (chart?.mark) {
      case "bar":
        return records.flatMap((record) => [
          named(record, chart.category),
          said(record, chart.value),
        ]);
      case "point":
        return records
          .filter((record) => record[`${label(chart.value)}: value`] !== "")
          .flatMap((record) => [
            said(record, chart.category),
            said(record, chart.value),
            said(record, chart.note),
          ]);
      case "segment":
        return [
          ...chart.segments.map((key) => (chart.compact ? `${label(key)},` : label(key))),
          ...records.map((record) => said(record, chart.category)),
          ...statusesIn(
            records.map((record) => chart.segments.map((key) => record[label(key)] ?? "")),
            chart.compact ?? false,
          ),
          ...records.flatMap(conflictsIn),
        ];
      case "order": {
        const steps = records.map((record) => `“${said(record, chart.category)}”`);
        return [
          ...steps.filter((step, index) => step !== steps[index - 1]),
          ...records.map((record) => said(record, chart.event)),
          ...records.flatMap(conflictsIn),
        ];
      }
      case undefined:
        return [];
    }
  })();
  return wordsOf(words);
}

function categoryOf({ chart }: Series): string | null {
  return chart?.mark === "bar" ? chart.category : null;
}

/** One mark for each cell that another source contradicts. */
function conflictsIn(record: Readonly<Record<string, string>>): readonly string[] {
  const columns = (record["Sources disagree"] ?? "").split(" | ").filter(Boolean);
  return columns.map(() => "≠");
}

/** The word of every place; once a column where there is no room for each. */
function statusesIn(rows: readonly (readonly string[])[], compact: boolean): readonly string[] {
  if (!compact) return rows.flat().filter(Boolean);
  return (rows[0] ?? []).flatMap((_, column) =>
    rows.flatMap((row) => row[column] || []).slice(0, 1),
  );
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(" ").filter(Boolean)).sort();
}

/** A CSV's text but for addresses and the columns of values, which hold numbers alone. */
function csvText(series: Series): string {
  return recordsOf(series)
    .flatMap((record) => Object.entries(record))
    .filter(([name]) => !/: (value|low|high)$/.test(name))
    .flatMap(([, field]) => field.split(" | ").filter((part) => !/^https?:/.test(part)))
    .join("\n");
}

type Cell = Readonly<Record<string, unknown>> | null;

/** The same of JSON, where a value stands in one object with its words and qualifier. */
function jsonNumbers(series: Series) {
  const { rows }: { rows: { cells: Record<string, Cell> }[] } = JSON.parse(toJson(taken(series)));
  return rows
    .flatMap(({ cells }) => Object.values(cells))
    .flatMap((cell) => (cell && "value" in cell ? [[cell.text, cell.value, cell.bound]] : []));
}

/** Each value in a CSV with the words before it and the qualifier beside it. */
function csvNumbers(series: Series) {
  const labels = series.columns.map(({ label }) => label);
  return recordsOf(series).flatMap((record) =>
    labels
      .map((label) => ["", ": value", ": qualifier"].map((end) => record[label + end] ?? ""))
      .filter(([, value, bound]) => value !== "" || bound !== ""),
  );
}
