import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isMessage,
  type Message,
  type Said,
} from "../../../../../src/views/present/show/message.ts";
import { OPENING } from "../../../../../src/views/present/show/show.ts";
import type { Show } from "../../../../../src/views/present/show/show-shape.ts";

const sender = { from: "a", role: "audience" } as const;
const screen = { awake: "kept", fullscreen: true } as const;
const frozen = { slide: 2, step: 1 };

const TRUE: readonly Said[] = [
  { type: "hello" },
  { type: "bye" },
  { type: "state", revision: 3, show: OPENING, answers: null },
  {
    type: "state",
    revision: 3,
    show: { ...OPENING, frozen, blank: "black", marking: "OFFICIAL" },
    answers: { window: "a window", count: 12 },
  },
  { type: "act", count: 1, action: { do: "next" } },
  { type: "act", count: 1, action: { do: "go", slide: 400 } },
  { type: "act", count: 1, action: { do: "screen", screen: { aspect: 9 / 16, spaced: true } } },
  { type: "act", count: 1, action: { do: "marking", marking: "OFFICIAL – FOR THE BOARD" } },
  { type: "act", count: 1, action: { do: "marking", marking: null } },
  { type: "act", count: 1, action: { do: "timer-target", target: 60_000 } },
  { type: "beat", screen: null, claim: { turn: 1, holder: "a" }, revision: 0 },
  { type: "beat", screen, claim: null, revision: 0 },
  { type: "laser", x: 0, y: 1 },
];

describe("a message of a window of the show", () => {
  test.each(TRUE.map((said) => [JSON.stringify(said), said]))("is taken: %s", (_, said) => {
    expect(isMessage({ ...Object(said), ...sender })).toBe(true);
  });
});

const state = (changes: object) => ({
  ...sender,
  type: "state",
  revision: 9,
  show: OPENING,
  answers: null,
  ...changes,
});
const show = (changes: { readonly [K in keyof Show]?: unknown }) =>
  state({ show: { ...OPENING, ...changes } });
const act = (action: object, count: unknown = 1) => ({ ...sender, type: "act", count, action });

const FORGED: readonly unknown[] = [
  null,
  undefined,
  "hello",
  [],
  { type: "hello" },
  { ...sender, type: "shout" },
  { ...sender, role: "minister", type: "hello" },
  { ...sender, from: "x".repeat(10_000), type: "hello" },
  state({ show: null }),
  state({ revision: Number.MAX_SAFE_INTEGER }),
  state({ revision: 1.5 }),
  state({ show: {} }),
  state({ answers: "a" }),
  state({ answers: { window: "a", count: 0 } }),
  state({ answers: { window: 1, count: 1 } }),
  Object.setPrototypeOf(
    { ...sender, type: "state", revision: 9, answers: null },
    { show: OPENING },
  ),
  show({ slide: -1 }),
  show({ slide: Number.NaN }),
  show({ slide: "2" }),
  show({ step: 0 }),
  show({ blank: "red" }),
  show({ frozen: { slide: 1 } }),
  show({ text: 3 }),
  show({ screen: { aspect: 0, spaced: false } }),
  show({ screen: { aspect: "16 / 9", spaced: false } }),
  show({ marking: "TOP SECRET" }),
  show({ marking: "official" }),
  show({ marking: { toString: () => "OFFICIAL" } }),
  show({ timer: { since: "now", before: 0, target: 1 } }),
  show({ timer: { since: null, before: Number.POSITIVE_INFINITY, target: 1 } }),
  act({ do: "marking", marking: "TOP SECRET" }),
  act({ do: "marking" }),
  act({ do: "screen", screen: { aspect: Number.NaN, spaced: false } }),
  act({ do: "screen", screen: { aspect: 1 } }),
  act({ do: "go" }),
  act({ do: "go", slide: 1.5 }),
  act({ do: "timer-target", target: -5 }),
  act({ do: "constructor" }),
  act({ do: "next" }, 0),
  act({ do: "next" }, "1"),
  { ...sender, type: "beat", screen: { ...screen, fullscreen: 1 }, claim: null, revision: 0 },
  { ...sender, type: "beat", screen: { ...screen, awake: "<b>" }, claim: null, revision: 0 },
  { ...sender, type: "beat", screen: null, claim: { turn: "1", holder: "a" }, revision: 0 },
  { ...sender, type: "laser", x: 5, y: 0 },
  { ...sender, type: "laser", x: Number.NaN, y: 0 },
];

describe("anything else that comes over the channel", () => {
  test.each(FORGED.map((said, index) => [index, said]))("is no message: %s %j", (_, said) => {
    expect(isMessage(said)).toBe(false);
  });

  test("never throws, and is no message either", () => {
    const said = fc.oneof(fc.anything({ withNullPrototype: true }), fc.json().map(parsed));
    fc.assert(fc.property(said, (value) => isMessage(value) === false));
  });

  test("is no message for one wrong value anywhere in a true one", () => {
    const wrong = fc.constantFrom(undefined, Number.NaN, -1, [], { slide: 1 });
    // A name may be any short text, so no text is tried.
    fc.assert(
      fc.property(fc.constantFrom(...TRUE), fc.nat(), wrong, (said, at, value) => {
        const message: Message = { ...said, ...sender };
        const keys = Object.keys(message);
        const forged = { ...message, [keys[at % keys.length] ?? "type"]: value };
        return !isMessage(forged);
      }),
    );
  });
});

function parsed(json: string): unknown {
  return JSON.parse(json);
}
