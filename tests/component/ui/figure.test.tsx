import { render, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing, Claim } from "../../../src/model/briefing.ts";
import { ENDINGS, endingOf } from "../../../src/model/ending.ts";
import { between, type Quantity, quantity } from "../../../src/model/quantity.ts";
import { panels } from "../../../src/panels/index.ts";
import { keyFigures } from "../../../src/panels/panel.ts";
import { FigureLockup, Measure } from "../../../src/ui/figure.tsx";
import {
  aidClaim,
  briefing,
  deploymentClaim,
  exactly,
  fact,
  meetingClaim,
} from "../../fixtures/builders.ts";

function lockup(claim: Claim, over: Partial<Briefing> = {}) {
  const told = briefing({ ...over, claims: [claim] });
  const [figure] = keyFigures(panels, told);
  if (!figure) throw new Error("the claim has no figure");
  const { container } = render(<FigureLockup figure={figure} />);
  return container;
}

describe("a figure", () => {
  test.each([
    ["more than", "more than £750 million aid to Ukraine"],
    ["at least", "at least £750 million aid to Ukraine"],
    ["less than", "less than £750 million aid to Ukraine"],
    ["up to", "up to £750 million aid to Ukraine"],
    ["about", "about £750 million aid to Ukraine"],
    ["exact", "£750 million aid to Ukraine"],
  ] as const)("that is %s reads “%s”", (bound, words) => {
    const figure = lockup(aidClaim({ amount: quantity(bound, 750_000_000, "GBP") }));
    expect(figure).toHaveTextContent(words);
    const text = figure.textContent.replaceAll("\u00a0", " ").trim();
    expect(text.startsWith(words.slice(0, 8))).toBe(true);
  });

  test("of a force says from what it rose", () => {
    expect(lockup(deploymentClaim())).toHaveTextContent(
      "from 800 to more than 1,600 UK troops in Estonia",
    );
  });

  test("keeps the words before an exact number", () => {
    expect(lockup(meetingClaim())).toHaveTextContent("all 30 member states represented");
  });

  test("in words only shows the words and no number", () => {
    const amount = { bound: "words only", unit: "tents", words: "thousands of" } as const;
    const words = { quantity: amount, lead: "", label: "tents", short: "tents" };
    const figure = lockup(aidClaim({ amount, figure: words }));
    expect(figure).toHaveTextContent(/^thousands of tents$/);
  });

  test("sets the scale of either end of a range small", () => {
    const amount = between(1_200_000_000, 1_500_000_000, "GBP");
    const figure = lockup(aidClaim({ amount }));
    expect(figure).toHaveTextContent("between £1.2 billion and £1.5 billion aid to Ukraine");
    const small = [...figure.querySelectorAll("small")].map(({ textContent }) => textContent);
    expect(small).toEqual(["billion", "billion"]);
  });

  test("names its claim in its markup", () => {
    expect(lockup(aidClaim()).querySelector("[data-claim]")).toHaveAttribute("data-claim", "aid");
  });

  test("carries a mark for each source that contradicts it", () => {
    const facts = [fact({ id: "denied", claim: "aid", relation: "conflicts" })];
    const mark = lockup(aidClaim(), { facts }).querySelector('a[href="#conflict-denied"]');
    expect(mark).toHaveTextContent("≠ sources disagree");
  });
});

describe("the qualifier of a figure", () => {
  test("is one text with its number", () => {
    const [number, ...more] = within(lockup(aidClaim())).getAllByRole("img");
    expect(more).toEqual([]);
    expect(number).toHaveAccessibleName("more than £750 million");
    expect(number).toHaveTextContent(/^more than £750 million$/);
  });

  test("and its number step down in size where they are long", () => {
    const classOf = (amount: Quantity) =>
      lockup(aidClaim({ amount })).querySelector("[role=img] > span:last-child")?.className;
    const short = classOf(quantity("exact", 6e6, "GBP"));
    const long = classOf(quantity("exact", 1.25e9, "CAD"));
    const longest = classOf(between(200e6, 300e6, "EUR"));
    expect(new Set([short, long, longest]).size).toBe(3);
  });
});

describe("the measure under a figure", () => {
  const all: readonly Quantity[] = [
    exactly(6),
    quantity("more than", 6, "troops"),
    { ...quantity("more than", 6, "troops"), side: "above" },
    quantity("up to", 6, "troops"),
    quantity("less than", 6, "troops"),
    { ...quantity("about", 6, "troops"), side: "below" },
    quantity("about", 6, "troops"),
    between(4, 6, "troops"),
    { bound: "words only", unit: "troops", words: "hundreds of" },
  ];

  test("is another for each end", () => {
    expect(all.map(endingOf)).toEqual(ENDINGS);
    const drawn = all.map((q) => render(<Measure quantity={q} />).container.innerHTML);
    expect(new Set(drawn).size).toBe(ENDINGS.length);
  });

  test("has an arrow for an open end alone", () => {
    const paths = (q: Quantity) =>
      render(<Measure quantity={q} />).container.querySelectorAll(
        'path[fill="none"]:not([stroke-dasharray])',
      );
    for (const q of all) expect(paths(q)).toHaveLength(endingOf(q) === "open" ? 1 : 0);
  });

  test("is drawn for the eye alone", () => {
    const { container } = render(<Measure quantity={exactly(6)} />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });
});
