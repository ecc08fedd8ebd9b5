import { type Slide, sameSlide } from "../deck/slide.ts";
import { type Screen, USUAL } from "../layouts/screen.ts";
import type { Action, Place, Show } from "./show-shape.ts";
import { toggled } from "./timer.ts";

const QUARTER_OF_AN_HOUR = 15 * 60_000;

/** The deck that a room and a text size make. */
export type DeckOf = (room: Pick<Show, "screen" | "text">) => readonly Slide[];

/** A wish older than this belongs to a show that has moved on. */
export const FORGOTTEN_MS = 4000;

export const OPENING: Show = {
  slide: 0,
  step: 1,
  blank: null,
  frozen: null,
  chosen: null,
  screen: USUAL,
  text: 0,
  contrast: false,
  auto: false,
  laser: false,
  timer: { since: null, before: 0, target: QUARTER_OF_AN_HOUR },
  marking: null,
};

/**
 * The show after an action. Next or previous on a blank screen only brings the slide back.
 * @param now by `performance.now()`
 */
export function enact(
  show: Show,
  action: Action,
  deck: readonly Slide[],
  now = performance.now(),
): Show {
  switch (action.do) {
    case "next":
    case "next-slide":
    case "previous":
    case "previous-slide":
      return show.blank ? { ...show, blank: null } : { ...show, ...moved(show, action.do, deck) };
    case "first":
      return at(show, 0);
    case "last":
      return at(show, deck.length - 1);
    case "go":
      return action.slide >= 0 && action.slide < deck.length ? at(show, action.slide) : show;
    case "black":
    case "white":
      return { ...show, blank: show.blank === action.do ? null : action.do };
    case "freeze":
      return { ...show, frozen: show.frozen ? null : { slide: show.slide, step: show.step } };
    case "thaw":
      // The show goes on from what the room has been seeing all along.
      return { ...show, ...show.frozen, frozen: null };
    case "auto":
    case "laser":
    case "contrast":
      return { ...show, [action.do]: !show[action.do] };
    case "larger":
      return { ...show, text: show.text === 0 ? 1 : 2 };
    case "smaller":
      return { ...show, text: show.text === 2 ? 1 : 0 };
    case "screen":
      return onScreen(show, action.screen);
    case "timer":
      return { ...show, timer: toggled(show.timer, now) };
    case "timer-reset":
      return { ...show, timer: { ...show.timer, since: null, before: 0 } };
    case "timer-target":
      return { ...show, timer: { ...show.timer, target: action.target } };
    case "marking":
      return { ...show, marking: action.marking };
    case "rest":
      // The room has left: what was for it alone ends with it.
      return { ...show, step: 1, blank: null, frozen: null, auto: false, laser: false };
    case "restart":
      return { ...OPENING, screen: show.screen, marking: show.marking };
  }
}

/**
 * `enact` as a reducer. Larger text or another screen makes another deck: the place is found again,
 * from where somebody last went, so that there and back again is where the show was.
 */
export function enacted(deckOf: DeckOf) {
  return (show: Show, action: Action): Show => {
    const next = enact(show, action, deckOf(show));
    if (next.text === show.text && isAlike(next.screen, show.screen)) {
      return isAtSame(next, show) ? next : { ...next, chosen: null };
    }
    const { slide, step, frozen, screen, text } = show.chosen ?? show;
    const chosen = { slide, step, frozen, screen, text };
    const before = { ...next, slide, step, frozen };
    return { ...carried(before, deckOf(chosen), deckOf(next)), chosen };
  };
}

function isAtSame(a: Show, b: Show): boolean {
  return a.slide === b.slide && a.step === b.step && a.frozen === b.frozen;
}

function onScreen(show: Show, screen: Screen): Show {
  return isAlike(screen, show.screen) ? show : { ...show, screen };
}

function isAlike(a: Screen, b: Screen): boolean {
  return a.aspect === b.aspect && a.spaced === b.spaced;
}

/** The same place in a deck made anew. */
export function carried(show: Show, from: readonly Slide[], to: readonly Slide[]): Show {
  const placed = ({ slide, step }: Place) =>
    inside({ slide: sameSlide(from[slide], to), step }, to);
  return { ...show, ...placed(show), frozen: show.frozen && placed(show.frozen) };
}

/** A show told by a window with another deck, as of another version of the site. */
export function within(show: Show, deck: readonly Slide[]): Show {
  const frozen = show.frozen && inside(show.frozen, deck);
  return { ...show, ...inside(show, deck), frozen, chosen: null };
}

function inside({ slide, step }: Place, deck: readonly Slide[]): Place {
  const found = Math.min(slide, Math.max(0, deck.length - 1));
  return { slide: found, step: Math.min(step, deck[found]?.steps ?? 1) };
}

function at(show: Show, slide: number): Show {
  return { ...show, slide: Math.max(0, slide), step: 1, blank: null };
}

function moved({ slide, step }: Show, way: string, deck: readonly Slide[]) {
  const last = deck.length - 1;
  const steps = deck[slide]?.steps ?? 1;
  if (way === "next" && step < steps) return { slide, step: step + 1 };
  if (way === "previous" && step > 1) return { slide, step: step - 1 };
  if (way.startsWith("next")) {
    return slide < last ? { slide: slide + 1, step: 1 } : { slide, step: steps };
  }
  if (slide === 0) return { slide, step: 1 };
  // Going back by steps shows the slide before as it was left; by slides, from its start.
  return { slide: slide - 1, step: way === "previous" ? (deck[slide - 1]?.steps ?? 1) : 1 };
}
