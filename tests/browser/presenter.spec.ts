import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { currentSlide, openPresenter, openShow, slide } from "./show.ts";

const item = (presenter: Page, term: string) =>
  presenter
    .getByLabel("Show status")
    .locator("div")
    .filter({ has: presenter.getByText(term, { exact: true }) });

test("timer, target, marking and text size survive a reload of either window", async ({
  page,
  context,
}) => {
  await openShow(page, "?slide=deployments");
  const presenter = await openPresenter(page, context);
  await presenter.getByLabel("Target, minutes").fill("30");
  await presenter.getByLabel("Marking").fill("official");
  await presenter.keyboard.press("Enter");
  await presenter.getByRole("button", { name: /^Larger/ }).click();
  await presenter.getByRole("button", { name: /^Timer/ }).click();
  await expect(item(presenter, "Elapsed")).toContainText("00:02");
  await presenter.reload();
  await page.reload();
  await expect(item(presenter, "Elapsed")).toContainText(/00:0[2-9]/);
  await expect(item(presenter, "Target 30:00")).toContainText("ahead");
  await expect(slide(page)).toHaveCount(1);
  await expect(page.locator("[data-text='1']")).toBeAttached();
  await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(2);
  await expect(presenter.getByLabel("Marking")).toHaveValue("OFFICIAL");
});

test("a marking stands at top and bottom of the presenter's window, and in the show's address", async ({
  page,
  context,
}) => {
  await openShow(page, "?marking=official");
  const presenter = await openPresenter(page, context);
  await expect(presenter.locator("main > p").getByText("OFFICIAL", { exact: true })).toHaveCount(2);
  await presenter.getByLabel("Marking").fill("none");
  await presenter.keyboard.press("Enter");
  await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(0);
  await expect(presenter.getByText("No marking: published information")).toBeVisible();
  expect(page.url()).not.toContain("marking");
  await page.reload();
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(0);
});

