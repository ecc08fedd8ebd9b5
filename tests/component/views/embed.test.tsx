import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { panels } from "../../../src/panels/index.ts";
import { panelsOf, panelTitle, type Shown } from "../../../src/panels/panel.ts";
import { EmbedView } from "../../../src/views/embed.tsx";
import { fixtureBriefing } from "../../fixtures/briefings.ts";
import { shippedBriefing } from "../../fixtures/builders.ts";
import { showAt } from "../../fixtures/page.tsx";

const shipped = shippedBriefing();

function embed(panel: string, told: Shown = shipped, search = "") {
  const route = { view: "embed", briefing: told.id, panel } as const;
  showAt(`/${told.id}/embed/${panel}/${search}`, <EmbedView briefing={told} route={route} />);
}

describe.each(panelsOf(panels, shipped))("the embed of “$id”", (panel) => {
  const { id } = panel;
  const name = panelTitle(panel, shipped);

  test("is one panel under the page's one first heading", () => {
    embed(id);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(name);
    const [section, ...others] = document.querySelectorAll("[data-panel]");
    expect(section).toHaveAttribute("data-panel", id);
    expect(others).toEqual([]);
  });

  test("leads every link inside the page to something on it", () => {
    embed(id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const lost = links.filter(({ hash }) => !document.getElementById(hash.slice(1)));
    expect(lost.map(({ hash }) => hash)).toEqual([]);
  });

  test("names the licence and the way to the whole briefing", () => {
    embed(id);
    expect(screen.getAllByRole("link", { name: /Open Government Licence|OGL/ })[0]).toHaveAttribute(
      "href",
      shipped.licence.address,
    );
    expect(screen.getByRole("link", { name: shipped.title })).toHaveAttribute(
      "href",
      `../../../${shipped.id}/`,
    );
  });
});

describe("an embed", () => {
  test("shows the panel's figures with their qualifiers, and the sentence behind each", () => {
    embed("deployments");
    const panel = screen.getByRole("region", { name: "Troop deployments" });
    expect(panel).toHaveTextContent("from 800 to more than 1,600 UK troops in Estonia");
    const [cite] = within(panel).getAllByRole("link", { name: /^Sentence .*, paragraph 3$/ });
    const sentence = document.querySelector(cite?.getAttribute("href") ?? "none");
    expect(sentence?.querySelector("mark")).toHaveTextContent("from 800 to more than 1,600");
  });

  test("has a drawing for each chart, with its description and its table", () => {
    embed("deployments");
    for (const name of ["UK troops: Estonia, before and after"]) {
      expect(screen.getByRole("img", { name })).toHaveAccessibleDescription(
        /from 800 to more than 1,600 troops/,
      );
      expect(screen.getByRole("table", { name })).toBeInTheDocument();
    }
  });

  test("keeps what is provided, announced and discussed apart, each with its sentence", () => {
    embed("aid");
    const groups = screen.getAllByRole("heading", { level: 2 });
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      "Provided",
      "Announced",
      "Discussed",
    ]);
    for (const claim of ["aid-items", "mlrs-announced", "further-aid"]) {
      expect(document.getElementById(`sentence-${claim}`)).not.toBeNull();
    }
  });

  test("states the licence in full below the panel, for frames with room for its short name", () => {
    embed("aid");
    const { statement, name } = shipped.licence;
    expect(document.querySelector("main > :last-child")).toHaveTextContent(`${statement} ${name}.`);
  });

  test("says in words which rows high drawings side by side have no room for", () => {
    embed("aid", fixtureBriefing("sahel-food-2024-11"));
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toContain("UNICEF, part: C$22 million ¶7");
    expect(items).not.toContain("World Food Programme, part: C$48 million ¶6");
  });

  test("says where sources disagree", () => {
    embed("agreements");
    expect(document.body).toHaveTextContent("≠ Sources disagree. Six participants");
  });

  test("says what its address asks for in vain", () => {
    embed("aid", shipped, "?plain&table&theme=dark&colour=red&marking=secret");
    expect(screen.getByRole("status")).toHaveTextContent("left out: colour=red, marking=secret.");
  });
});
