import { describe, expect, test } from "vitest";
import { USUAL_KEYS } from "../../../../../src/views/present/keys/key-preferences.ts";
import { type Command, commandOf, type Key } from "../../../../../src/views/present/keys/keys.ts";

function key(name: string, changes: Partial<Key> = {}): Key {
  return {
    key: name,
    code: "",
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    isComposing: false,
    ...changes,
  };
}

describe("a key of the show", () => {
  test.each<[string, Command]>([
    ["PageDown", "next"],
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    [" ", "next"],
    ["n", "next"],
    ["PageUp", "previous"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["Backspace", "previous"],
    ["p", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["g", "go-to"],
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
    [",", "white"],
    ["F5", "fullscreen-if-not"],
    ["f", "fullscreen"],
    ["Escape", "close"],
    ["s", "presenter"],
    ["o", "overview"],
    ["z", "freeze"],
    ["a", "auto"],
    ["t", "timer"],
    ["l", "laser"],
    ["+", "larger"],
    ["-", "smaller"],
    ["c", "contrast"],
    ["d", "table"],
    ["?", "help"],
    ["F1", "help"],
  ])("%s asks for %s", (name, command) => {
    expect(commandOf(key(name), USUAL_KEYS)).toBe(command);
  });

  test("Shift with an arrow skips steps, and Shift+Space goes back", () => {
    const shiftKey = true;
    expect(commandOf(key("ArrowRight", { shiftKey }), USUAL_KEYS)).toBe("next-slide");
    expect(commandOf(key("ArrowLeft", { shiftKey }), USUAL_KEYS)).toBe("previous-slide");
    expect(commandOf(key(" ", { shiftKey }), USUAL_KEYS)).toBe("previous");
  });

  test("the decimal key of a number pad is black whatever character it types", () => {
    expect(commandOf(key(",", { code: "NumpadDecimal" }), USUAL_KEYS)).toBe("black");
  });

  test("a digit is kept for Enter", () => {
    expect(commandOf(key("7"), USUAL_KEYS)).toEqual({ digit: 7 });
  });

  test.each(["Tab", "F11", "F12", "x"])("%s stays the browser's", (name) => {
    expect(commandOf(key(name), USUAL_KEYS)).toBeNull();
  });

  test.each(["ctrlKey", "metaKey", "altKey", "isComposing"] as const)(
    "nothing is taken with %s",
    (modifier) => {
      expect(commandOf(key("p", { [modifier]: true }), USUAL_KEYS)).toBeNull();
    },
  );

  test("a held toggle acts once, a held move repeats", () => {
    expect(commandOf(key("b", { repeat: true }), USUAL_KEYS)).toBeNull();
    expect(commandOf(key("PageDown", { repeat: true }), USUAL_KEYS)).toBe("next");
  });

  test("with single letters off, nothing that types is a command, whoever sends it", () => {
    const off = { ...USUAL_KEYS, letters: false };
    for (const name of ["o", "n", "w", "b", "B", ".", ",", "?", "+", "-", "7"]) {
      expect(commandOf(key(name), off), name).toBeNull();
    }
    expect(commandOf(key(",", { code: "NumpadDecimal" }), off)).toBeNull();
    for (const name of ["PageDown", "PageUp", "F1", "F5", "Escape", "Enter"]) {
      expect(commandOf(key(name), off), name).not.toBeNull();
    }
  });

  test("a key that was taught does what it was taught, also with letters off", () => {
    const taught = {
      letters: false,
      taught: { b: "black", VolumeUp: "next", x: "previous" },
    } as const;
    expect(commandOf(key("b"), taught)).toBe("black");
    expect(commandOf(key("VolumeUp"), taught)).toBe("next");
    expect(commandOf(key("X"), taught)).toBe("previous");
    expect(commandOf(key("constructor"), taught)).toBeNull();
  });

  test.each<[string, string, Command]>([
    ["и", "KeyB", "black"],
    ["ю", "Period", "black"],
    ["б", "Comma", "white"],
    ["т", "KeyN", "next"],
    ["ζ", "KeyZ", "freeze"],
    ["ش", "KeyA", "auto"],
    ["é", "Digit2", { digit: 2 }],
    ["&", "Digit1", { digit: 1 }],
    ["Unidentified", "KeyB", "black"],
  ])("%s goes by the place of its key, %s", (name, code, command) => {
    expect(commandOf(key(name, { code }), USUAL_KEYS)).toEqual(command);
  });

  test.each([
    ["a", "KeyQ", "auto"],
    ["z", "KeyY", "freeze"],
    ["-", "Slash", "smaller"],
  ] as const)("%s of another Latin layout goes by what it types", (name, code, command) => {
    expect(commandOf(key(name, { code }), USUAL_KEYS)).toBe(command);
  });

  test("a sign typed with Shift is no digit", () => {
    expect(commandOf(key("&", { code: "Digit7", shiftKey: true }), USUAL_KEYS)).toBeNull();
  });
});
