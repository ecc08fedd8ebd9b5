import { expect, test } from "vitest";
import { commandOf } from "../../../../src/views/author/keys.ts";

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

test.each([
  ["Enter", "keep"],
  ["x", "dismiss"],
  ["X", "dismiss"],
  ["9", "kind 9"],
  ["[", "start less"],
  ["{", "start more"],
  ["]", "end more"],
  ["}", "end less"],
])("%s asks to %s", (key, command) => {
  expect(press(key)).toBe(command);
});

test("what is pressed with Control is the browser's, and other keys ask for nothing", () => {
  expect(press("r", { ctrlKey: true })).toBeNull();
  expect(press("q")).toBeNull();
  expect(press("Tab")).toBeNull();
});
