import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Shown } from "../../../src/panels/panel.ts";
import { DashboardView } from "../../../src/views/dashboard.tsx";
import { fixtureBriefing } from "../../fixtures/briefings.ts";
import { briefing, shippedBriefing } from "../../fixtures/builders.ts";
import { renderAt, showAt } from "../../fixtures/page.tsx";

const shipped = shippedBriefing();

function Dashboard({ told }: { readonly told: Shown }) {
  const route = { view: "dashboard", briefing: told.id } as const;
  return <DashboardView briefing={told} route={route} several={false} notice={null} />;
}

/** As it is before any script. */
function dashboard(search = "", told: Shown = shipped) {
  showAt(`/${told.id}/${search}`, <Dashboard told={told} />);
}

/** As it is once it answers. */
function live(search = "", told: Shown = small) {
  return renderAt(`/${told.id}/${search}`, <Dashboard told={told} />);
}

/** Small enough to be shown many times: one claim of each kind. */
const small = briefing();

function keyFigures() {
  const section = screen.getByRole("region", { name: "Key figures" });
  return within(within(section).getByRole("list")).getAllByRole("listitem");
}

/** The words of a figure without its cite. */
function wordsOf(figure: HTMLElement): string {
  return figure.textContent
    .replace(/\s*¶(\d+|H)/, "")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the key figures", () => {
  test("come in the editor's order, each with its qualifier", () => {
    dashboard();
    expect(keyFigures().map(wordsOf)).toEqual([
      "more than £750 million military aid to Ukraine, provided so far",
      "from 800 to more than 1,600 UK troops in Estonia",
      "from 4 to 6 RAF jets committed to air policing in Romania",
      "all 30 NATO member states represented, the UK among them",
      "named 6 partner countries in the rotorcraft memorandum ≠ sources disagree",
      "support for 2 membership applications: Sweden and Finland",
    ]);
  });

  test("each name the claim they rest on", () => {
    dashboard();
    const claims = keyFigures().map((item) =>
      item.querySelector("[data-claim]")?.getAttribute("data-claim"),
    );
    expect(claims).toEqual(shipped.keyFigures);
  });

  test("each have a cite to their paragraph", () => {
    dashboard();
    const cites = keyFigures().map((item) =>
      within(item).getByRole("link", { name: /^Sentence / }),
    );
    expect(cites.map((cite) => cite.textContent)).toEqual(["¶9", "¶3", "¶3", "¶2", "¶8", "¶10"]);
    expect(cites[0]).toHaveAttribute("href", "?cite=aid-total#claim-aid-total");
  });

  test("that another source contradicts carry a mark that leads to both versions", () => {
    dashboard();
    const figures = within(screen.getByRole("region", { name: "Key figures" }));
    const mark = figures.getByRole("link", { name: "≠ sources disagree" });
    const conflict = document.querySelector(mark.getAttribute("href") ?? "");
    expect(conflict).toHaveTextContent("Sources disagree about Spain");
    expect(conflict).toHaveTextContent(
      "France, Germany, Spain, Italy, Greece and the Netherlands, with United Kingdom",
    );
    expect(conflict).toHaveTextContent("no Spain");
    expect(conflict).toHaveTextContent("This briefing shows the article’s list as written.");
  });

  test("are left out, heading and all, where the briefing has none", () => {
    dashboard("", briefing({ claims: [] }));
    expect(screen.queryByRole("heading", { name: "Key figures" })).toBeNull();
  });
});

describe("the page", () => {
  test("has the briefing's title as its one first heading", () => {
    dashboard();
    const first = screen.getAllByRole("heading", { level: 1 });
    expect(first.map(({ textContent }) => textContent)).toEqual([shipped.title]);
  });

  test("shows every panel in order, then the article", () => {
    dashboard();
    const names = screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent);
    expect(names).toEqual([
      "Key figures",
      expect.stringMatching(/^Meeting summary /),
      expect.stringMatching(/^UK aid /),
      expect.stringMatching(/^Troop deployments /),
      expect.stringMatching(/^Partner-country agreements /),
      expect.stringMatching(/^The article /),
    ]);
  });

  test("says that the source is undated and where other sources place it", () => {
    dashboard();
    expect(screen.getByRole("heading", { level: 1 }).parentElement).toHaveTextContent(
      "Undated in the source; other sources place it 16 to 19 June 2022.",
    );
    expect(screen.getByRole("complementary", { name: /when it was published/ })).toHaveTextContent(
      "The rotorcraft memorandum was signed on 16 June 2022.",
    );
  });

  test("names the licence and says that it is not an official product", () => {
    dashboard();
    const foot = screen.getAllByRole("contentinfo").at(-1);
    expect(foot).toHaveTextContent(
      "Contains public sector information licensed under the Open Government Licence v3.0.",
    );
    expect(foot).toHaveTextContent("Not an official product");
  });

  test("explains the terms that it uses", () => {
    dashboard();
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms).toEqual(expect.arrayContaining(["MLRS", "GMLRS", "RAF"]));
  });

  test("gives every element with an id an id of its own", () => {
    dashboard();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("leads every link inside the page to something on it", () => {
    dashboard();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
    expect(links.length).toBeGreaterThan(50);
    for (const { hash } of links) expect(document.getElementById(hash.slice(1))).not.toBeNull();
  });
});

