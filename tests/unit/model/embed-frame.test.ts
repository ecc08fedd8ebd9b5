import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressOf,
  type Following,
  follow,
  heightIn,
  isFrom,
} from "../../../src/model/embed-frame.ts";

const message = { type: "briefing:height", briefing: "port", panel: "aid", height: 431 };

describe("the height in a message", () => {
  test("is what the panel asks for, in whole pixels", () => {
    expect(heightIn(message)).toBe(431);
    expect(heightIn({ ...message, height: 431.2 })).toBe(432);
  });

  test("is never less than a panel needs nor more than a page can spare", () => {
    expect(heightIn({ ...message, height: 1 })).toBe(120);
    expect(heightIn({ ...message, height: 9000 })).toBe(4000);
  });

  test.each([
    null,
    undefined,
    "briefing:height",
    431,
    [],
    {},
    { ...message, type: "height" },
    { ...message, panel: undefined },
    { ...message, height: "431" },
    { ...message, height: Number.NaN },
    { ...message, height: Number.POSITIVE_INFINITY },
    { ...message, height: -1 },
    { ...message, height: 0 },
    { ...message, height: 1e9 },
    { ...message, height: { valueOf: () => 431 } },
  ])("is none in %o", (malformed) => {
    expect(heightIn(malformed)).toBeNull();
  });

  test("is within limits or none, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything(), fc.double(), (anything, number) => {
        for (const sent of [
          anything,
          { ...message, height: anything },
          { ...message, height: number },
        ]) {
          const height = heightIn(sent);
          expect(height === null || (height >= 120 && height <= 4000)).toBe(true);
        }
      }),
    );
  });
});

describe("a frame", () => {
  test("takes its first height, and another at another width", () => {
    const first = follow(undefined, 640, 400);
    expect(first).toMatchObject({ width: 640, height: 400 });
    expect(follow(first ?? undefined, 320, 700)).toMatchObject({ width: 320, height: 700 });
  });

  test("ignores a repeat", () => {
    expect(follow({ width: 640, height: 400, growths: 0 }, 640, 400)).toBeNull();
  });

  test("grows and shrinks with what is unfolded in it, as often as that happens", () => {
    let state: Following | undefined;
    for (let turn = 0; turn < 200; turn += 1) {
      state = follow(state, 640, turn % 2 === 0 ? 400 : 700) ?? state;
      expect(state?.height).toBe(turn % 2 === 0 ? 400 : 700);
    }
  });

  test("is no longer followed once it answers every height with a larger one", () => {
    let state: Following | undefined;
    for (let turn = 0; turn < 500; turn += 1) {
      state = follow(state, 640, (state?.height ?? 400) + 1) ?? state;
    }
    expect(state?.height).toBeLessThan(450);
  });
});

describe("a message's origin", () => {
  const source = "https://briefing.example/nato/embed/aid/";

  test("is the frame's own", () => {
    expect(isFrom("https://briefing.example", source, false)).toBe(true);
    expect(isFrom("https://elsewhere.example", source, false)).toBe(false);
    expect(isFrom("https://elsewhere.example", source, true)).toBe(false);
  });

  test("is not known of a frame without an address", () => {
    expect(isFrom("https://briefing.example", "", false)).toBe(false);
    expect(isFrom("null", "", true)).toBe(false);
  });

  test("is opaque only in a sandbox", () => {
    expect(isFrom("null", source, true)).toBe(true);
    expect(isFrom("null", source, false)).toBe(false);
  });
});

describe("the address a <briefing-panel> asks for", () => {
  const root = "https://briefing.example/deep/embed.js";
  const page = "https://intranet.example/news/";
  const wish = { src: null, briefing: null, panel: null, theme: null };

  test("follows from briefing and panel, beside the script", () => {
    expect(addressOf({ ...wish, briefing: "nato", panel: "aid", theme: "dark" }, root, page)).toBe(
      "https://briefing.example/deep/nato/embed/aid/?theme=dark",
    );
  });

  test("may be given whole", () => {
    const src = "https://briefing.example/nato/embed/aid/?plain";
    expect(addressOf({ ...wish, src }, root, page)).toBe(src);
  });

  test("cannot leave the site by its names", () => {
    const address = addressOf({ ...wish, briefing: "../..", panel: "//evil.example" }, root, page);
    expect(address).toMatch(/^https:\/\/briefing\.example\/deep\//);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,hello",
    "blob:x",
    "http://[",
    "file:///etc/passwd",
  ])("is none for %s", (src) => {
    expect(addressOf({ ...wish, src }, root, page)).toBeNull();
  });

  test("is none where nothing is named", () => {
    expect(addressOf({ ...wish, panel: "aid" }, root, page)).toBeNull();
  });

  test("keeps the reader’s own colours for any other theme", () => {
    expect(addressOf({ ...wish, src: page, theme: "plaid" }, root, page)).toBe(page);
  });
});
