import { describe, expect, test } from "vitest";
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
    expect(commandOf(key(name), true)).toBe(command);
  });

  test("Shift with an arrow skips steps, and Shift+Space goes back", () => {
    const shiftKey = true;
    expect(commandOf(key("ArrowRight", { shiftKey }), true)).toBe("next-slide");
    expect(commandOf(key("ArrowLeft", { shiftKey }), true)).toBe("previous-slide");
    expect(commandOf(key(" ", { shiftKey }), true)).toBe("previous");
  });

  test("the decimal key of a number pad is black whatever character it types", () => {
    expect(commandOf(key(",", { code: "NumpadDecimal" }), true)).toBe("black");
  });

  test("a digit is kept for Enter", () => {
    expect(commandOf(key("7"), true)).toEqual({ digit: 7 });
  });

  test.each(["Tab", "F11", "F12", "x"])("%s stays the browser's", (name) => {
    expect(commandOf(key(name), true)).toBeNull();
  });

  test.each(["ctrlKey", "metaKey", "altKey", "isComposing"] as const)(
    "nothing is taken with %s",
    (modifier) => {
      expect(commandOf(key("p", { [modifier]: true }), true)).toBeNull();
    },
  );

  test("a held toggle acts once, a held move repeats", () => {
    expect(commandOf(key("b", { repeat: true }), true)).toBeNull();
    expect(commandOf(key("PageDown", { repeat: true }), true)).toBe("next");
  });

  test("with single characters off, clicker keys still act and nothing else typed does", () => {
    for (const name of ["o", "n", "w", ",", "?", "+", "-", "7"]) {
      expect(commandOf(key(name), false), name).toBeNull();
    }
    for (const name of ["PageDown", "PageUp", ".", "b", "B", "F1", "F5", "Escape", "Enter"]) {
      expect(commandOf(key(name), false), name).not.toBeNull();
    }
  });
});
