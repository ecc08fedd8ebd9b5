import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { derive as deriveMeeting } from "../../../src/panels/meeting/derive.ts";
import { MeetingView } from "../../../src/panels/meeting/view.tsx";
import { briefing, fact, topicClaim } from "../../fixtures/builders.ts";

describe("the time line", () => {
  const claims = [topicClaim(), topicClaim({ id: "later", quote: "They will speak again." })];
  const timeLine = [
    { words: "this week", when: "now", claims: ["topic"] },
    { words: "next spring", when: "ahead", claims: ["later"] },
  ] as const;
  const show = () => {
    const facts = [fact({ claim: "later", relation: "conflicts" })];
    const series = deriveMeeting(briefing({ claims, timeLine, facts }));
    render(<MeetingView series={series} figures={[]} />);
    return screen.getByRole("figure", { name: "Order of events, in the article’s own time words" });
  };

  test("is a figure that names its series, with its steps in order", () => {
    const figure = show();
    expect(figure).toHaveAttribute("data-series", "meeting-time-line");
    const steps = within(figure).getAllByRole("heading", { level: 4 });
    expect(steps.map(({ textContent }) => textContent)).toEqual(["“this week”", "“next spring”"]);
    expect(figure.querySelectorAll("svg circle")).toHaveLength(2);
  });

  test("has a visible description and the table of the same series", () => {
    const figure = show();
    expect(within(figure).getByText(/^In order, and not to scale/)).toBeVisible();
    expect(within(figure).getAllByRole("row", { hidden: true })).toHaveLength(3);
  });

  test("carries the mark of what other sources contradict", () => {
    const told = within(show()).getAllByText(/They/, { selector: "p" });
    expect(told.map(({ textContent }) => textContent.includes("≠ sources disagree"))).toEqual([
      false,
      true,
    ]);
  });
});

test("a meeting of topics alone has no empty place beside them", () => {
  const series = deriveMeeting(briefing({ claims: [topicClaim()], timeLine: [] }));
  const { container } = render(<MeetingView series={series} figures={[]} />);
  expect(container.querySelector("[data-long]")).toBeNull();
  expect(screen.queryByRole("figure")).toBeNull();
});
