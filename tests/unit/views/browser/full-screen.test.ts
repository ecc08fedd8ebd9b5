import { afterEach, expect, test, vi } from "vitest";
import { enterFullscreen, leaveFullscreen } from "../../../../src/views/browser/full-screen.ts";

afterEach(() => vi.unstubAllGlobals());

test("a full screen that is still on its way is left too, once it has come", async () => {
  let come = () => {};
  vi.stubGlobal("document", {
    fullscreenElement: null,
    documentElement: {
      requestFullscreen: () =>
        new Promise<void>((resolve) => {
          come = () => {
            Object.assign(document, { fullscreenElement: {} });
            resolve();
          };
        }),
    },
    exitFullscreen: async () => void Object.assign(document, { fullscreenElement: null }),
  });
  enterFullscreen();
  const left = leaveFullscreen();
  come();
  expect(document.fullscreenElement).not.toBeNull();
  await left;
  expect(document.fullscreenElement).toBeNull();
});
