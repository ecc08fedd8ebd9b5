import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim } from "../../../src/model/briefing.ts";
import { EmbedView } from "../../../src/views/embed.tsx";
import {
  aidClaim,
  briefing,
  deploymentClaim,
  exactly,
  meetingClaim,
  quotationClaim,
  topicClaim,
} from "../../fixtures/builders.ts";
import { showAt } from "../../fixtures/page.tsx";

function embed(panel: string, claims: readonly Claim[], keyFigures?: readonly string[]) {
  const told = briefing(keyFigures ? { claims, keyFigures } : { claims });
  const route = { view: "embed", briefing: told.id, panel } as const;
  showAt(`/${told.id}/embed/${panel}/`, <EmbedView briefing={told} route={route} />);
}

function first(): HTMLElement {
  const panel = document.querySelector<HTMLElement>("[data-panel]");
  if (!panel) throw new Error("there is no panel");
  return panel;
}

const MILLION = 1_000_000;
const amounts = Array.from({ length: 24 }, (_, index) =>
  aidClaim({ id: `aid-${index}`, amount: exactly((index + 1) * MILLION, "GBP") }),
);

test("an embed of 24 amounts draws the first, and says how many are left for each room", () => {
  embed("aid", amounts);
  const [drawing] = document.querySelectorAll("figure[data-series=aid-total]");
  expect(drawing).toHaveTextContent(/\d+ more in the briefing/);
  expect(screen.getAllByText("23 more figures in the briefing").length).toBeGreaterThan(0);
  const table = document.querySelector("details[data-table]");
  expect(table?.querySelectorAll("tbody tr")).toHaveLength(24);
});

test("an embed of five places draws three of them, and says how many are left for each width", () => {
  const places = ["Estonia", "Latvia", "Poland", "Romania", "Norway"];
  embed(
    "deployments",
    places.map((place) => deploymentClaim({ place })),
    ["estonia"],
  );
  const drawn = first().querySelectorAll("figure[data-series]");
  expect(drawn).toHaveLength(3);
  for (const left of [4, 3, 2]) {
    expect(first()).toHaveTextContent(`${left} more charts in the briefing`);
  }
});

test("a panel without figures in large type shows its drawing", () => {
  embed("deployments", [deploymentClaim()], []);
  expect(first().querySelector("figure[data-series]")).not.toBeNull();
});

test("the meeting's embed has its list and the quotation, each item with what is left after it", () => {
  const opened = [1, 2, 3].map((pier) =>
    meetingClaim({ id: `pier-${pier}`, summary: `Opened pier ${pier}` }),
  );
  embed("meeting", [...opened, quotationClaim({ quote: "The piers are open." })], []);
  const items = [...first().querySelectorAll("[data-left]")];
  expect(items.map((item) => item.getAttribute("data-left"))).toEqual([
    "2 more in the briefing",
    "1 more in the briefing",
    "",
  ]);
  expect(first().querySelector("blockquote")).toHaveTextContent("“The piers are open.”");
  expect(first()).toHaveTextContent("Ben Wallace");
});

test("what was discussed follows what was done, says so, and is counted with it", () => {
  const topics = [1, 2, 3, 4, 5, 6, 7, 8].map((pier) =>
    topicClaim({ id: `topic-${pier}`, summary: `Pier ${pier}` }),
  );
  embed("meeting", [meetingClaim({ id: "pier", summary: "Opened a pier" }), ...topics], []);
  const items = [...first().querySelectorAll("[data-left]")];
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Opened a pier/),
    ...[1, 2, 3, 4, 5, 6, 7].map((pier) =>
      expect.stringMatching(`^Discussed, not decidedPier ${pier}`),
    ),
  ]);
  expect(items.at(-1)?.getAttribute("data-left")).toBe("1 more in the briefing");
});
