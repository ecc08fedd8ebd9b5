import { BRIEFING, expect, open, ready, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

/** How all of a browser's services fail at once, as in a room that allows a page nothing. */
const FAILURES = ["missing", "throws when mentioned", "throws when used", "never answers"] as const;

/** In the page, before anything of its own. */
function refuseServices(failure: (typeof FAILURES)[number]) {
  const refuse = (): never => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  const never = () => new Promise(() => {});
  const each = (use: () => unknown): object =>
    new Proxy(use, {
      get: (_, name) => (name === "addEventListener" ? () => {} : use),
      construct: () => Object(use() && each(use)),
    });
  const failing = {
    missing: { value: undefined },
    "throws when mentioned": { get: refuse },
    "throws when used": { value: each(refuse) },
    "never answers": { value: each(never) },
  }[failure];
  const take = (place: object, ...names: readonly string[]) => {
    for (const name of names) {
      Reflect.deleteProperty(place, name);
      Object.defineProperty(place, name, { ...failing, configurable: true });
    }
  };
  take(window, "sessionStorage", "localStorage", "indexedDB", "caches", "BroadcastChannel");
  take(window, "getScreenDetails");
  take(Screen.prototype, "isExtended");
  take(Navigator.prototype, "locks", "clipboard", "wakeLock", "permissions", "storage");
  take(Element.prototype, "requestFullscreen");
  take(Document.prototype, "exitFullscreen");
  // A page looks whether there is one.
  if (failure === "missing") Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  else take(Navigator.prototype, "serviceWorker");
  window.open = () => null;
  if (failure === "throws when used") Object.assign(window, { open: refuse });
  if (failure === "throws when used") Object.assign(History.prototype, { replaceState: refuse });
}

for (const failure of FAILURES) {
  test(`every page does its work where every service ${failure}`, async ({ page, context }) => {
    await context.addInitScript(refuseServices, failure);
    await open(page, "");
    await page.getByRole("link", { name: "Embed: UK aid" }).click();
    await page.getByRole("button", { name: "Copy" }).first().click();
    await expect(page.getByText("This browser does not let a button copy.")).toBeVisible();
    await page.keyboard.press("Escape");

    await open(page, `${BRIEFING}/embed/aid/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    await openShow(page);
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await page.keyboard.press("f");
    await page.keyboard.press("b");
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await page.keyboard.press("b");
    await page.keyboard.press("s");
    const link = page.getByRole("link", { name: "Open the presenter window" });
    const address = await link.getAttribute("href");
    await page.keyboard.press("s");
    await expect(link).toHaveAttribute("href", address ?? "");
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "meeting");

    await page.goto(new URL(address ?? "", page.url()).href);
    await ready(page);
    await expect(page.getByText("Another window drives")).toHaveCount(0);
    await page.keyboard.press("PageDown");
    await expect(page.getByLabel("Current slide")).toContainText("Key figures");

    await page.clock.install();
    await openShow(page, "?mode=wallboard&interval=10");
    // Whoever is to drive is found out first.
    await page.clock.runFor(3000);
    await page.clock.runFor(10_000);
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });
}
