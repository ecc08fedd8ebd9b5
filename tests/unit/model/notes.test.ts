import { describe, expect, test } from "vitest";
import { parseNotes } from "../../../src/model/notes.ts";
import { faults, ID } from "../../fixtures/faults.ts";

describe("speaker notes", () => {
  test("each heading is a panel, each list item or paragraph a note", () => {
    const notes = "# Notes\n\n## aid\n\n- Say it slowly.\n* Then pause.\n\n## meeting\nGreet.\n";
    expect(parseNotes(notes)).toEqual({
      sections: { aid: ["Say it slowly.", "Then pause."], meeting: ["Greet."] },
      faults: [],
    });
  });

  test("a heading without notes has none, whatever ends its line", () => {
    expect(parseNotes("## aid\r\n\r\n").sections).toEqual({ aid: [] });
  });

  test("an empty file has none", () => {
    expect(parseNotes("")).toEqual({ sections: {}, faults: [] });
  });

  test("a note before every heading is refused, since no slide would show it", () => {
    expect(faults({ notes: "# Notes\n\nFor Tuesday.\n\n## aid\n\nPause.\n" })).toEqual([
      `${ID}/notes.md:3: “For Tuesday.” stands under no heading “## panel-id”`,
    ]);
  });

  test("a heading that stands twice is refused, since one would hide the other", () => {
    expect(faults({ notes: "## aid\n\nPause.\n\n## aid\n\nGo on.\n" })).toEqual([
      `${ID}/notes.md:5: the heading aid stands twice`,
    ]);
  });

  test("a heading named like a method of objects is a heading like any other", () => {
    expect(parseNotes("## constructor\n\nPause.\n")).toEqual({
      sections: { constructor: ["Pause."] },
      faults: [],
    });
  });
});
