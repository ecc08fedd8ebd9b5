import type { Page } from "@playwright/test";
import { BRIEFING, expect, open } from "./fixtures.ts";

/** Opens the deck and waits until keys change what it shows. */
export async function openDeck(page: Page, query = "") {
  await open(page, `${BRIEFING}/present/${query}`);
  await expect(page.locator("section[aria-roledescription=slide]:visible")).toHaveCount(1);
}
