import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import type { Role } from "../../../../../src/views/present/show/link.ts";
import { Session } from "../../../../../src/views/present/show/session.ts";
import type { SessionState } from "../../../../../src/views/present/show/session-state.ts";
import type { Action } from "../../../../../src/views/present/show/show.ts";
import { shippedBriefing } from "../../../../fixtures/builders.ts";

const deck = makeDeck(shippedBriefing(), 0);
const report = { awake: "kept", fullscreen: true, aspect: 16 / 9 } as const;

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

beforeEach(() => {
  count += 1;
  // Without Web Locks: windows agree by messages, which this process can carry.
  vi.stubGlobal("navigator", {});
});
afterEach(() => {
  for (const session of windows) session.leave();
  windows = [];
  vi.unstubAllGlobals();
});

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

  test("an older state never replaces a newer one", async () => {
    const room = join("audience");
    await vi.waitFor(() => expect(room.now()?.drives).toBe(true));
    room.session.act({ do: "last" });
    const late = join("audience");
    await vi.waitFor(() => expect(late.now()?.show.slide).toBe(deck.length - 1));
    expect(room.now()?.show.slide).toBe(deck.length - 1);
  });
});
