import { describe, expect, test } from "vitest";
import { mainOf } from "../../../src/model/claims/kind.ts";
import { quantity, RATIO } from "../../../src/model/quantity.ts";
import { exactly, moreThan, stated } from "../../fixtures/builders.ts";

describe("the number that a claim is about", () => {
  const share = stated(quantity("exact", 0.25, RATIO), { words: "one in four", role: "share" });
  const countries = stated(exactly(3, "countries"));

  test("it is what is reached, wherever that stands", () => {
    const before = stated(exactly(800), { role: "before" });
    const after = stated(moreThan(1600), { role: "after" });
    expect(mainOf([before, after])).toBe(after);
    expect(mainOf([countries, after, before])).toBe(after);
  });

  test("it is the total before its parts", () => {
    const part = stated(exactly(4), { role: "part" });
    const total = stated(exactly(12), { role: "total" });
    expect(mainOf([part, total])).toBe(total);
  });

  test("else it is what the editor states first, be it a share or a rise", () => {
    expect(mainOf([share, countries])).toBe(share);
    const rise = stated(exactly(150), { role: "rise" });
    expect(mainOf([rise, countries])).toBe(rise);
  });

  test("what was, and what is withdrawn, stand for nothing", () => {
    const before = stated(exactly(800), { role: "before" });
    const withdrawn = stated(exactly(5), { role: "withdrawn" });
    expect(mainOf([before, withdrawn])).toBeNull();
    expect(mainOf([])).toBeNull();
  });
});