describe("the address", () => {
  test.each([
    ["?cite=no-such-claim", "cite=no-such-claim"],
    ["?country=ATL", "country=ATL"],
    ["?country=BEL", "country=BEL"],
    ["?theme=sepia", "theme=sepia"],
    ["?marking=top+secret", "marking=top secret"],
    ["?colour=red", "colour=red"],
    ["?draft", "draft"],
  ])("“%s” asks for something unknown, which is said and left out", async (search, said) => {
    live(search);
    expect(await screen.findByRole("status")).toHaveTextContent(
      `The address asks for something this briefing does not have, which is left out: ${said}.`,
    );
    expect(keyFigures()).toHaveLength(small.keyFigures.length);
  });

  test("names everything unknown at once", async () => {
    live("?cite=no&country=ATL&theme=sepia&colour=red");
    expect(await screen.findByRole("status")).toHaveTextContent(
      "cite=no, country=ATL, theme=sepia, colour=red.",
    );
  });

  test("can hold markup, which is shown as text", async () => {
    live(`?country=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(await screen.findByRole("status")).toHaveTextContent(
      "country=<img src=x onerror=alert(1)>",
    );
    expect(document.querySelector("img[src]")).toBeNull();
  });
});

describe("a cite", () => {
  test("of a key figure opens its sentence among the key figures", async () => {
    const { user } = live();
    const figures = within(screen.getByRole("region", { name: "Key figures" }));
    await user.click(figures.getByRole("link", { name: /^Sentence .*, paragraph 1$/ }));
    const section = screen.getByRole("region", { name: "Key figures" });
    expect(section.querySelector("blockquote")).toHaveTextContent(
      "“The minister met counterparts from all 30 member states.”",
    );
  });

  test("of a panel opens its sentence inside that panel", async () => {
    const { user } = live();
    const panel = screen.getByRole("region", { name: "Troop deployments" });
    const chart = within(panel).getByRole("figure", { name: /^UK troops: Estonia/ });
    const [mark] = within(chart).getAllByRole("link", { name: /^Sentence .*, paragraph 3$/ });
    if (!mark) throw new Error("there is no mark");
    await user.click(mark);
    expect(panel.querySelector("blockquote")).toHaveTextContent(
      "“The UK troops in Estonia rose from 800 to more than 1,600.”",
    );
    expect(document.querySelectorAll("[data-evidence]")).toHaveLength(1);
  });

  test("in the address opens its sentence in the article, whatever the country", () => {
    live("?cite=estonia&country=FRA");
    const article = screen.getByRole("region", { name: /^The article/ });
    expect(article.querySelector('[data-evidence="estonia"]')).toHaveFocus();
  });
});

/** What derives the panels anew is fetched first. */
const PATIENCE = { timeout: 10_000 };

describe("one country", () => {
  test("shows only what names it, and says so", async () => {
    live("?country=EST", shipped);
    const notice = await screen.findByText(/^Only what names Estonia is shown/, {}, PATIENCE);
    expect(notice).toHaveTextContent("the article below is whole.");
    expect(notice).toHaveRole("status");
    expect(keyFigures().map(wordsOf)).toEqual(["from 800 to more than 1,600 UK troops in Estonia"]);
    const panel = screen.getByRole("region", { name: /^Troop deployments/ });
    expect(within(panel).getByText(/^UK troops: Estonia/, { selector: "h3" })).toBeVisible();
    expect(panel).not.toHaveTextContent("Romania, before");
    expect(screen.getByRole("region", { name: /^UK aid/ })).toHaveTextContent(
      "Nothing here names Estonia.",
    );
  });

  test("leaves the article whole", () => {
    dashboard("?country=EST");
    const text = screen.getByRole("region", { name: /^The article/ }).textContent;
    expect(text).toContain("more than £750 million of military aid");
  });

  test("is left again with one press, which keeps the rest of the address", async () => {
    const { user, address } = live("?country=EST&theme=dark");
    const everything = await screen.findByText("Show everything", {}, PATIENCE);
    expect(keyFigures()).toHaveLength(1);
    await user.click(everything);
    expect(keyFigures()).toHaveLength(small.keyFigures.length);
    expect(address()).toBe(`/${small.id}/?theme=dark`);
  });

  test("can be chosen for each country that a claim names", () => {
    dashboard();
    const heading = screen.getByRole("heading", { name: "Countries named" });
    const countries = within(heading.closest("section") ?? document.body);
    expect(countries.getAllByRole("link")).toHaveLength(14);
    expect(countries.getByRole("link", { name: "Estonia" })).toHaveAttribute(
      "href",
      "?country=EST",
    );
  });
});

test("a line of a list says that sources disagree, as its figure does", () => {
  dashboard("", fixtureBriefing("contact-group-2025-10"));
  const lines = screen
    .getAllByRole("listitem")
    .filter((line) => line.dataset.claim?.split(" ").includes("fifty-nations"));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toHaveTextContent("≠ sources disagree");
});
