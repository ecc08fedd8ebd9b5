import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/model/format.ts";
import { series } from "../../../src/model/make-series.ts";
import { claimSource, factSource } from "../../../src/model/source.ts";
import { DataTable } from "../../../src/ui/data-table.tsx";
import { deploymentClaim, exactly, fact, moreThan } from "../../fixtures/builders.ts";

function strengths(...levels: readonly Cell[]) {
  return series({
    id: "strengths",
    title: "Troops, before and after",
    description: "Troops, before and after.",
    notes: ["A lower bound."],
    columns: {
      when: { label: "When", role: "name", of: ({ when }) => when },
      strength: { label: "Troops", role: "value", of: ({ strength }) => strength },
    },
    disputed: ({ when }) => (when === "level 1" ? ["strength"] : []),
    rows: levels.map((strength, index) => ({
      when: `level ${index}`,
      strength,
      sources: [claimSource(deploymentClaim()), factSource(fact())] as const,
    })),
  });
}

describe("a table", () => {
  test("is captioned with its series' title", () => {
    render(<DataTable series={strengths(exactly(800))} />);
    const table = screen.getByRole("table", { name: "Troops, before and after" });
    expect(table.querySelector("caption")).toHaveTextContent("Troops, before and after");
  });

  test("has a header for each column and each row, with its scope", () => {
    render(<DataTable series={strengths(exactly(800), moreThan(1600))} />);
    const columns = screen.getAllByRole("columnheader");
    expect(columns.map(({ textContent }) => textContent)).toEqual(["When", "Troops", "From"]);
    for (const header of columns) expect(header).toHaveAttribute("scope", "col");
    const rows = screen.getAllByRole("rowheader");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["level 0", "level 1"]);
    for (const header of rows) expect(header).toHaveAttribute("scope", "row");
  });

  test("shows quantities with their bound, and what is unknown as not stated", () => {
    render(<DataTable series={strengths(exactly(800), null, moreThan(1600))} />);
    const cells = screen.getAllByRole("row").map((row) => row.children[1]?.textContent);
    expect(cells).toEqual(["Troops", "800", "not stated ≠ sources disagree", "more than 1,600"]);
  });

  test("marks a cell that another source contradicts, and no other", () => {
    render(<DataTable series={strengths(exactly(800), moreThan(1600))} />);
    const marked = screen.getAllByText(/≠ sources disagree/);
    expect(marked.map(({ textContent }) => textContent)).toEqual([
      "more than 1,600 ≠ sources disagree",
    ]);
  });

  test("links each row to the sources it rests on", () => {
    render(<DataTable series={strengths(exactly(800))} />);
    const [, row] = screen.getAllByRole("row");
    expect(row && within(row).getByRole("link", { name: "The Gazette" })).toHaveAttribute(
      "href",
      "https://example.org/gazette",
    );
  });

  test("has its notes under it", () => {
    render(<DataTable series={strengths(exactly(800))} />);
    expect(screen.getByRole("listitem")).toHaveTextContent("A lower bound.");
  });

  test("scrolls in a region that a keyboard can reach", () => {
    render(<DataTable series={strengths(exactly(800))} />);
    expect(screen.getByRole("region", { name: "Troops, before and after" })).toHaveAttribute(
      "tabindex",
      "0",
    );
  });

  test("without rows is still a table with its headers", () => {
    render(<DataTable series={strengths()} />);
    expect(screen.getAllByRole("row")).toHaveLength(1);
  });
});
