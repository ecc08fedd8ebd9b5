import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { readArticle } from "../../../src/model/evidence.ts";
import { ArticleText } from "../../../src/views/article.tsx";
import { briefing, lisbonBriefing, shippedBriefing, topicClaim } from "../../fixtures/builders.ts";

function paragraphs() {
  return within(screen.getByRole("list")).getAllByRole("listitem");
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
    const texts = paragraphs().map((item) => item.querySelector("p")?.textContent);
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

  test("shows markup as text", () => {
    const quote = "They spoke of <script>alert(1)</script> & <b>piers</b>.";
    render(<ArticleText briefing={briefing({ claims: [topicClaim({ quote })] })} />);
    expect(screen.getByRole("link", { name: quote })).toBeVisible();
    expect(document.querySelector("script, b")).toBeNull();
  });
});
