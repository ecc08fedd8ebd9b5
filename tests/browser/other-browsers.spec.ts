import path from "node:path";
import { pathToFileURL } from "node:url";
import { firefoxPath, openFirefox } from "./firefox.ts";
import { BRIEFING, DIST, expect, test } from "./fixtures.ts";
import { overprinted, readsPaper, wordsOf } from "./paper.ts";
import type { OtherBrowser } from "./webdriver.ts";
import { openWebkit, webkitPath } from "./webkit.ts";

interface Driven {
  readonly name: string;
  readonly executable: string | undefined;
  readonly open: (executable: string) => Promise<OtherBrowser>;
  readonly install: string;
}

const FIREFOX: Driven = {
  name: "Firefox",
  executable: firefoxPath(),
  open: openFirefox,
  install: "on Debian: apt-get install firefox-esr",
};
const WEBKIT: Driven = {
  name: "WebKitGTK",
  executable: webkitPath(),
  open: openWebkit,
  install: "on Debian: apt-get install webkit2gtk-driver xvfb",
};

const FILE = pathToFileURL(path.join(DIST, BRIEFING, "briefing.html")).href;
const CHART = "document.querySelector('#aid [data-series] [role=img]')";
const SHOWN = "document.querySelector('section[aria-roledescription=slide]:not([hidden])').id";

async function openReady(browser: OtherBrowser, address: string) {
  await browser.open(address);
  await browser.until("document.documentElement.dataset.ready === ''");
}

/** Whether a page has the ground of a theme. */
const isOn = (ground: string) => `getComputedStyle(document.body).backgroundColor === "${ground}"`;

/** A dashboard at work: a sentence behind a figure, and a chart that has come alive. */
async function givesEvidenceAndCharts(browser: OtherBrowser) {
  await browser.click("#aid [data-cite]");
  await browser.until(
    "document.querySelector('[data-evidence] mark').textContent.includes('more than £750 million')",
  );
  await browser.run(`${CHART}.scrollIntoView()`);
  await browser.until(`${CHART}.dataset.live === "true"`);
}

/** The window that S opens, once it has joined the show. */
async function openDesk(browser: OtherBrowser) {
  const [room] = await browser.windows();
  await browser.press("s");
  await expect.poll(async () => (await browser.windows()).length).toBe(2);
  const desk = (await browser.windows()).find((handle) => handle !== room);
  await browser.switchTo(desk);
  await browser.until("document.querySelector('[data-health]').dataset.health === 'connected'");
  return async () => {
    await browser.closeWindow();
    await browser.switchTo(room);
  };
}

/** To be told in one window what the other does. */
async function leadsToTheEnd(browser: OtherBrowser) {
  const last = "[...document.querySelectorAll('section[aria-roledescription=slide]')].at(-1).id";
  const close = await openDesk(browser);
  await browser.press("End");
  await close();
  await browser.until(`${SHOWN} === ${last}`);
}

for (const { name, executable, open, install } of [FIREFOX, WEBKIT]) {
  test.describe(name, () => {
    // One browser for all, which is slow to start where a machine is shared.
    test.describe.configure({ mode: "serial", timeout: 120_000 });
    test.skip(executable === undefined, `${name} is not installed; ${install}`);
    let browser: OtherBrowser;
    test.beforeAll(async () => {
      browser = await open(executable ?? "");
    });
    test.afterAll(() => browser?.close());

    test("has a dashboard with evidence and live charts, light and dark", async ({ site }) => {
      await browser.open(`${site.url}${BRIEFING}/?theme=dark`);
      await browser.until(isOn("rgb(16, 21, 27)"));
      await openReady(browser, `${site.url}${BRIEFING}/?theme=light`);
      await browser.until(isOn("rgb(253, 252, 250)"));
      await givesEvidenceAndCharts(browser);
    });

    test("has an embed that answers when it is pressed", async ({ site }) => {
      await browser.open(`${site.url}${BRIEFING}/embed/aid/`);
      await browser.click("h1");
      await browser.until("document.documentElement.dataset.ready === ''");
    });

    test("has a show that takes keys and is led from the presenter's window", async ({ site }) => {
      await openReady(browser, `${site.url}${BRIEFING}/present/?slide=1`);
      await browser.until(`${SHOWN} === "title"`);
      await browser.press("PageDown");
      await browser.until(`${SHOWN} !== "title"`);
      await browser.press("b");
      await browser.until("document.querySelector('[data-blank]').dataset.blank === 'black'");
      await browser.press("b");
      await leadsToTheEnd(browser);
    });

    test("has one file with evidence, live charts and a show of its own", async () => {
      await openReady(browser, FILE);
      await givesEvidenceAndCharts(browser);
      await openReady(browser, `${FILE}#/present?slide=aid`);
      await browser.until(`/^aid/.test(${SHOWN})`);
      await browser.press("End");
      await browser.until(`!/^aid/.test(${SHOWN})`);
      await browser.press("Home");
      await browser.until(`${SHOWN} === "title"`);
      // WebKit gives windows of a file nothing in common.
      if (name === FIREFOX.name) await leadsToTheEnd(browser);
    });

    test("prints every chart, and nothing over anything else", async ({ site }) => {
      test.skip(name === WEBKIT.name, "WebKitWebDriver does not print");
      test.skip(
        !readsPaper,
        "pdftotext is not installed; on Debian: apt-get install poppler-utils",
      );
      await openReady(browser, `${site.url}${BRIEFING}/`);
      const drawn = await browser.run(`return [...document.querySelectorAll(
        "figure[data-series] [data-form=wide] :is(text, tspan):not(:has(*))")].map((text) => text.textContent.trim())`);
      const pages = wordsOf(await browser.print());
      const printed = pages.flat().map(({ text }) => text);
      const labels = Array.isArray(drawn) ? drawn.map(String) : [];
      expect(labels.length).toBeGreaterThan(10);
      expect(
        labels.flatMap((label) => label.split(/\s+/)).filter((word) => !printed.includes(word)),
      ).toEqual([]);
      expect(pages.flatMap(overprinted)).toEqual([]);
    });
  });
}
