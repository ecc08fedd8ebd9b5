import {
  type Is,
  isAnyOf,
  isBoolean,
  isName,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isWhole,
  type Shape,
} from "../../browser/shape.ts";
import { isClaim, type Role } from "./driver.ts";
import { isAction, isShow } from "./show-shape.ts";

const isScreen = isObject({
  awake: isOneOf("asking", "kept", "released", "refused", "insecure", "unsupported"),
  fullscreen: isBoolean,
});
/** What an audience's window says of the screen it is on. */
export type ScreenReport = Shape<typeof isScreen>;

const isRevision = isWhole(0);
const isCount = isWhole(1);

const isAnswered = isObject({ window: isName, count: isCount });
/** A window's wish that is done, and so all before it. */
export type Answered = Shape<typeof isAnswered>;

const isSaid = isAnyOf(
  isObject({ type: isOneOf("hello", "bye") }),
  /** Whole, with a growing revision: a late or reloaded window is right at once. */
  isObject({
    type: isOneOf("state"),
    revision: isRevision,
    show: isShow,
    answers: isAnyOf(isNull, isAnswered),
  }),
  isObject({
    type: isOneOf("act"),
    /** Counts the wishes of one window, from 1. */
    count: isCount,
    action: isAction,
  }),
  isObject({
    type: isOneOf("beat"),
    screen: isAnyOf(isNull, isScreen),
    claim: isAnyOf(isNull, isClaim),
    /** How far this window knows the show. */
    revision: isRevision,
  }),
  isObject({ type: isOneOf("laser"), x: isNumber(0, 1), y: isNumber(0, 1) }),
);
/** What one window says to the others of its show. */
export type Said = Shape<typeof isSaid>;

const isSender = isObject({ from: isName, role: isOneOf<Role>("audience", "presenter") });

export type Message = Said & Shape<typeof isSender>;

/** Anything of this site's origin can speak on a channel, or write where it is heard. */
export const isMessage: Is<Message> = (value): value is Message => isSender(value) && isSaid(value);
