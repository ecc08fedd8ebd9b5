import { render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { figures } from "../../../src/panels/figures/index.ts";
import { dataOf, figuresOf, seriesOf } from "../../../src/panels/panel.ts";
import { Drawing } from "../../../src/ui/chart-marks.tsx";
import { Citation } from "../../../src/views/citation.tsx";
import { briefing, show } from "../../fixtures/builders.ts";
import { FIGURES } from "../../fixtures/figures-briefings.ts";
import { showAt } from "../../fixtures/page.tsx";

function open(briefing: Briefing) {
  const told = show(briefing);
  showAt(
    "/",
    <Citation briefing={told}>
      <figures.View series={dataOf(figures, told).series} figures={figuresOf(figures, told)} />
    </Citation>,
  );
}

const tried = (name: string) => open(FIGURES[name]?.() ?? briefing({ claims: [] }));

describe("the panel of further figures", () => {
  test("has a heading for each list that has something in it", () => {
    tried("one of each kind");
    const names = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(names).toEqual(["Equipment", "Commitments", "Statistics", "Corrected in the article"]);
  });

  test("says of each number what it is, how firm, and where it stands", () => {
    tried("commitments with and without a number");
    const [first] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(/^6 factories.*United Kingdom.*by 2029.*committed.*¶1/);
  });

  test("draws what can be compared, and lists the rest", () => {
    tried("shares of one thing");
    const drawing = screen.getByRole("figure", { name: /^Statistics: % of GDP/ });
    expect(within(drawing).getByRole("table", { hidden: true })).toHaveTextContent("at least 2.7%");
    expect(screen.getByText("one in four")).toBeVisible();
  });

  test("writes what is below zero with its sign, and says how its bar opens", () => {
    tried("below zero");
    const drawing = screen.getByRole("figure", { name: /% of GDP/ });
    expect(within(drawing).getByRole("table", { hidden: true })).toHaveTextContent("less than −5%");
    expect(drawing).toHaveTextContent("no lower figure is stated");
    expect(screen.getByText("−£2 billion")).toBeVisible();
  });

  test("draws what is below zero to the left of nought", async () => {
    const told = show(FIGURES["below zero"]?.() ?? briefing());
    const [chart] = seriesOf(figures, told);
    if (!chart) throw new Error("there is no chart");
    const { container } = render(<Drawing series={chart} form="wide" />);
    await waitFor(() => expect(container).toHaveTextContent("−10%0%"));
    const bars = [...container.querySelectorAll(".recharts-bar-rectangle")];
    const isTurned = bars.map((bar) => bar.querySelector("g[transform^=matrix]") !== null);
    expect(isTurned).toEqual([true, true, true, false, false]);
  });

  test("sets nothing that was withdrawn as a number", () => {
    tried("a correction");
    const old = screen.getByText(/withdrawn/);
    expect(old).toHaveTextContent("“more than 12,000”");
    expect(old.closest("li")?.querySelector("b")).toBeNull();
  });

  test("has both versions of what is contradicted, where the figure leads to", () => {
    tried("what others say");
    const link = screen.getByRole("link", { name: "≠ sources disagree" });
    expect(document.querySelector(link.getAttribute("href") ?? "")).toHaveTextContent(
      "The Gazette",
    );
  });
});
