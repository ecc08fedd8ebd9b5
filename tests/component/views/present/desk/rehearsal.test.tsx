import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import { Notes } from "../../../../../src/views/present/desk/notes.tsx";
import { sharesOf, useSpent } from "../../../../../src/views/present/desk/spent.ts";
import { SpentSheet } from "../../../../../src/views/present/desk/spent-sheet.tsx";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import { briefing, shippedBriefing } from "../../../../fixtures/builders.ts";

const deck = makeDeck(briefing(), USUAL, 0);

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  localStorage.clear();
});

describe("a rehearsal", () => {
  test("counts each slide while the timer runs, over a reload too", () => {
    vi.useFakeTimers();
    const props = { slide: "title", running: false };
    const count = () =>
      renderHook(({ slide, running }) => useSpent("a show", slide, running), {
        initialProps: props,
      });
    const { rerender, result, unmount } = count();
    const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
    pass(5);
    rerender({ slide: "title", running: true });
    pass(10);
    rerender({ slide: "aid", running: true });
    pass(30);
    rerender({ slide: "aid", running: false });
    pass(60);
    expect(result.current[0]).toEqual({ title: 10_000, aid: 30_000 });
    unmount();
    const again = count();
    expect(again.result.current[0]).toEqual({ title: 10_000, aid: 30_000 });
    act(() => again.result.current[1]());
    expect(again.result.current[0]).toEqual({});
  });

  test("is set against an even share of the target", () => {
    const [first] = sharesOf(deck, { [deck[0]?.id ?? ""]: 90_000 }, deck.length * 60_000);
    expect(first).toMatchObject({ spent: 90_000, planned: 60_000 });
  });

  test("differs from its target by the seconds between the two times that are shown", () => {
    const shown = (spent: Readonly<Record<string, number>>, target: number) => {
      const { container, unmount } = render(
        <SpentSheet {...{ deck, spent, target }} marking={null} close={() => {}} />,
      );
      const cells = [...container.querySelectorAll("tfoot td")].map((cell) => cell.textContent);
      unmount();
      return cells;
    };
    const [{ id } = { id: "" }] = deck;
    expect(shown({ [id]: 5_400 }, 900_000)).toEqual(["00:05", "14:55 under"]);
    expect(shown({ [id]: 900_900 }, 900_000)).toEqual(["15:00", "as planned"]);
    expect(shown({ [id]: 965_999 }, 900_000)).toEqual(["16:05", "01:05 over"]);
  });
});

test("time on a slide of another room's deck is that of what shows the same here", () => {
  const square = makeDeck(shippedBriefing(), { ...USUAL, aspect: 4 / 3 }, 0);
  const spent = Object.fromEntries(square.map(({ id }) => [id, 10_000]));
  const shares = sharesOf(makeDeck(shippedBriefing(), USUAL, 0), spent, 60_000);
  expect(shares.reduce((sum, share) => sum + share.spent, 0)).toBe(square.length * 10_000);
  expect(shares.find(({ slide }) => slide.id === "aid")?.spent).toBe(20_000);
});

describe("the notes", () => {
  test("are those of the slide, and of no slide before", () => {
    const made = makeDeck(shippedBriefing(), USUAL, 0);
    const { rerender } = render(<Notes slide={made[0]} step={1} />);
    for (const slide of [...made, ...made.toReversed()]) {
      rerender(<Notes slide={slide} step={1} />);
      const texts = screen
        .queryAllByText(() => true, { selector: "li" })
        .map((li) => li.textContent);
      expect(texts.toSorted()).toEqual(slide.notes.map(({ text }) => text).toSorted());
    }
  });

  test("say first what is to be said, and what only a question asks for when it is asked for", () => {
    const [slide] = makeDeck(shippedBriefing(), USUAL, 0).filter(({ id }) => id === "aid");
    const { container } = render(<Notes slide={slide} step={1} />);
    const item = (kind: string) => container.querySelector(`li[data-kind=${kind}]`);
    expect(item("sentence")).toBeVisible();
    expect(item("silent")).not.toBeVisible();
    const more = container.querySelectorAll("details li").length;
    expect(screen.getByText(`If asked: ${more} more`)).toBeVisible();
  });

  test("grow as the speaker likes, and stay so in the next show", async () => {
    const slide = deck.find(({ notes }) => notes.length > 0);
    const { unmount } = render(<Notes slide={slide} step={1} />);
    const larger = screen.getByRole("button", { name: "Notes larger" });
    for (const _ of [1, 2, 3]) await userEvent.click(larger);
    expect(larger).toHaveAttribute("aria-disabled", "true");
    expect(larger).toHaveFocus();
    await userEvent.click(larger);
    expect(screen.getByRole("region", { name: "Notes" })).toHaveAttribute("data-size", "3");
    unmount();
    render(<Notes slide={slide} step={1} />);
    expect(screen.getByRole("region", { name: "Notes" })).toHaveAttribute("data-size", "3");
  });
});

test("the notes of what a step has brought are marked, whichever way it was come to", () => {
  const of = ["aid-total", "deployments-estonia"];
  const [, slide] = makeDeck({ ...shippedBriefing(), show: [{ of, steps: true }] }, USUAL, 0);
  const { rerender } = render(<Notes slide={slide} step={1} />);
  const marked = () => [...document.querySelectorAll("[data-now]")].map((it) => it.textContent);
  expect(marked()).toEqual([]);
  rerender(<Notes slide={slide} step={2} />);
  expect(marked()[0]).toMatch(/^¶3: .*Estonia/);
  expect(marked().join()).not.toMatch(/£750/);
  rerender(<Notes slide={slide} step={1} />);
  expect(marked()).toEqual([]);
});
