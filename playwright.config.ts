import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/browser/chromium.ts";

const chromium = await findChromium();

/** The built site in a real browser: `vite build` comes first. Each worker serves `dist/` itself. */
export default defineConfig({
  testDir: "tests/browser",
  projects: [
    { name: "setup", testMatch: "*.setup.ts" },
    { name: "site", testMatch: "*.spec.ts", testIgnore: ["generated.spec.ts", "list.spec.ts"] },
    {
      name: "generated",
      testMatch: ["generated.spec.ts", "list.spec.ts"],
      dependencies: ["setup"],
    },
  ],
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  // A shared machine may hold up a browser for seconds. What passes only then is listed as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    // A test's page lives for seconds: the slowest of the compilers, and threads beside the page's
    // own, take a sixth of all processor time and are hardly ever made up for.
    launchOptions: {
      ...chromium,
      args: [
        ...(chromium.args ?? []),
        "--js-flags=--single-threaded --no-turbofan",
        "--num-raster-threads=1",
      ],
    },
    locale: "en-GB",
    // What a worker answers no test can hold or refuse; offline.spec.ts allows it.
    serviceWorkers: "block",
    // Cleared between tests rather than made anew: to start a page's process takes most of its
    // processor time. Tests that change what is not cleared have a context each, and say why.
    reuseContext: true,
    trace: "off",
    screenshot: "off",
    video: "off",
  },
});
