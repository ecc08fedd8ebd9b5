import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fingerprint, LEARNED_FROM } from "../../../kinds/examples.ts";

test("what sentences are is learned from the articles as they are written and read now, else: npm run kinds", () => {
  expect(fingerprint()).toBe(readFileSync(LEARNED_FROM, "utf8").trim());
});
