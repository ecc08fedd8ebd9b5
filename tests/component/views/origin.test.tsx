import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { ArticleNotes } from "../../../src/views/article-notes.tsx";
import { DashboardView } from "../../../src/views/dashboard.tsx";
import { EmbedView } from "../../../src/views/embed.tsx";
import { aidClaim, briefing, correctionClaim, fact } from "../../fixtures/builders.ts";
import { renderAt, showAt } from "../../fixtures/page.tsx";

const own = {
  publisher: "The Ministry of Piers",
  date: "2025-03-03",
  address: "https://example.org/piers",
  authors: ["Ana Invenção", "Rui Cais"],
  lead: null,
};
const nothing = { publisher: null, date: null, address: null, authors: [], lead: null };
const STATED =
  "Published 3 March 2025 by The Ministry of Piers. Written by Ana Invenção and Rui Cais.";
const LED = "Read the article at its publisher.";
const WORDS = `${STATED} ${LED}`;

function dashboard(told: Partial<Briefing>) {
  const made = briefing(told);
  const route = { view: "dashboard", briefing: made.id } as const;
  showAt(
    `/${made.id}/`,
    <DashboardView briefing={made} route={route} several={false} notice={null} />,
  );
}

function masthead(): HTMLElement {
  const header = screen.getByRole("heading", { level: 1 }).closest("header");
  if (!header) throw new Error("there is no masthead");
  return header;
}

describe("what the article says of itself", () => {
  test("stands in the masthead, with a link to it", () => {
    dashboard({ origin: own });
    expect(masthead()).toHaveTextContent(WORDS);
    expect(
      within(masthead()).getByRole("link", { name: "Read the article at its publisher" }),
    ).toHaveAttribute("href", own.address);
    expect(masthead()).not.toHaveTextContent("Undated");
  });

  test("stands beside the article, and under an embed", () => {
    const { container } = render(<ArticleNotes briefing={briefing({ origin: own })} />);
    expect(container).toHaveTextContent(WORDS);
    const told = briefing({ origin: own, claims: [aidClaim()] });
    const route = { view: "embed", briefing: told.id, panel: "aid" } as const;
    showAt(`/${told.id}/embed/aid/`, <EmbedView briefing={told} route={route} />);
    expect(document.body).toHaveTextContent(STATED);
    expect(document.body).toHaveTextContent(LED);
  });

  test("is not made up: without a date it is undated, and that is all", () => {
    dashboard({ origin: nothing });
    expect(masthead()).toHaveTextContent(/Undated in the source\. Not an official/);
  });

  test("gives way to other sources for a date only where it has none", () => {
    const facts = [fact({ id: "gazette", claim: "aid", relation: "dates" })];
    const published = { words: "June 2022", facts: ["gazette"] };
    dashboard({ origin: nothing, facts, published });
    expect(masthead()).toHaveTextContent(
      "Undated in the source; other sources place it June 2022.",
    );
    dashboard({ origin: own, facts, published });
    expect(masthead()).not.toHaveTextContent("June 2022");
    expect(document.body).not.toHaveTextContent("The article carries no date");
  });
});

describe("a correction in the article", () => {
  const claims = [aidClaim(), correctionClaim({ summary: "An earlier version gave another date" })];

  test("is told at the top, and opens its sentence there", async () => {
    const told = briefing({ claims });
    const route = { view: "dashboard", briefing: told.id } as const;
    const { user } = renderAt(
      `/${told.id}/`,
      <DashboardView briefing={told} route={route} several={false} notice={null} />,
    );
    const corrections = screen.getByRole("region", { name: "Corrections" });
    expect(corrections).toHaveTextContent(
      "Correction in the article: An earlier version gave another date",
    );
    await user.click(within(corrections).getByRole("link", { name: /^Sentence / }));
    expect(await within(corrections).findByText(/An earlier version of this page/)).toBeVisible();
  });

  test("is named where it stands in the article", () => {
    dashboard({ claims });
    const paragraph = document.getElementById("claim-correction")?.closest("li");
    expect(paragraph).toHaveTextContent(/¶2Correction/);
  });

  test("is not told of where there is none", () => {
    dashboard({ claims: [aidClaim()] });
    expect(screen.queryByRole("region", { name: "Corrections" })).toBeNull();
  });
});
