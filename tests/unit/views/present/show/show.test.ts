import { describe, expect, test } from "vitest";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import {
  carried,
  type DeckOf,
  enact,
  enacted,
  OPENING,
} from "../../../../../src/views/present/show/show.ts";
import type { Action, Show } from "../../../../../src/views/present/show/show-shape.ts";
import { shippedBriefing } from "../../../../fixtures/builders.ts";

const deck = makeDeck(shippedBriefing(), USUAL, 0).map((slide) =>
  // As an editor may ask for it.
  slide.id === "deployments" ? { ...slide, steps: 2 } : slide,
);
const at = (id: string) => deck.findIndex((slide) => slide.id === id);
const show = (changes: Partial<Show>): Show => ({ ...OPENING, ...changes });

describe("moving through the deck", () => {
  test("next shows a slide's steps before it leaves the slide", () => {
    const slide = at("deployments");
    const first = show({ slide });
    const second = enact(first, { do: "next" }, deck);
    expect(second).toMatchObject({ slide, step: 2 });
    expect(enact(second, { do: "next" }, deck)).toMatchObject({ slide: slide + 1, step: 1 });
  });

  test("skipping steps goes to the next slide at once", () => {
    const slide = at("deployments");
    expect(enact(show({ slide }), { do: "next-slide" }, deck)).toMatchObject({ slide: slide + 1 });
  });

  test("going back shows the slide before as it was left", () => {
    const slide = at("deployments");
    const back = enact(show({ slide: slide + 1 }), { do: "previous" }, deck);
    expect(back).toMatchObject({ slide, step: 2 });
  });

  test("the ends hold", () => {
    expect(enact(OPENING, { do: "previous" }, deck)).toMatchObject({ slide: 0, step: 1 });
    const last = show({ slide: deck.length - 1 });
    expect(enact(last, { do: "next" }, deck).slide).toBe(deck.length - 1);
  });

  test("a slide number that does not exist changes nothing", () => {
    const before = show({ slide: 2 });
    expect(enact(before, { do: "go", slide: 400 }, deck)).toEqual(before);
  });

  test.each(["next", "previous"] as const)(
    "%s on a blank screen only brings the slide back",
    (way) => {
      const blank = show({ slide: 3, blank: "black" });
      expect(enact(blank, { do: way }, deck)).toEqual(show({ slide: 3 }));
    },
  );

  test("the same blank key twice brings the slide back, the other one changes the blank", () => {
    const black = enact(OPENING, { do: "black" }, deck);
    expect(black.blank).toBe("black");
    expect(enact(black, { do: "white" }, deck).blank).toBe("white");
    expect(enact(black, { do: "black" }, deck).blank).toBeNull();
  });
});

describe("what the audience keeps", () => {
  test("frozen, it stays where it was while the presenter moves on", () => {
    const frozen = enact(show({ slide: 2 }), { do: "freeze" }, deck);
    const moved = enact(frozen, { do: "next-slide" }, deck);
    expect(moved.frozen).toEqual({ slide: 2, step: 1 });
    expect(moved.slide).toBe(3);
    expect(enact(moved, { do: "freeze" }, deck).frozen).toBeNull();
  });
});

describe("larger text", () => {
  test("keeps the slide in the longer deck", () => {
    const larger = makeDeck(shippedBriefing(), USUAL, 2);
    const moved = carried(show({ slide: at("agreements"), text: 2 }), deck, larger);
    expect(larger[moved.slide]?.id).toBe("agreements");
  });

  test("keeps what a frozen audience sees", () => {
    const larger = makeDeck(shippedBriefing(), USUAL, 2);
    const frozen = { slide: at("aid"), step: 1 };
    const moved = carried(show({ slide: at("agreements"), frozen, text: 2 }), deck, larger);
    expect(larger[moved.frozen?.slide ?? -1]?.id).toBe("aid");
  });

  test("stops at two steps", () => {
    const thrice = [1, 2, 3].reduce((now) => enact(now, { do: "larger" }, deck), OPENING);
    expect(thrice.text).toBe(2);
  });
});

describe("another deck, and back", () => {
  const decks = new Map<string, ReturnType<typeof makeDeck>>();
  const deckOf: DeckOf = ({ screen, text }) => {
    const key = JSON.stringify([screen, text]);
    const made = decks.get(key) ?? makeDeck(shippedBriefing(), screen, text);
    decks.set(key, made);
    return made;
  };
  const square = { do: "screen", screen: { ...USUAL, aspect: 4 / 3 } } as const;
  const trips: readonly (readonly Action[])[] = [
    [{ do: "larger" }, { do: "larger" }, { do: "smaller" }, { do: "smaller" }],
    [square, { do: "larger" }, { do: "screen", screen: USUAL }, { do: "smaller" }],
  ];

  test("is where the show was, from every slide of it, and so is a frozen room", () => {
    for (const trip of trips) {
      for (const text of [0, 1] as const) {
        const slides = deckOf({ screen: USUAL, text }).length;
        for (let slide = 0; slide < slides; slide += 1) {
          const before = show({ slide, text, frozen: { slide: slides - 1 - slide, step: 1 } });
          const steps = text === 1 ? [{ do: "smaller" } as const, { do: "larger" } as const] : trip;
          const after = steps.reduce(enacted(deckOf), before);
          expect({ ...after, chosen: null }).toEqual(before);
        }
      }
    }
  });

  test("goes on from where somebody moved meanwhile", () => {
    const larger = enacted(deckOf)(show({ slide: 2 }), { do: "larger" });
    const moved = enacted(deckOf)(larger, { do: "last" });
    expect(moved.chosen).toBeNull();
    const back = enacted(deckOf)(moved, { do: "smaller" });
    expect(back.slide).toBe(deckOf(back).length - 1);
  });
});

describe("another screen", () => {
  test("keeps the slide, whatever its number is in the deck of that shape", () => {
    const screen = { aspect: 4 / 3, spaced: false };
    const narrower = makeDeck(shippedBriefing(), screen, 0);
    const deckOf: DeckOf = (now) => (now.screen.aspect === screen.aspect ? narrower : deck);
    const before = show({ slide: at("agreements") });
    const after = enacted(deckOf)(before, { do: "screen", screen });
    expect(deckOf(after)[after.slide]?.id).toBe("agreements");
    expect(after.slide).not.toBe(before.slide);
  });
});

describe("the end of a show", () => {
  test("leaves nothing blank, frozen or moving, and keeps the timer", () => {
    const timer = { since: null, before: 5000, target: 60_000 };
    const frozen = { slide: 1, step: 1 };
    const busy = show({
      slide: 3,
      step: 2,
      blank: "black",
      frozen,
      auto: true,
      laser: true,
      timer,
    });
    expect(enact(busy, { do: "rest" }, deck)).toEqual(show({ slide: 3, timer }));
  });

  test("a wallboard starts from nothing but its marking", () => {
    const old = show({ slide: 3, blank: "white", text: 2, marking: "OFFICIAL" });
    expect(enact(old, { do: "restart" }, deck)).toEqual(show({ marking: "OFFICIAL" }));
  });
});