test("single letters can be switched off for all windows, and a clicker's own keys taught", async ({
  page,
  context,
}) => {
  await openShow(page);
  await page.keyboard.press("F1");
  await page.keyboard.press("b");
  await expect(page.getByText("b: black")).toBeVisible();
  await page.getByLabel("Single-letter keys").uncheck();
  for (const key of ["b", ".", "?"]) {
    await page.getByRole("heading", { name: "Keys" }).click();
    await page.keyboard.press(key);
    await expect(page.getByText(`${key}: nothing here`)).toBeVisible();
  }
  await page.keyboard.press("b");
  await page.getByRole("button", { name: "black", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.keyboard.press(".");
  await expect(slide(page)).toHaveAttribute("id", "title");
  await page.keyboard.press("b");
  await expect(page.locator("[data-blank=black]")).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.evaluate(() => window.localStorage.setItem("briefing:keys", "not JSON"));
  await page.reload();
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("id", "title");
  const presenter = await openPresenter(page, context);
  await expect(presenter.getByLabel("Single-letter keys")).toBeChecked();
});

test("the presenter's window shows what comes next, refuses a classification, and takes keys wherever the focus is", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  await test.step("the next slide is shown", () =>
    expect(presenter.getByLabel("Next slide")).toContainText("Key figures"));
  await test.step("Space and Enter press a focused button, and every other key moves the show", async () => {
    await presenter.getByRole("button", { name: /^Black/ }).focus();
    await presenter.keyboard.press("Space");
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await presenter.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await presenter.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });
  await test.step("F5 in a field does not reload the window", async () => {
    await presenter.evaluate(() => Object.assign(window, { kept: true }));
    await presenter.getByLabel("Marking").focus();
    await presenter.keyboard.press("F5");
    expect(await presenter.evaluate(() => "kept" in window)).toBe(true);
  });
  await test.step("a classification is refused in words, and the room sees nothing of it", async () => {
    await presenter.getByLabel("Marking").pressSequentially("secret");
    await presenter.keyboard.press("Enter");
    await expect(presenter.getByRole("alert")).toContainText("“secret” is not offered");
    await expect(page.getByText(/secret\b/i).filter({ visible: true })).toHaveCount(0);
  });
  await test.step("the end is told", async () => {
    await presenter.getByRole("button", { name: /^Black/ }).focus();
    await presenter.keyboard.press("End");
    await expect(presenter.getByLabel("Next slide")).toContainText("End of the show.");
    await expect(currentSlide(presenter)).toContainText("Sources");
  });
});

test("a clicker moves slides from any field, and a field gives its keys back", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  await presenter.getByLabel("Target, minutes").focus();
  await presenter.keyboard.press("PageDown");
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
  await presenter.keyboard.press("ArrowDown");
  await expect(presenter.getByLabel("Target, minutes")).toHaveValue("15");
  await presenter.getByLabel("Marking").fill("official");
  await presenter.keyboard.press("Enter");
  await presenter.keyboard.press("ArrowDown");
  await expect(slide(page)).toHaveAttribute("id", "meeting");
  await page.keyboard.press("g");
  await page.keyboard.type("99");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText(
    /There is no slide “99”: the slides are 1 to \d+/,
  );
  await page.keyboard.press("PageUp");
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`what the presenter sees of a slide, also in the overview, is the slide: its title, its contrast and the room's own theme (${colorScheme})`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openShow(page, "?slide=aid");
    const presenter = await openPresenter(page, context);
    await presenter.emulateMedia({ colorScheme });
    const [seen, shown] = [slide(page), currentSlide(presenter).locator("[data-head]")];
    const look = (of: typeof seen) =>
      of.evaluate((it) => {
        const title = it.querySelector("h2");
        const part = it.matches("[data-head]") ? it : it.querySelector("[data-head]");
        if (!title || !part) return null;
        const { fontFamily, fontSize } = getComputedStyle(title);
        const { backgroundColor, color } = getComputedStyle(part);
        const share = Number.parseFloat(fontSize) / part.clientHeight;
        return { fontFamily, backgroundColor, color, share: Math.round(share * 500) };
      });
    const looksAlike = async () => {
      expect(await look(shown)).toEqual(await look(seen));
      await presenter.keyboard.press("o");
      const small = presenter.getByRole("dialog").locator("[data-head]").nth(1);
      expect({ ...(await look(small)), share: 0 }).toEqual({ ...(await look(seen)), share: 0 });
      await presenter.keyboard.press("o");
    };
    await looksAlike();
    await presenter.keyboard.press("c");
    await expect(page.locator("[data-contrast]")).toBeAttached();
    await expect(presenter.locator("[data-contrast]").first()).toBeAttached();
    await looksAlike();
    expect((await look(shown))?.backgroundColor).toBe("rgb(255, 255, 255)");
  });
}

test("the presenter's window says what the room sees of the current slide", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  const heading = currentSlide(presenter).getByRole("heading").first();
  await expect(heading).toHaveText("On screen now");
  await presenter.keyboard.press("w");
  await expect(heading).toHaveText("The room sees a white screen");
  await presenter.keyboard.press("w");
  await presenter.keyboard.press("z");
  await expect(heading).toHaveText("You see this; the audience’s view is frozen");
  await page.close();
  await expect(heading).toHaveText("No window shows this");
});

test("the times of a rehearsal keep the keys while they lie over the window, and Escape closes them", async ({
  page,
  context,
}) => {
  await openShow(page, "?slide=aid");
  const presenter = await openPresenter(page, context);
  await presenter.getByRole("button", { name: "Times" }).click();
  await expect(presenter.getByRole("dialog", { name: "Time on each slide" })).toBeVisible();
  for (const key of ["End", "b", "PageDown"]) await presenter.keyboard.press(key);
  await expect(slide(page)).toHaveAttribute("id", "aid");
  await presenter.keyboard.press("Escape");
  await expect(presenter.getByRole("dialog")).toHaveCount(0);
  await expect(presenter.getByRole("button", { name: "Times" })).toBeFocused();
  await presenter.keyboard.press("PageDown");
  await expect(slide(page)).toHaveAttribute("id", "aid.aid-elsewhere");
});

