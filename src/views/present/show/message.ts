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
} from "../../browser/shape.ts";
import type { WakeState } from "../../browser/wake-lock.ts";
import type { Claim, Role } from "./driver.ts";
import type { Show } from "./show.ts";
import { isAction, isShow } from "./show-shape.ts";
import type { Wish } from "./wishes.ts";

/** What an audience's window says of the screen it is on. */
export interface ScreenReport {
  readonly awake: WakeState;
  readonly fullscreen: boolean;
}

/** A window's wish that is done, and so all before it. */
export interface Answered {
  readonly window: string;
  readonly count: number;
}

/** What one window says to the others of its show. */
export type Said =
  | { readonly type: "hello" | "bye" }
  /** Whole, with a growing revision: a late or reloaded window is right at once. */
  | {
      readonly type: "state";
      readonly revision: number;
      readonly show: Show;
      readonly answers: Answered | null;
    }
  | ({ readonly type: "act" } & Wish)
  | {
      readonly type: "beat";
      readonly screen: ScreenReport | null;
      readonly claim: Claim | null;
      /** How far this window knows the show. */
      readonly revision: number;
    }
  | { readonly type: "laser"; readonly x: number; readonly y: number };

export type Message = Said & { readonly from: string; readonly role: Role };

const isScreen = isObject<ScreenReport>({
  awake: isOneOf("asking", "kept", "released", "refused", "insecure", "unsupported"),
  fullscreen: isBoolean,
});

const isRevision = isWhole(0);
const isCount = isWhole(1);
const isAnswered = isObject<Answered>({ window: isName, count: isCount });
const isClaim = isObject<Claim>({ turn: isWhole(0), holder: isName });

const isSaid = isAnyOf<Said>(
  isObject({ type: isOneOf("hello", "bye") }),
  isObject({
    type: isOneOf("state"),
    revision: isRevision,
    show: isShow,
    answers: isAnyOf<Answered | null>(isNull, isAnswered),
  }),
  isObject({ type: isOneOf("act"), count: isCount, action: isAction }),
  isObject({
    type: isOneOf("beat"),
    screen: isAnyOf<ScreenReport | null>(isNull, isScreen),
    claim: isAnyOf<Claim | null>(isNull, isClaim),
    revision: isRevision,
  }),
  isObject({ type: isOneOf("laser"), x: isNumber(0, 1), y: isNumber(0, 1) }),
);

const isSender = isObject({ from: isName, role: isOneOf("audience", "presenter") });

/** Anything of this site's origin can speak on a channel, or write where it is heard. */
export const isMessage: Is<Message> = (value): value is Message => isSender(value) && isSaid(value);
