import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { aid } from "../../../src/panels/aid/index.ts";
import { dataOf, figuresOf } from "../../../src/panels/panel.ts";
import { Citation } from "../../../src/views/citation.tsx";
import { AID } from "../../fixtures/aid-briefings.ts";
import { aidClaim, briefing, shippedBriefing, show } from "../../fixtures/builders.ts";
import { showAt } from "../../fixtures/page.tsx";

function open(briefing: Briefing) {
  const told = show(briefing);
  showAt(
    "/",
    <Citation briefing={told}>
      <aid.View series={dataOf(aid, told).series} figures={figuresOf(aid, told)} />
    </Citation>,
  );
}

const tried = (name: string) => open(AID[name]?.() ?? briefing({ claims: [] }));
const barsOf = (series: string) => [
  ...(document.querySelector(`[data-series=${series}]`)?.children ?? []),
];

describe("the aid panel", () => {
  test("has a drawing for each currency and period", () => {
    tried("several currencies, some a year");
    expect(screen.getAllByRole("figure")).toHaveLength(5);
  });

  test("has a column a standing, however many items there are", () => {
    const items = (id: string, status: "provided" | "delivered" | "announced") =>
      aidClaim({
        ...{ id, status, quote: `${id}.` },
        amount: undefined,
        items: [id, `more ${id}`],
      });
    open(
      briefing({
        claims: [
          items("tents", "provided"),
          items("boats", "delivered"),
          items("food", "announced"),
        ],
      }),
    );
    const columns = barsOf("aid-items").map(({ textContent }) => textContent);
    expect(columns).toHaveLength(2);
    expect(columns[0]).toMatch(/Provided.*“tents”.*“more tents”.*Delivered.*“boats”/);
  });

  test("says each number that is no money with its unit and its status", () => {
    tried("words and counts, no money");
    const [rounds] = screen.getAllByRole("listitem");
    expect(rounds).toHaveTextContent("3.5 million rounds");
    expect(rounds).toHaveTextContent("announced");
  });

  test("has both versions of what is contradicted, where the figure leads to", () => {
    tried("what others say");
    const link = screen.getByRole("link", { name: "≠ sources disagree" });
    const versions = document.querySelector(link.getAttribute("href") ?? "");
    expect(versions).toHaveTextContent("more than £750 million");
    expect(versions).toHaveTextContent("£640 million");
  });

  test("explains the marks of the drawings of others, and no other", () => {
    open(shippedBriefing());
    const others = within(screen.getByRole("complementary", { name: "From other sources" }));
    expect(others.getByText("announced or committed")).toBeVisible();
    expect(others.queryByText("discussed")).toBeNull();
  });

  test("sets no more than a handful of figures in the largest type", () => {
    const claims = ["a", "b", "c", "d", "e", "f"].map((id) => aidClaim({ id, quote: `${id}.` }));
    open(briefing({ claims }));
    expect(document.querySelectorAll("[data-claim] small")).toHaveLength(4);
  });
});
