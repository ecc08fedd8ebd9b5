import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import type { Role } from "../../../../../src/views/present/show/driver.ts";
import {
  isMessage,
  type Message,
  type Said,
} from "../../../../../src/views/present/show/message.ts";
import { Session } from "../../../../../src/views/present/show/session.ts";
import type { SessionState } from "../../../../../src/views/present/show/session-state.ts";
import { OPENING } from "../../../../../src/views/present/show/show.ts";
import type { Action } from "../../../../../src/views/present/show/show-shape.ts";
import { elapsed } from "../../../../../src/views/present/show/timer.ts";
import { shippedBriefing } from "../../../../fixtures/builders.ts";

const deck = makeDeck(shippedBriefing(), USUAL, 0);
const report = { awake: "kept", fullscreen: true } as const;

let windows: Session[] = [];
let count = 0;

/** A window of this test's own show. */
function join(role: Role, asks: readonly Action[] = []) {
  const states: SessionState[] = [];
  const session = new Session(`test ${count}`, {
    role,
    deckOf: () => deck,
    opening: () => asks,
    report: () => (role === "audience" ? report : null),
    onChange: (state) => states.push(state),
    onMeet: () => {},
  });
  windows.push(session);
  return { session, now: () => states.at(-1) };
}

/** A window that does no more than a test says, by the words that go between windows. */
function speak(role: Role) {
  const heard: Message[] = [];
  const channel = new BroadcastChannel(`test ${count}`);
  channel.onmessage = ({ data }: { data: unknown }) => {
    if (isMessage(data)) heard.push(data);
  };
  const tell = (said: Said) => channel.postMessage({ ...said, from: `a ${role}`, role });
  const answersIn = (said: Message) =>
    said.type === "state" && said.answers ? [said.answers] : [];
  return {
    beat: (revision: number) =>
      tell({ type: "beat", screen: null, claim: { turn: 9, holder: "a presenter" }, revision }),
    ask: (wish: number, action: Action) => tell({ type: "act", count: wish, action }),
    answer: (wish: number) => {
      const asker = heard.find((said) => said.type === "act")?.from ?? "";
      const answers = { window: asker, count: wish };
      tell({ type: "state", revision: 50, show: OPENING, answers });
    },
    asked: () => heard.filter((said) => said.type === "act"),
    answers: () => heard.flatMap(answersIn).map((answered) => answered.count),
    close: () => channel.close(),
  };
}

