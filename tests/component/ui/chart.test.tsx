import { render, screen, waitFor, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import type { Series } from "../../../src/model/series.ts";
import { derive as deriveDeployments } from "../../../src/panels/deployments/derive.ts";
import { Chart, loadDrawing } from "../../../src/ui/chart.tsx";
import { Drawing } from "../../../src/ui/chart-marks.tsx";
import { CiteGroup } from "../../../src/ui/cite.tsx";
import { SnapshotContext } from "../../../src/ui/snapshot.ts";
import { Citation } from "../../../src/views/citation.tsx";
import { briefing, deploymentClaim, exactly, moreThan } from "../../fixtures/builders.ts";
import { renderAt } from "../../fixtures/page.tsx";

const told = briefing({ claims: [deploymentClaim()] });
const TITLE = "UK troops: Estonia, before and after";

function place(of: Briefing = told) {
  const [first] = deriveDeployments(of).places;
  if (!first) throw new Error("the briefing has no deployment");
  return first;
}

describe("a chart", () => {
  test("is a figure that names its series and is named by its title", () => {
    render(<Chart series={place()} />);
    const figure = screen.getByRole("figure", { name: TITLE });
    expect(figure).toHaveAttribute("data-series", "deployments-estonia");
  });

  test("has one image, named by the title and described by the visible words", () => {
    render(<Chart series={place()} />);
    const image = screen.getByRole("img", { name: TITLE });
    const words =
      "Estonia: from 800 to more than 1,600 troops. " +
      "The second bar is open-ended: no upper figure is stated.";
    expect(image).toHaveAccessibleDescription(words);
    expect(screen.getByText(words)).toBeVisible();
  });

  test("has the table of the same series in the same figure", () => {
    render(<Chart series={place()} />);
    const table = within(screen.getByRole("figure")).getByRole("table", { name: TITLE });
    expect(within(table).getByRole("cell", { name: "more than 1,600" })).toBeInTheDocument();
  });

  test("is drawn live, in both forms, with the bound in its label", async () => {
    render(<Chart series={place()} />);
    const image = screen.getByRole("img");
    await waitFor(() => expect(image.querySelectorAll("svg.recharts-surface")).toHaveLength(2));
    expect(await within(image).findAllByText("more than 1,600")).toHaveLength(2);
    await waitFor(() => expect(image).toHaveAttribute("data-live"));
  });

  test("is drawn as soon as it is shown, once charts can be drawn: a printer waits for nothing", async () => {
    await loadDrawing();
    render(<Chart series={place()} />);
    expect(within(screen.getByRole("img")).getAllByText("more than 1,600")).toHaveLength(2);
  });

  test("holds nothing that could take the focus inside its image", async () => {
    render(<Chart series={place()} />);
    const image = screen.getByRole("img");
    await within(image).findAllByText("more than 1,600");
    expect(image.querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0);
  });

  test("before any script is the drawing made at build", () => {
    const html = renderToString(
      <SnapshotContext value={{ "deployments-estonia": "<svg><text>drawn</text></svg>" }}>
        <Chart series={place()} />
      </SnapshotContext>,
    );
    expect(html).toContain("<svg><text>drawn</text></svg>");
    expect(html).toContain("<table");
  });

  test("is not drawn anew when a sentence opens beside it", async () => {
    const series = place();
    let drawn = 0;
    const watched: Series = Object.defineProperty({ ...series }, "chart", {
      get() {
        drawn += 1;
        return series.chart;
      },
    });
    const { user } = renderAt(
      "/",
      <Citation briefing={told}>
        <CiteGroup>
          <Chart series={watched} />
        </CiteGroup>
      </Citation>,
    );
    await waitFor(() => expect(screen.getByRole("img")).toHaveAttribute("data-live"));
    const before = drawn;
    expect(before).toBeGreaterThan(0);
    const [cite] = screen.getAllByRole("link", { name: /^Sentence/ });
    if (cite) await user.click(cite);
    await waitFor(() => expect(document.querySelector("[data-evidence]")).toBeVisible());
    expect(drawn).toBe(before);
  });

  test("whose bar is pressed opens the sentence it rests on", async () => {
    const { user, address } = renderAt(
      "/",
      <Citation briefing={told}>
        <CiteGroup>
          <Chart series={place()} />
        </CiteGroup>
      </Citation>,
    );
    const image = screen.getByRole("img");
    await waitFor(() => expect(image).toHaveAttribute("data-live"));
    const pressBar = () => user.click(within(image).getAllByText("more than 1,600")[0] ?? image);
    await pressBar();
    expect(document.querySelector('[data-evidence="estonia"] mark')).toHaveTextContent(
      "The UK troops in Estonia rose from 800 to more than 1,600.",
    );
    expect(address()).toBe("/?cite=estonia");
    await pressBar();
    expect(document.querySelector("[data-evidence]")).toBeNull();
  });
});

describe("a drawing", () => {
  const drawn = async (over: Parameters<typeof deploymentClaim>[0]) => {
    const series = place(briefing({ claims: [deploymentClaim(over)] }));
    const { container } = render(<Drawing series={series} form="wide" />);
    await waitFor(() => expect(bars(container)).toHaveLength(2));
    return container;
  };
  const bars = (container: Element) => [...container.querySelectorAll(".recharts-bar-rectangle")];
  const lengths = (container: Element) =>
    bars(container).map((bar) => Number(bar.querySelector("rect")?.getAttribute("width") ?? 0));
  const labels = (container: Element) =>
    bars(container).map((bar) => bar.querySelector("tspan")?.textContent);

  test("gives bars the lengths of their numbers", async () => {
    const [before = 0, after = 1] = lengths(await drawn({ before: exactly(4), after: exactly(6) }));
    expect(before / after).toBeCloseTo(4 / 6, 2);
  });

  test("opens a bar past its bound, and leaves an exact one closed", async () => {
    const marks = (container: Element) => container.querySelectorAll("path").length;
    const exact = await drawn({ before: exactly(800), after: exactly(1600) });
    const open = await drawn({ before: exactly(800), after: moreThan(1600) });
    expect(marks(open)).toBeGreaterThan(marks(exact) + 1);
    expect(lengths(open)[1]).toBeLessThan(lengths(exact)[1] ?? 0);
  });

  test("goes on past an open bound on its axis, and has no tick at the bound", async () => {
    const open = await drawn({});
    const ticks = [...open.querySelectorAll("text[text-anchor]")].map(({ textContent }) =>
      Number(textContent.replace(",", "")),
    );
    expect(ticks[0]).toBe(0);
    expect(Math.max(...ticks)).toBeGreaterThan(1600 * 1.2);
    expect(ticks).not.toContain(1600);
  });

  test("leaves a gap where words give no number, and moves no other row into it", async () => {
    const words = { bound: "words only", unit: "troops", words: "hundreds of" } as const;
    const unknown = await drawn({ before: words });
    expect(labels(unknown)).toEqual(["hundreds of", "more than 1,600"]);
    const [before, after] = lengths(unknown);
    expect(before).toBe(0);
    expect(after).toBeGreaterThan(0);
    expect(bars(unknown)[0]?.querySelector("rect, circle")).toBeNull();
  });
});
