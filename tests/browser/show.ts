import type { BrowserContext, Page } from "@playwright/test";
import { BRIEFING, expect, open } from "./fixtures.ts";

const PRESENT = `${BRIEFING}/present/`;

/** The slide that is seen. */
export const slide = (page: Page) => page.locator("section[aria-roledescription=slide]:visible");

/** Opens the show and waits until it shows one slide. */
export async function openShow(page: Page, query = "") {
  await open(page, PRESENT + query);
  await expect(slide(page)).toHaveCount(1);
}

/** The presenter's window, as S opens it, once it drives and hears the audience. */
export async function openPresenter(page: Page, context: BrowserContext) {
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const presenter = await opened;
  await expect(presenter.getByText("connected", { exact: true })).toBeVisible();
  return presenter;
}

/** The slide in the presenter's window. */
export const currentSlide = (presenter: Page) => presenter.getByLabel("Current slide");

/** Stops a window's beats without closing it, as a browser that hangs would. */
export function silence(page: Page) {
  return page.evaluate(() => {
    const last = setInterval(() => {}, 1e6);
    for (let id = 0; Number(last) >= id; id += 1) clearInterval(id);
  });
}

/** What the pattern's group holds where a text of the window first matches it. */
export function firstWord(page: Page, pattern: RegExp) {
  return page.evaluate(
    (source) =>
      new Promise<string | undefined>((resolve) => {
        const look = () => {
          const texts = document.evaluate("//text()", document, null, 7);
          for (let at = 0; at < texts.snapshotLength; at += 1) {
            const found = new RegExp(source).exec(texts.snapshotItem(at)?.nodeValue ?? "");
            if (found) resolve(found[1]);
          }
        };
        new MutationObserver(look).observe(document, {
          characterData: true,
          childList: true,
          subtree: true,
        });
      }),
    pattern.source,
  );
}
