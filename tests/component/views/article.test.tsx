import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { readArticle } from "../../../src/model/evidence.ts";
import { ArticleText } from "../../../src/views/article.tsx";
import { briefing, lisbonBriefing, shippedBriefing, topicClaim } from "../../fixtures/builders.ts";

function paragraphs() {
  return [...document.querySelectorAll<HTMLElement>("ol > li")];
}

/** The words a claim's passages show, in order. */
function passagesOf(id: string): string {
  const marked = document.querySelectorAll(`a[data-claim="${id}"]`);
  return [...marked].map(({ textContent }) => textContent).join("");
}

describe.each<[string, Briefing]>([
  ["shipped", shippedBriefing()],
  ["Lisbon", lisbonBriefing()],
])("the %s article", (_, told) => {
  test("is shown whole and unchanged, a paragraph a list item", () => {
    render(<ArticleText briefing={told} />);
    const texts = paragraphs().map(({ textContent }) => textContent.replace(/^¶(H|\d+)/, ""));
    expect(texts).toEqual(told.article.paragraphs);
  });

  test("has every claim's passage marked, word for word", () => {
    render(<ArticleText briefing={told} />);
    for (const { id, quote } of told.claims) expect(passagesOf(id)).toBe(quote);
  });

  test("has an anchor for each claim and each paragraph", () => {
    render(<ArticleText briefing={told} />);
    for (const { id, quote } of told.claims) {
      expect(quote).toContain(document.getElementById(`claim-${id}`)?.textContent);
    }
    expect(paragraphs().map(({ id }) => id)).toEqual(
      told.article.paragraphs.map((_text, index) => `p${index}`),
    );
  });

  test("leads each passage to an address that opens it without scripts", () => {
    render(<ArticleText briefing={told} />);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    for (const { id } of told.claims) expect(links).toContain(`?cite=${id}#claim-${id}`);
  });
});

describe("an article", () => {
  test("marks the narrower of two claims where they overlap", () => {
    const article = readArticle("Title\n\nThey spoke about deterrence and piers.");
    const claims = [
      topicClaim({ id: "both", quote: "They spoke about deterrence and piers." }),
      topicClaim({ id: "piers", quote: "piers" }),
    ];
    render(<ArticleText briefing={briefing({ article, claims })} />);
    expect(screen.getByRole("link", { name: "piers" })).toHaveAttribute("data-claim", "piers");
    expect(passagesOf("both")).toBe("They spoke about deterrence and .");
  });

  test("with the same paragraph twice shows both", () => {
    const article = readArticle("Title\n\nThe sea is calm.\n\nThe sea is calm.");
    render(<ArticleText briefing={briefing({ article, claims: [] })} />);
    expect(paragraphs()).toHaveLength(3);
  });

  const blocks = readArticle(
    "Title\n\n## What was said\n\n- piers for ships\n- quays for boats\n\n> The sea is calm.\n\n| Mali | 3 piers |\n|---|---|\n| Niger | no pier |\n",
  );

  test("sets each block as what it is, each with its number", () => {
    render(<ArticleText briefing={briefing({ article: blocks, claims: [] })} />);
    expect(screen.getByRole("heading", { name: "What was said" })).toBeVisible();
    const [title, heading, piers, , said, mali] = paragraphs();
    expect(title?.querySelector("p")).toHaveTextContent("Title");
    expect(heading).toHaveTextContent("¶1What was said");
    expect(piers?.querySelector("ul > li")).toHaveTextContent("piers for ships");
    expect(said?.querySelector("blockquote")).toHaveTextContent("The sea is calm.");
    if (!mali) throw new Error("there is no row");
    const cells = within(mali).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual(["Mali", "3 piers"]);
  });

  test("marks a passage in each cell that it reaches into, with one anchor", () => {
    const claims = [topicClaim({ id: "row", quote: "Niger\tno pier" })];
    render(<ArticleText briefing={briefing({ article: blocks, claims })} />);
    const marked = [...document.querySelectorAll('a[data-claim="row"]')];
    expect(marked.map(({ textContent }) => textContent)).toEqual(["Niger", "no pier"]);
    expect(document.querySelectorAll("#claim-row")).toHaveLength(1);
  });

  test("shows markup as text", () => {
    const quote = "They spoke of <script>alert(1)</script> & <b>piers</b>.";
    render(<ArticleText briefing={briefing({ claims: [topicClaim({ quote })] })} />);
    expect(screen.getByRole("link", { name: quote })).toBeVisible();
    expect(document.querySelector("script, b")).toBeNull();
  });
});
