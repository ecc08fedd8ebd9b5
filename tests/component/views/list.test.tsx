import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { App } from "../../../src/app.tsx";
import { entryOf } from "../../../src/model/entry.ts";
import { panels } from "../../../src/panels/index.ts";
import { keyFigures, type Shown } from "../../../src/panels/panel.ts";
import { aidClaim, briefing, deploymentClaim } from "../../fixtures/builders.ts";
import { renderAt } from "../../fixtures/page.tsx";
import { good, ID, network, serving, TITLE } from "../../fixtures/server.tsx";

const published = {
  publisher: "The Ministry of Piers",
  date: "2025-03-03",
  address: null,
  authors: [],
  lead: null,
};
const piers = briefing({ id: "piers", title: "Piers reopen", origin: published });
const troops = briefing({ id: "troops", title: "Troops move", claims: [deploymentClaim()] });

const entry = (told: Shown) => entryOf(told, keyFigures(panels, told));

function app(address: string, ids = ["piers", "troops"], entries = [piers, troops].map(entry)) {
  const client = new QueryClient();
  onTestFinished(() => client.clear());
  return renderAt(
    address,
    <QueryClientProvider client={client}>
      <App
        root="/"
        briefings={ids}
        initial={address === "/" ? null : troops}
        entries={address === "/" && entries.length > 0 ? entries : null}
      />
    </QueryClientProvider>,
  );
}

describe("the list of briefings", () => {
  test("names each with its publisher and date, and leads to it", async () => {
    app("/");
    const link = await screen.findByRole("link", { name: "Piers reopen" });
    expect(link).toHaveAttribute("href", "piers/");
    expect(screen.getByText("Published 3 March 2025 by The Ministry of Piers.")).toBeVisible();
    expect(screen.getByText("Undated in the source.")).toBeVisible();
  });

  test("shows figures with their qualifiers, each with the way to its sentence", async () => {
    app("/");
    await screen.findByRole("link", { name: "Troops move" });
    const figures = document.querySelectorAll('[data-claim="estonia"]');
    expect(figures.item(figures.length - 1)).toHaveTextContent("from 800 to more than 1,600");
    const cites = screen.getAllByRole("link", { name: /^Sentence / });
    expect(cites.map((cite) => cite.getAttribute("href"))).toContain(
      "troops/?cite=estonia#claim-estonia",
    );
  });

  test("says how many figures it leaves out", async () => {
    const claims = [1, 2, 3, 4, 5, 6].map((index) => aidClaim({ id: `aid-${index}` }));
    app("/", undefined, [entry(briefing({ id: "piers", claims })), entry(troops)]);
    expect(await screen.findByText("2 more in the briefing")).toBeVisible();
  });

  test("is put together from the briefings where a page carries none", async () => {
    network(serving(good));
    app("/", [ID, "other-2022-07"], []);
    expect(await screen.findAllByRole("link", { name: TITLE })).toHaveLength(2);
  });
});

describe("a dashboard", () => {
  test("leads back to the list where there is more than one briefing", () => {
    app("/troops/");
    expect(screen.getByRole("link", { name: "All briefings" })).toHaveAttribute("href", "../");
  });

  test("has no such link where it is alone", () => {
    app("/troops/", ["troops"]);
    expect(screen.queryByRole("link", { name: "All briefings" })).toBeNull();
  });
});

test.each([
  [["piers", "troops"], "Go to the list of briefings"],
  [["troops"], "Go to the briefing"],
])("a page that is not there leads home, where %s is", (ids, words) => {
  app("/no-such-briefing/", ids);
  const main = within(screen.getByRole("main"));
  expect(main.getByRole("link", { name: words })).toHaveAttribute("href", "/");
});

test("an embed of a panel without claims is no page", async () => {
  app("/troops/embed/aid/");
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
    "There is no such page",
  );
});