beforeEach(() => {
  count += 1;
  // Without Web Locks: windows agree by messages, which this process can carry.
  vi.stubGlobal("navigator", {});
});
afterEach(() => {
  for (const session of windows) session.leave();
  windows = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What tells a session the time; messages between windows go on as they do. */
const TIMERS = [
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
  "performance",
] as const;

/** Lets so many milliseconds pass, or fewer where all is so before; messages arrive in between. */
async function passes(most: number, isSo: () => boolean) {
  for (let passed = 0; passed < most && !isSo(); passed += 100) {
    vi.advanceTimersByTime(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("one show in several windows", () => {
  test("an audience alone drives, and does what the address asks once it knows", async () => {
    const { now } = join("audience", [{ do: "go", slide: 2 }]);
    await vi.waitFor(() => expect(now()).toMatchObject({ drives: true, revision: 1 }));
    expect(now()?.show.slide).toBe(2);
  });

  test("nothing asked before it is known who drives is lost", async () => {
    const { session, now } = join("audience");
    session.act({ do: "next" });
    await vi.waitFor(() => expect(now()?.show.slide).toBe(1));
  });

  test("a presenter that joins drives, knows the show and the audience's screen", async () => {
    const room = join("audience", [{ do: "go", slide: 3 }]);
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
    const desk = join("presenter");
    await vi.waitFor(() => expect(desk.now()?.drives).toBe(true));
    expect(desk.now()).toMatchObject({ show: { slide: 3 }, screen: report });
    expect(room.now()?.drives).toBe(false);
  });

  test("a presenter's press is not lost while it is being let in", async () => {
    const room = join("audience");
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
    const desk = join("presenter");
    desk.session.act({ do: "next" });
    await vi.waitFor(() => expect(room.now()?.show.slide).toBe(1));
  });

  test("the audience's keys reach the window that drives", async () => {
    const room = join("audience");
    const desk = join("presenter");
    await vi.waitFor(() => expect(desk.now()?.drives).toBe(true));
    room.session.act({ do: "next" });
    await vi.waitFor(() => expect(room.now()?.show.slide).toBe(1));
    expect(desk.now()?.show.slide).toBe(1);
  });

  test("what is asked of a presenter is asked again at its next sign of life, until it answers", async () => {
    const room = join("audience");
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
    const desk = speak("presenter");
    // Drives, but misses what is asked of it, as a window that is busy does.
    desk.beat(0);
    await vi.waitFor(() => expect(room.now()?.drives).toBe(false));
    room.session.act({ do: "next" });
    room.session.act({ do: "contrast" });
    await vi.waitFor(() => expect(desk.asked()).toHaveLength(2));
    desk.beat(0);
    await vi.waitFor(() => expect(desk.asked()).toHaveLength(4));
    expect(desk.asked().slice(2)).toEqual(desk.asked().slice(0, 2));
    desk.answer(1);
    desk.beat(1);
    await vi.waitFor(() => expect(desk.asked().slice(4)).toEqual([desk.asked()[1]]));
    desk.close();
  });

  test("a wish that comes twice is done once, and answered twice", async () => {
    const { now } = join("presenter");
    await vi.waitFor(() => expect(now()?.drives).toBe(true));
    const room = speak("audience");
    for (const count of [1, 1, 2, 1]) room.ask(count, { do: "next" });
    await vi.waitFor(() => expect(room.answers()).toEqual([1, 1, 2, 1]));
    expect(now()?.show.slide).toBe(2);
    room.close();
  });

  test("a wish that changes nothing is answered too, and does nothing later", async () => {
    const room = join("audience");
    const desk = join("presenter");
    await vi.waitFor(() => expect(desk.now()?.drives).toBe(true));
    const ear = speak("audience");
    room.session.act({ do: "previous" });
    // A wish that is asked again while its answer is on the way is answered again.
    await vi.waitFor(() => expect(new Set(ear.answers())).toEqual(new Set([1])));
    ear.close();
  });

  test("a second presenter moves nothing until it takes control", async () => {
    const room = join("audience");
    const first = join("presenter");
    await vi.waitFor(() => expect(first.now()?.drives).toBe(true));
    const second = join("presenter");
    await vi.waitFor(() => expect(second.now()?.drives).toBe(false));
    second.session.act({ do: "last" });
    second.session.takeControl();
    second.session.act({ do: "next" });
    await vi.waitFor(() => expect(room.now()?.show.slide).toBe(1));
    await vi.waitFor(() => expect(first.now()?.drives).toBe(false));
  });

  test("the audience drives again when the presenter leaves", async () => {
    const room = join("audience");
    const desk = join("presenter");
    await vi.waitFor(() => expect(desk.now()?.drives).toBe(true));
    windows = windows.filter((each) => each !== desk.session);
    desk.session.leave();
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
  });

  test("a window that says again what its screen is like changes nothing", async () => {
    const { session, now } = join("audience", [{ do: "go", slide: 2 }]);
    await vi.waitFor(() => expect(now()?.revision).toBe(1));
    session.act({ do: "screen", screen: { ...USUAL } });
    expect(now()?.revision).toBe(1);
  });

  test("an older state never replaces a newer one", async () => {
    const room = join("audience");
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
    room.session.act({ do: "last" });
    const late = join("audience");
    await vi.waitFor(() => expect(late.now()?.show.slide).toBe(deck.length - 1));
    expect(room.now()?.show.slide).toBe(deck.length - 1);
  });

  test("a forged or broken message changes nothing", async () => {
    const room = join("audience", [{ do: "marking", marking: "OFFICIAL" }]);
    await vi.waitFor(() => expect(room.now()?.revision).toBe(1));
    const before = room.now();
    const forger = new BroadcastChannel(`test ${count}`);
    const from = { from: "forger", role: "presenter" };
    const state = { ...from, type: "state", revision: 1, answers: null };
    const act = { ...from, type: "act", count: 1 };
    for (const said of [
      { ...state, show: null },
      { ...state, revision: 99, show: { ...before?.show, marking: "TOP SECRET" } },
      { ...act, role: "audience", action: { do: "marking", marking: "TOP SECRET" } },
      // Only one that took control may do this.
      { ...act, action: { do: "last" } },
      "text",
      null,
    ]) {
      forger.postMessage(said);
    }
    // Messages arrive in order: when this one has, so have the others.
    forger.postMessage({ ...act, role: "audience", action: { do: "contrast" } });
    await vi.waitFor(() => expect(room.now()?.show.contrast).toBe(true));
    forger.close();
    expect(room.now()?.show).toEqual({ ...before?.show, contrast: true });
  });

  test("a place outside the deck is its end", async () => {
    const room = join("audience");
    const other = new BroadcastChannel(`test ${count}`);
    const show = { ...OPENING, slide: 4000, step: 9, frozen: { slide: 5000, step: 1 } };
    const from = { from: "b", role: "presenter" };
    other.postMessage({ ...from, type: "state", revision: 5, show, answers: null });
    await vi.waitFor(() => expect(room.now()?.revision).toBeGreaterThanOrEqual(5));
    other.close();
    expect(room.now()?.show).toMatchObject({ slide: deck.length - 1 });
    expect(room.now()?.show.frozen?.slide).toBe(deck.length - 1);
  });
});

describe("a room that is frozen", () => {
  /** The presenter froze the room on the second slide and looks ahead. */
  async function frozenRoom() {
    const room = join("audience");
    const desk = join("presenter");
    await vi.waitFor(() => expect(desk.now()?.drives).toBe(true));
    for (const what of ["next", "freeze", "last"] as const) desk.session.act({ do: what });
    await vi.waitFor(() => expect(room.now()?.show).toMatchObject({ frozen: { slide: 1 } }));
    return { room, desk };
  }

  test("goes on from what it shows at the first press when its presenter is gone", async () => {
    const { room, desk } = await frozenRoom();
    desk.session.leave();
    await vi.waitFor(() => expect(room.now()).toMatchObject({ drives: true, alone: true }));
    room.session.act({ do: "next" });
    expect(room.now()?.show).toMatchObject({ slide: 2, frozen: null });
  });

  test("thaws by itself, and stays where it is", async () => {
    vi.useFakeTimers({ toFake: [...TIMERS] });
    const { room, desk } = await frozenRoom();
    desk.session.leave();
    await passes(9000, () => room.now()?.show.frozen === null);
    expect(room.now()?.show).toMatchObject({ frozen: null, slide: 1 });
  });

  test("stays so when only its screen changes", async () => {
    const { room, desk } = await frozenRoom();
    desk.session.leave();
    await vi.waitFor(() => expect(room.now()).toMatchObject({ drives: true, alone: true }));
    const screen = { aspect: 4 / 3, spaced: false };
    room.session.act({ do: "screen", screen });
    expect(room.now()?.show).toMatchObject({ screen, frozen: { slide: 1 } });
  });

  test("stays so while its presenter's window is loaded anew", async () => {
    const { room, desk } = await frozenRoom();
    desk.session.leave();
    const again = join("presenter");
    await vi.waitFor(() => expect(again.now()?.drives).toBe(true));
    expect(room.now()?.show.frozen).toEqual({ slide: 1, step: 1 });
    expect(again.now()?.show.slide).toBe(deck.length - 1);
  });

  test("cannot be without a presenter who could be told of it", async () => {
    const room = join("audience");
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
    room.session.act({ do: "freeze" });
    expect(room.now()?.show.frozen ?? null).toBeNull();
  });
});

test("the timer of a show is the same in each window, and moves with no clock that is set", async () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(5000);
  const room = join("audience");
  const desk = join("presenter");
  await vi.waitFor(() => expect(desk.now()?.drives).toBe(true));
  desk.session.act({ do: "timer" });
  await vi.waitFor(() => expect(room.now()?.show.timer.since).toBe(5000));
  vi.spyOn(Date, "now").mockReturnValue(0);
  const late = join("audience");
  await vi.waitFor(() => expect(late.now()?.show.timer.since).toBe(5000));
  clock.mockReturnValue(6500);
  const runs = [room, desk, late].map(({ now }) =>
    elapsed(now()?.show.timer ?? OPENING.timer, performance.now()),
  );
  expect(runs).toEqual([1500, 1500, 1500]);
  clock.mockRestore();
  vi.mocked(Date.now).mockRestore();
});
