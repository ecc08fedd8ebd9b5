import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { format } from "../../../src/model/format.ts";
import { panels } from "../../../src/panels/index.ts";
import { figuresOf, panelsOf, panelTitle, type Shown } from "../../../src/panels/panel.ts";
import { EmbedView } from "../../../src/views/embed.tsx";
import { fixtureBriefing, fixtureBriefings, generatedBriefings } from "../../fixtures/briefings.ts";
import { shippedBriefing } from "../../fixtures/builders.ts";
import { showAt } from "../../fixtures/page.tsx";
import { boundedIn, readBare, readWords } from "../../fixtures/reading.ts";

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

const all = [shipped, ...fixtureBriefings(), ...generatedBriefings()];

describe.each(
  all.flatMap((told) => panelsOf(panels, told).map((panel) => ({ id: told.id, told, panel }))),
)("the embed of “$panel.id” of $id", ({ told, panel }) => {
  test("says each figure that it shows with its qualifier, and has every sentence it leads to", () => {
    embed(panel.id, told);
    const figures = [...document.querySelectorAll("[data-panel] [data-claim] > [role=img]")];
    const wanted = figuresOf(panel, told).map(({ lead, quantity }) =>
      [lead, format(quantity)].filter(Boolean).join(" "),
    );
    expect(figures).toHaveLength(Math.min(wanted.length, 3));
    for (const [index, figure] of figures.entries()) {
      expect(figure).toHaveTextContent(wanted[index] ?? "");
      expect(figure).toHaveAccessibleName(wanted[index]);
    }
    const text = readWords(document.querySelector("[data-panel]") ?? document.body);
    expect(readBare(text, boundedIn(told))).toEqual([]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const lost = links.filter(({ hash }) => !document.getElementById(hash.slice(1)));
    expect(lost.map(({ hash }) => hash)).toEqual([]);
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

  test("leads from each row of its table to the sentences that it is from", () => {
    embed("agreements");
    const table = screen.getByRole("table", { name: "Which country is in which instrument" });
    const row = within(table).getByRole("row", { name: /^Germany/ });
    const links = within(row).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["¶8", "¶7"]);
    for (const link of links) {
      const sentence = document.querySelector(link.getAttribute("href") ?? "none");
      expect(sentence).toHaveTextContent(/Germany/);
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
    expect(items).toContain("UNICEF, part, announced: C$22 million ¶7");
    expect(items).not.toContain("World Food Programme, part, announced: C$48 million ¶6");
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
