import { expect, test } from "vitest";
import { keyed } from "../../../src/ui/keyed.ts";

test("things of one name have a key each, and keep it while those before them stay", () => {
  const keys = (all: readonly string[]) => keyed(all, (one) => one).map(([key]) => key);
  expect(new Set(keys(["a", "b", "a", "a"])).size).toBe(4);
  expect(keys(["a", "b", "a"])).toEqual(keys(["a", "b", "a", "c"]).slice(0, 3));
});
