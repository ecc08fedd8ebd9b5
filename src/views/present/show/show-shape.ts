import { markingOf } from "../../../model/marking.ts";
import {
  type Is,
  isAnyOf,
  isBoolean,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isWhole,
  type Shape,
} from "../../browser/shape.ts";
import { type Screen, SHAPES } from "../layouts/screen.ts";

const PLACE = {
  slide: isWhole(0),
  /** Counted from 1. */
  step: isWhole(1),
};
const isPlace = isObject(PLACE);
export type Place = Shape<typeof isPlace>;

/** Of a room: beyond this it is a strip, in which nothing can be read. */
const isScreen = isObject<Screen>({
  aspect: isNumber(SHAPES.least, SHAPES.most),
  spaced: isBoolean,
});

/** Milliseconds: no show takes longer than weeks. */
export const isTime = isNumber(0, 1e10);

const isTimer = isObject({
  /**
   * When it was last started, or null while it stands: by this window's own `performance.now()`,
   * which no correction of the time moves.
   */
  since: isAnyOf(isNull, isTime),
  /** What had run before that. */
  before: isTime,
  target: isTime,
});
/** Milliseconds. */
export type Timer = Shape<typeof isTimer>;

/** One that this program may carry, as it writes it. */
const isMarking: Is<string | null> = (value): value is string | null =>
  value === null || (typeof value === "string" && markingOf(value) === value);

/** Where a show is, in the deck that its room and text size make. */
const SPOT = {
  ...PLACE,
  /** What the audience keeps seeing while the presenter looks ahead. */
  frozen: isAnyOf(isNull, isPlace),
  /** What the audience's window says of the room: slides are made for it. */
  screen: isScreen,
  text: isOneOf(0, 1, 2),
};

/** A show as another window tells it, or as it was kept. */
export const isShow = isObject({
  ...SPOT,
  /** Where somebody last went, while other decks have come since: each of them finds it from there. */
  chosen: isAnyOf(isNull, isObject(SPOT)),
  blank: isOneOf("black", "white", null),
  contrast: isBoolean,
  auto: isBoolean,
  laser: isBoolean,
  timer: isTimer,
  marking: isMarking,
});
/** Everything that two windows must agree on; sent whole, never as a difference. */
export type Show = Shape<typeof isShow>;

/** What a window may ask of the one that drives. */
export const isAction = isAnyOf(
  isObject({
    do: isOneOf("next", "previous", "next-slide", "previous-slide", "first", "last"),
  }),
  isObject({ do: isOneOf("black", "white", "freeze", "thaw", "auto", "laser", "contrast") }),
  isObject({ do: isOneOf("larger", "smaller", "timer", "timer-reset", "rest", "restart") }),
  isObject({ do: isOneOf("go"), slide: isWhole(0) }),
  isObject({ do: isOneOf("screen"), screen: isScreen }),
  isObject({ do: isOneOf("timer-target"), target: isTime }),
  isObject({ do: isOneOf("marking"), marking: isMarking }),
);
export type Action = Shape<typeof isAction>;
