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
} from "../../browser/shape.ts";
import { type Screen, SHAPES } from "../layouts/screen.ts";
import type { Action, Place, Show } from "./show.ts";
import type { Timer } from "./timer.ts";

const isPlace = isObject<Place>({ slide: isWhole(0), step: isWhole(1) });

/** Of a room: beyond this it is a strip, in which nothing can be read. */
const isScreen = isObject<Screen>({
  aspect: isNumber(SHAPES.least, SHAPES.most),
  spaced: isBoolean,
});

/** Milliseconds: no show takes longer than weeks. */
const isTime = isNumber(0, 1e10);

const isTimer = isObject<Timer>({
  since: isAnyOf(isNull, isTime),
  before: isTime,
  target: isTime,
});

/** One that this program may carry, as it writes it. */
const isMarking: Is<string | null> = (value): value is string | null =>
  value === null || (typeof value === "string" && markingOf(value) === value);

/** A show as another window tells it, or as it was kept. */
export const isShow = isObject<Show>({
  slide: isWhole(0),
  step: isWhole(1),
  blank: isOneOf("black", "white", null),
  frozen: isAnyOf(isNull, isPlace),
  screen: isScreen,
  text: isOneOf(0, 1, 2),
  contrast: isBoolean,
  auto: isBoolean,
  laser: isBoolean,
  timer: isTimer,
  marking: isMarking,
});

/** What a window may ask of the one that drives. */
export const isAction: Is<Action> = isAnyOf<Action>(
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
