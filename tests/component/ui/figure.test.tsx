import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing, Claim } from "../../../src/model/briefing.ts";
import { figureOf } from "../../../src/model/figure.ts";
import { quantity } from "../../../src/model/quantity.ts";
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
  const [placed] = told.claims;
  const figure = placed && figureOf(told, placed);
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
    expect(figure.textContent.trim().startsWith(words.slice(0, 8))).toBe(true);
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
    const figure = lockup(aidClaim({ amount, figure: { label: "tents" } }));
    expect(figure).toHaveTextContent(/^thousands of tents$/);
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

describe("the measure under a figure", () => {
  test("is closed when it is exact and opens when it is a bound", () => {
    const drawn = (q: Parameters<typeof Measure>[0]["quantity"]) =>
      render(<Measure quantity={q} />).container.querySelectorAll("path").length;
    expect(drawn(exactly(6))).toBe(1);
    expect(drawn(quantity("more than", 1600, "troops"))).toBe(2);
  });

  test("is drawn for the eye alone", () => {
    const { container } = render(<Measure quantity={exactly(6)} />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });
});
