import { describe, expect, test } from "vitest";
import {
  placesOf,
  type RoomScreen,
  windowFeatures,
} from "../../../../src/views/browser/screens.ts";

function screen(changes: Partial<RoomScreen>): RoomScreen {
  const size = { width: 1366, height: 768, availWidth: 1366, availHeight: 728 };
  const depth = { colorDepth: 24, pixelDepth: 24 };
  const orientation = Object.assign(new EventTarget(), {
    angle: 0,
    type: "landscape-primary" as const,
    onchange: null,
    lock: () => Promise.resolve(),
    unlock: () => {},
  });
  return {
    ...size,
    ...depth,
    orientation,
    availLeft: 0,
    availTop: 0,
    isPrimary: false,
    ...changes,
  };
}

const laptop = screen({ isPrimary: true });
const projector = screen({ availLeft: 1366, availWidth: 1920, availHeight: 1080 });

describe("with leave to place windows", () => {
  test("the show goes to the projector and the presenter stays at the computer", () => {
    expect(placesOf([projector, laptop])).toEqual({ room: projector, desk: laptop });
  });

  test("one screen gives no places", () => {
    expect(placesOf([laptop])).toBeNull();
  });

  test("the presenter's window covers the computer's own screen", () => {
    expect(windowFeatures({ room: projector, desk: laptop })).toBe(
      "popup,left=0,top=0,width=1366,height=728",
    );
  });
});

test("without it, the presenter's window has a usual size", () => {
  expect(windowFeatures(null)).toBe("popup,width=1280,height=760");
});
