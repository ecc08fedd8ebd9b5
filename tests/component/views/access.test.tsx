import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { loadEvidence } from "../../../src/views/citation.tsx";
import { DashboardView } from "../../../src/views/dashboard.tsx";
import { EmbedView } from "../../../src/views/embed.tsx";
import { aidClaim, briefing, deploymentClaim, shippedBriefing } from "../../fixtures/builders.ts";
import { renderAt, showAt } from "../../fixtures/page.tsx";

const shipped = shippedBriefing();
const HOME = { view: "dashboard", briefing: shipped.id } as const;

function dashboard() {
  showAt(
    `/${shipped.id}/`,
    <DashboardView briefing={shipped} route={HOME} several={false} notice={null} />,
  );
}

test("the first link leads past everything, and the next to each panel and the article", () => {
  dashboard();
  const nav = screen.getByRole("navigation", { name: "On this page" });
  const links = within(nav).getAllByRole("link");
  expect(document.querySelector("a")).toBe(links[0]);
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Skip to main content", "#main"],
    ["Meeting summary", "#meeting"],
    ["UK aid", "#aid"],
    ["Troop deployments", "#deployments"],
    ["Partner-country agreements", "#agreements"],
    ["The article", "#article"],
  ]);
  expect(screen.getByRole("main")).toHaveAttribute("id", "main");
});

test("each mark is named by what its sentence states, and marks of two claims are told apart", () => {
  dashboard();
  const named = new Map<string, Set<string>>();
  for (const mark of document.querySelectorAll<HTMLElement>("[data-cite]")) {
    const name = mark.getAttribute("aria-label") ?? "";
    expect(name).toMatch(/^Sentence for .+, (paragraph \d+|headline)$/);
    named.set(name, (named.get(name) ?? new Set()).add(mark.dataset.cite ?? ""));
  }
  expect(named.has("Sentence for more than £750 million, paragraph 9")).toBe(true);
  expect([...named].filter(([, claims]) => claims.size > 1)).toEqual([]);
});

test("no heading, figure or drawing is named by its marks", () => {
  dashboard();
  const named = [...document.querySelectorAll("h1, h2, h3, h4, [aria-labelledby]")]
    .filter((one) => one.closest("#article") === null)
    .flatMap((one) => {
      const label = one.getAttribute("aria-labelledby");
      return label === null ? one : (document.getElementById(label) ?? []);
    });
  expect(named.filter((one) => one.querySelector("[data-cite]") !== null)).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});

test("a figure in large type is one text, with its qualifier", () => {
  dashboard();
  const figures = screen.getByRole("region", { name: "Key figures" });
  expect(within(figures).getByRole("img", { name: "more than £750 million" })).toBeInTheDocument();
  expect(
    within(figures).getByRole("img", { name: "from 800 to more than 1,600" }),
  ).toBeInTheDocument();
});

test("a country's filter is in the title, keeps the focus, and is said; so is its end", async () => {
  const told = briefing({ claims: [aidClaim(), deploymentClaim()] });
  const route = { view: "dashboard", briefing: told.id } as const;
  const { user } = renderAt(
    `/${told.id}/`,
    <DashboardView briefing={told} route={route} several={false} notice={null} />,
  );
  await act(loadEvidence);
  const country = screen.getByRole("link", { name: "Estonia" });
  await user.click(country);
  expect(await screen.findByText(/^Only what names Estonia is shown/)).toHaveRole("status");
  expect(document.title).toMatch(/^Estonia – /);
  expect(country).toHaveFocus();
  expect(country).toHaveAttribute("aria-current", "true");
  await user.click(screen.getByRole("button", { name: "Show everything" }));
  const said = screen.getByText("Everything is shown again.");
  expect(said).toHaveFocus();
  expect(said).toHaveRole("status");
  expect(document.title).not.toMatch(/Estonia/);
});

test("Back over a country's filter says once what is shown, and loses no focus", async () => {
  const told = briefing({ claims: [aidClaim(), deploymentClaim()] });
  const route = { view: "dashboard", briefing: told.id } as const;
  history.replaceState(null, "", `/${told.id}/`);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  // The browser's own addresses: only they have a Back.
  render(<DashboardView briefing={told} route={route} several={false} notice={null} />);
  await act(loadEvidence);
  await user.click(screen.getByRole("link", { name: "Estonia" }));
  const filtered = await screen.findByText(/^Only what names Estonia is shown/);
  await user.click(screen.getByRole("button", { name: "Show everything" }));
  expect(screen.getByText("Everything is shown again.")).toHaveFocus();
  await act(async () => history.back());
  await waitFor(() => expect(filtered).toHaveTextContent(/^Only what names Estonia is shown/));
  expect(filtered).toHaveFocus();
  expect(document.title).toMatch(/^Estonia – /);
  screen.getByRole("button", { name: "Show everything" }).focus();
  await act(async () => history.back());
  expect(await screen.findByText("Everything is shown again.")).toHaveFocus();
  expect(screen.getAllByText("Everything is shown again.")).toHaveLength(1);
  expect(document.title).not.toMatch(/Estonia/);
});

test("a mark of a panel alone opens its sentence, and closed that gives the focus back", async () => {
  const told = briefing();
  const route = { view: "embed", briefing: told.id, panel: "aid" } as const;
  const { user } = renderAt(`/${told.id}/embed/aid/`, <EmbedView briefing={told} route={route} />);
  const [mark] = screen.getAllByRole("link", { name: /^Sentence for / });
  if (!mark) throw new Error("there is no mark");
  await user.click(mark);
  const sentence = document.querySelector<HTMLDetailsElement>("details:has([id^=sentence-])");
  expect(sentence?.open).toBe(true);
  expect(sentence?.querySelector("summary")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(sentence?.open).toBe(false);
});
