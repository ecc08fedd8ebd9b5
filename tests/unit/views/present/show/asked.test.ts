import { describe, expect, test } from "vitest";
import { changeWords } from "../../../../../src/views/present/audience/announcement.tsx";
import { refusals } from "../../../../../src/views/present/show/asked.ts";
import { OPENING } from "../../../../../src/views/present/show/show.ts";
import { intervalOf } from "../../../../../src/views/present/show/wallboard.ts";

describe("the address of a show", () => {
  test("asks for nothing in vain where it asks for what there is", () => {
    const asked = new URLSearchParams("mode=wallboard&interval=20&marking=official&theme=dark");
    expect(refusals(asked, [])).toEqual([]);
    expect(refusals(new URLSearchParams(), [])).toEqual([]);
  });

  test("is told each thing that cannot be", () => {
    const asked = new URLSearchParams("mode=film&interval=-1&marking=SECRETS&slide=99");
    expect(refusals(asked, [])).toHaveLength(4);
  });

  test.each([
    [null, 20],
    ["1", 1],
    ["3600", 3600],
    ["0", null],
    ["3601", null],
    ["2147484", null],
    ["1e3", null],
    ["-5", null],
    ["NaN", null],
    ["", null],
  ])("interval %s is %s", (asked, seconds) => {
    expect(intervalOf(asked)).toBe(seconds);
  });
});

describe("what a listener hears of a change", () => {
  test("says each change of how a show is given, and nothing for a move", () => {
    expect(changeWords(OPENING, { ...OPENING, slide: 3, step: 2 })).toBe("");
    expect(changeWords(OPENING, { ...OPENING, contrast: true })).toBe("Projector contrast");
    expect(changeWords({ ...OPENING, auto: true }, OPENING)).toBe("Slides wait for a key");
    const frozen = { slide: 0, step: 1 };
    expect(changeWords(OPENING, { ...OPENING, frozen, text: 1 })).toBe(
      "The audience’s view is frozen. Larger text",
    );
  });
});
