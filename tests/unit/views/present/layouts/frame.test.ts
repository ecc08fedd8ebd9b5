import { describe, expect, test } from "vitest";
import { typesetter } from "../../../../../src/ui/typesetter.ts";
import { roomUnder } from "../../../../../src/views/present/layouts/frame.ts";

describe("the room for a slide's body", () => {
  const frame = (title: string, source: string, aspect = 16 / 9) =>
    roomUnder({ head: "headline", title, source }, { aspect, spaced: false }, typesetter(false, 1));

  test("is less under a longer headline and over a longer source line", () => {
    const long = "Ministers met in Brussels; decisions are expected in Madrid";
    const { height } = frame("Sources", "The article.");
    expect(frame(`${long} ${long}`, "The article.").height).toBeLessThan(height);
    expect(frame("Sources", `${long} ${long} ${long} ${long}`).height).toBeLessThan(height);
  });

  test("is wider on a wide screen, and higher on a high one", () => {
    const usual = frame("Sources", "The article.");
    expect(frame("Sources", "The article.", 21 / 9).width).toBeGreaterThan(usual.width);
    const high = frame("Sources", "The article.", 9 / 16);
    expect(high.height).toBeGreaterThan(usual.height);
    expect(high.width).toBe(90);
  });
});
