import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { DIST, expect, open, ready, test } from "./fixtures.ts";
import { serve } from "./static-server.ts";

test.use({
  serviceWorkers: "allow",
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  // The browser itself reports a server that is gone, and rightly.
  expectedFault: /Failed to load resource|ERR_CONNECTION_REFUSED/,
});

const ARTICLE = readFileSync(
  path.join(import.meta.dirname, "../fixtures/corpus/06-nairobi-conversation.txt"),
  "utf8",
);

/** Waits until what an author needs is kept: a cache without a file is on its way. */
async function keptForAuthors(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => /(?: |author)$/.test(name));
        const files = names.map(async (name) => (await (await caches.open(name)).keys()).length);
        return (await Promise.all(files)).filter((many) => many > 0).length;
      }),
    )
    .toBe(2);
}

/** What is asked of any server from now on; what a page makes itself has no server. */
function askedBy(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** By the button that leads on, where the last thing was done. */
async function goOn(page: Page, to: string) {
  await page
    .getByRole("button", { name: `Next: ${to}` })
    .last()
    .tap();
}

async function decideAll(page: Page) {
  const keep = page.getByRole("button", { name: /^Keep/ });
  const left = page.getByText(/^(?:Draft|Decided): \d+ to decide/);
  for (let at = 0; at < 40 && !/: 0 to decide/.test(await left.innerText()); at += 1)
    await keep.tap();
  await goOn(page, "Headlines, figures, order");
  const right = page.getByRole("button", { name: /it is right$/ });
  for (let parts = await right.count(); parts > 0; parts -= 1) await right.first().tap();
  await expect(page.getByText(/^Decided: 0 to decide, no faults/)).toBeVisible();
}

/** Saves what a button makes. */
async function taken(page: Page, name: RegExp, file: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).tap();
  await (await download).saveAs(file);
}

test("by touch, under a sub-path and without a server, an article becomes a folder and a file, and nothing is asked for", async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const site = await serve(DIST, { prefix: "/intranet/briefings/" });
  await open(page, `${site.url}author/`);
  await keptForAuthors(page);
  await site.close();
  await page.reload();
  await ready(page);
  await page.waitForLoadState("networkidle");
  const asked = askedBy(page);
  await page.getByRole("textbox").fill(ARTICLE);
  await page.getByRole("button", { name: "Read it" }).tap();
  await decideAll(page);
  await goOn(page, "Look at the preview");
  await expect(page.getByRole("heading", { level: 1, name: /^Minister for Africa/ })).toHaveCount(
    2,
  );
  await goOn(page, "Take it away");
  const zip = info.outputPath("folder.zip");
  await taken(page, /as a zip/, zip);
  const claims = Object.entries(unzipSync(new Uint8Array(readFileSync(zip)))).find(([name]) =>
    name.endsWith("/claims.json"),
  )?.[1];
  expect(JSON.parse(strFromU8(claims ?? new Uint8Array())).draft).toBeUndefined();
  // It holds a file of every format.
  await taken(page, /^Everything$/, info.outputPath("everything.zip"));
  const file = info.outputPath("briefing.html");
  await taken(page, /as one file/, file);
  expect(readFileSync(file, "utf8")).toContain("Minister for Africa hears from peacekeepers");
  expect(asked).toEqual([]);
});
