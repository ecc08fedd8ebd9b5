import { expect, test, vi } from "vitest";
import { openerClosed } from "../../../../src/views/browser/popup.ts";

test("the window that opened this one is known to be closed also once the browser has forgotten it", () => {
  expect(openerClosed(), "nobody opened this one").toBe(false);
  const audience = { closed: false };
  vi.stubGlobal("opener", audience);
  expect(openerClosed()).toBe(false);
  audience.closed = true;
  vi.stubGlobal("opener", null);
  expect(openerClosed()).toBe(true);
});