test("an audience window that was closed is opened again for the same show", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  await presenter.keyboard.press("PageDown");
  await presenter.keyboard.press("t");
  await page.close();
  const opened = context.waitForEvent("page");
  await presenter.getByRole("link", { name: "Open the audience window" }).click();
  const room = await opened;
  await expect(slide(room)).toHaveCount(1);
  await expect(slide(room)).toHaveAttribute("id", "key-figures");
  await presenter.keyboard.press("PageDown");
  await expect(slide(room)).toHaveAttribute("id", "meeting");
  await expect(presenter.getByRole("link", { name: "Open the audience window" })).toHaveCount(0);
  await presenter.evaluate(() => {
    Date.now = () => 0;
  });
  await expect(item(presenter, "Elapsed")).toContainText(/00:(0[1-9]|[1-5]\d)/);
});

test("what the address asks in vain is said before the show, once", async ({ page }) => {
  await openShow(page, "?marking=TOP_SECRET&slide=nowhere");
  const told = page.getByRole("status").filter({ hasText: "TOP_SECRET" });
  await expect(told).toContainText("There is no slide “nowhere”.");
  expect(await page.locator("html").getAttribute("data-marking")).toBeNull();
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expect(slide(page)).toHaveAttribute("id", "title");
});

test("the screen's wake lock is told in words, with what to change where it is refused", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const wakeLock = { request: () => Promise.reject(new DOMException("", "NotAllowedError")) };
    Object.defineProperty(Navigator.prototype, "wakeLock", { get: () => wakeLock });
  });
  await openShow(page);
  const presenter = await openPresenter(page, context);
  await expect(item(presenter, "Screen")).toContainText("may sleep");
  await expect(presenter.getByRole("status")).toContainText("turn battery saving off");
});

test("where the browser opens no window, a plain link is given, which goes away when closed or followed, and the show goes on", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  await openShow(page);
  const link = page.getByRole("link", { name: "Open the presenter window" });
  await page.keyboard.press("s");
  await expect(link).toHaveAttribute("href", /presenter\/\?session=./);
  await page.keyboard.press("Escape");
  await expect(link).toHaveCount(0);
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "Close (Esc)" }).click();
  await expect(link).toHaveCount(0);
  await expect(slide(page)).toHaveAttribute("id", "title");
  await page.keyboard.press("s");
  const opened = context.waitForEvent("page");
  await link.click();
  await expect((await opened).getByText("connected", { exact: true })).toBeVisible();
  await expect(link).toHaveCount(0);
});

test("a show that the popup threw out of full screen is back at the next press", async ({
  page,
  context,
}) => {
  await openShow(page);
  await page.keyboard.press("f");
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  const presenter = await openPresenter(page, context);
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await expect(presenter.getByText("not full screen: press F there")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect.poll(isFull).toBe(true);
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
  await expect(presenter.getByText("not full screen: press F there")).toHaveCount(0);
});

test("with leave to place windows, the show fills the projector and the presenter the computer's screen", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    const desk = { isPrimary: true, availLeft: 0, availTop: 0, availWidth: 1366, availHeight: 728 };
    const room = { ...desk, isPrimary: false, availLeft: 1366, label: "projector" };
    Object.assign(window, {
      asked,
      getScreenDetails: async () => ({ screens: [desk, room] }),
      open: (_: string, __: string, features: string) => {
        asked.push(features);
        return window;
      },
    });
    Permissions.prototype.query = async () =>
      Object.assign(new EventTarget(), {
        name: "window-management",
        state: "granted" as const,
        onchange: null,
      });
    Element.prototype.requestFullscreen = async (options?: object) => {
      asked.push(options);
    };
  });
  await openShow(page);
  await page.keyboard.press("s");
  expect(await page.evaluate(() => Reflect.get(window, "asked"))).toMatchObject([
    { screen: { label: "projector" } },
    "popup,left=0,top=0,width=1366,height=728",
  ]);
});
