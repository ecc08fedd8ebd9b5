import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Announcement } from "../../../../../src/views/present/audience/announcement.tsx";
import { SlideView } from "../../../../../src/views/present/audience/slide.tsx";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import { seriesOn } from "../../../../../src/views/present/deck/slide.ts";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import { textScale } from "../../../../../src/views/present/layouts/sizes.ts";
import { OPENING } from "../../../../../src/views/present/show/show.ts";
import { shippedBriefing } from "../../../../fixtures/builders.ts";

const shipped = shippedBriefing();
const deck = makeDeck(shipped, USUAL, 0);
const stepped = makeDeck(
  { ...shipped, show: [{ of: ["aid-total", "aid-items"], title: "Aid", steps: true }] },
  USUAL,
  0,
);

describe("a drawing on a slide", () => {
  test("is described by the sentence that stands under it on the dashboard", () => {
    for (const slide of deck) {
      const { unmount } = render(<SlideView slide={slide} place="1 of 1" marking={null} />);
      const drawn = seriesOn(slide).filter(({ chart }) => chart);
      expect(screen.queryAllByRole("img").map((it) => it.getAttribute("aria-describedby"))).toEqual(
        drawn.map(() => expect.any(String)),
      );
      for (const [index, image] of screen.queryAllByRole("img").entries()) {
        expect(image).toHaveAccessibleDescription(drawn[index]?.description);
      }
      unmount();
    }
  });
});

describe("what a room's window says", () => {
  const at = (step: number) => (
    <Announcement deck={stepped} seen={{ slide: 1, step }} show={OPENING} />
  );

  test("of a step names what has appeared", () => {
    const { rerender } = render(at(1));
    expect(screen.getByText("Aid, 2 of 3")).toBeInTheDocument();
    rerender(at(2));
    expect(screen.getByText(/^Aid, 2 of 3, step 2 of 2: \w/)).toBeInTheDocument();
  });

  test.each([
    [{ auto: true }, "Slides advance by themselves"],
    [{ frozen: { slide: 0, step: 1 } }, "The audience’s view is frozen"],
    [{ contrast: true }, "Projector contrast"],
    [{ laser: true }, "Laser pointer on"],
    [{ text: 1 }, "Larger text"],
  ] as const)("tells of %o", (change, words) => {
    const seen = { slide: 0, step: 1 };
    const { rerender } = render(<Announcement deck={deck} seen={seen} show={OPENING} />);
    expect(screen.getByRole("log")).toBeEmptyDOMElement();
    rerender(<Announcement deck={deck} seen={seen} show={{ ...OPENING, ...change }} />);
    expect(screen.getByRole("log")).toHaveTextContent(words);
  });
});

test("text grows to twice its size, and less where a reader sets its letters apart as well", () => {
  expect(textScale(2, false)).toBe(2);
  expect(textScale(1, true)).toBe(textScale(1, false));
  expect(textScale(2, true)).toBeGreaterThan(textScale(1, true));
  expect(textScale(2, true)).toBeLessThan(2);
});
