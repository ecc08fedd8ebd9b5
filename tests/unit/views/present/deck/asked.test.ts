import { describe, expect, test } from "vitest";
import type { Asked } from "../../../../../src/model/briefing.ts";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import { findSlide, seriesOn } from "../../../../../src/views/present/deck/slide.ts";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import { shippedBriefing } from "../../../../fixtures/builders.ts";

const shipped = shippedBriefing();
const deckFor = (...show: readonly Asked[]) => makeDeck({ ...shipped, show }, USUAL, 0);

describe("a show that an editor asks for", () => {
  test("has its order, and leaves out what is not asked for", () => {
    const deck = deckFor({ of: ["aid"] }, { of: ["deployments-estonia"] }, { of: ["key-figures"] });
    const ids = deck.map(({ id }) => id);
    expect(ids[0]).toBe("title");
    expect(ids[1]).toBe("aid");
    expect(ids.slice(-3)).toEqual(["deployments.deployments-estonia", "key-figures", "sources"]);
    expect(deck.some(({ panel }) => panel === "meeting")).toBe(false);
  });

  test("has no id twice where a panel and a series of it are asked for", () => {
    const deck = deckFor({ of: ["deployments"] }, { of: ["deployments-estonia-change"] });
    expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
  });

  test("joins series of two panels on one slide, under its own title", () => {
    const title = "Money and troops";
    const deck = deckFor({ of: ["aid-total", "deployments-estonia"], title });
    const joined = deck[1];
    expect(joined).toMatchObject({ id: "aid.aid-total", panel: "aid", title, steps: 1 });
    expect(joined && seriesOn(joined).map(({ id }) => id)).toEqual([
      "aid-total",
      "deployments-estonia",
    ]);
  });

  test("is shown step by step where that is asked for", () => {
    const [, stepped] = deckFor({ of: ["aid-total", "deployments-estonia"], steps: true });
    expect(stepped?.steps).toBe(2);
    const shown = stepped?.shown.map(({ bands }) => bands.flatMap(({ parts }) => parts).length);
    expect(shown).toEqual([1, 2]);
  });

  test("says a panel's message where it has no title of its own", () => {
    const [, joined] = deckFor({ of: ["aid", "deployments-estonia"] });
    expect(joined?.title).toBe(shipped.messages.aid?.headline);
  });

  test("is found under a panel's address, whatever of the panel it has", () => {
    expect(findSlide(deckFor({ of: ["aid-total"] }), "aid")).toBe(1);
  });

  test("has notes for what it shows, and for nothing else", () => {
    const [, estonia] = deckFor({ of: ["deployments-estonia"] });
    const about = new Set(estonia?.notes.map(({ claims }) => claims.join()));
    expect(about.size).toBe(1);
  });

  test("without one, all of the panels is shown", () => {
    const { show: _, ...without } = shipped;
    expect(makeDeck(without, USUAL, 0).map(({ panel }) => panel)).toContain("agreements");
  });
});
