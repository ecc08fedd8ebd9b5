import { BRIEFING, expect, hold, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

test.describe("a show in one window", () => {
  test("follows a Logitech clicker, also after a click anywhere", async ({ page }) => {
    await openShow(page);
    await page.mouse.click(300, 300);
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await page.keyboard.press(".");
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await page.keyboard.press("PageUp");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await page.keyboard.press("F5");
    await expect(slide(page)).toHaveAttribute("id", "title");
  });

  test("follows a Kensington clicker, also after a click on a chart", async ({ page }) => {
    await openShow(page, "?slide=aid");
    await slide(page).locator("figure").click();
    await page.keyboard.press("b");
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await page.keyboard.press("b");
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "aid.aid-elsewhere");
    await page.keyboard.press("ArrowLeft");
    await expect(slide(page)).toHaveAttribute("id", "aid");
  });

  test("loses no key that was pressed before it could answer", async ({ page }) => {
    const show = await hold(page, /\/assets\/present-[^/]+\.js$/);
    await page.goto(`${BRIEFING}/present/`);
    const asked = page.waitForRequest(/\/assets\/present-/);
    await page.keyboard.press("PageDown");
    await asked;
    await page.keyboard.press("PageDown");
    await expect(page.locator("html")).not.toHaveAttribute("data-ready");
    show.letGo();
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toHaveAttribute("id", "meeting");
  });

  test("takes a slide's number that was pressed before it could answer as one number", async ({
    page,
  }) => {
    const show = await hold(page, /\/assets\/present-[^/]+\.js$/);
    await page.goto(`${BRIEFING}/present/`);
    for (const key of ["1", "2", "Enter"]) await page.keyboard.press(key);
    show.letGo();
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toHaveAccessibleName(/^12 of /);
  });

  test("has no place on a slide that takes focus", async ({ page }) => {
    await openShow(page, "?slide=deployments");
    const focusable = slide(page).locator("a, button, input, summary, [tabindex='0']");
    expect(await focusable.filter({ visible: true }).count()).toBe(0);
  });

  test("goes to a slide by its number, and by the go-to box", async ({ page }) => {
    await openShow(page);
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "meeting");
    await page.keyboard.press("g");
    await page.getByLabel(/Slide, 1 to/).fill("2");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });

  test("shows the data of the chart, help with the last key, and the overview", async ({
    page,
  }) => {
    await openShow(page, "?slide=aid");
    await page.keyboard.press("d");
    await expect(page.getByRole("dialog").getByRole("table").first()).toContainText(
      "more than £750 million",
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("dialog")).toContainText("PageDown: next");
    await page.keyboard.press("Escape");
    await expect(slide(page)).toHaveAttribute("id", "aid");
    await page.keyboard.press("o");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "aid.aid-elsewhere");
  });

  test("comes back after a reload with slide, step, blank, marking and text size", async ({
    page,
  }) => {
    await openShow(page, "?slide=deployments&marking=official");
    await page.keyboard.press("w");
    await page.reload();
    await expect(page.locator("[data-blank=white]")).toBeVisible();
    await expect(page.locator("[data-blank=white]")).toContainText("OFFICIAL");
    await page.keyboard.press("w");
    await expect(slide(page)).toHaveAttribute("id", "deployments");
    await expect(slide(page).getByText("RAF jets committed to air policing")).toBeVisible();
    await page.keyboard.press("+");
    await page.reload();
    await expect(page.locator("[data-text='1']")).toBeAttached();
  });

  test("carries a marking at top and bottom of a slide, a blank and the overview", async ({
    page,
  }) => {
    await openShow(page, "?marking=official-sensitive");
    await expect(slide(page).getByText("OFFICIAL-SENSITIVE")).toHaveCount(2);
    await page.keyboard.press("b");
    await expect(page.locator("[data-blank]").getByText("OFFICIAL-SENSITIVE")).toHaveCount(2);
    await page.keyboard.press("b");
    await page.keyboard.press("o");
    await expect(page.getByRole("dialog").locator("> p, > header > p")).toHaveText([
      "OFFICIAL-SENSITIVE",
      "OFFICIAL-SENSITIVE",
    ]);
  });

  test("offers no marking above what it may carry", async ({ page }) => {
    await openShow(page, "?marking=top%20secret");
    await expect(slide(page).getByText(/secret\b/i)).toHaveCount(0);
  });
});

test("an address asks for a slide of this room's deck, or of another room's, and nothing is refused", async ({
  page,
}) => {
  const shown = async (size: { width: number; height: number }, asked: string) => {
    await page.setViewportSize(size);
    await openShow(page, asked);
    await expect(page.getByText("There is no slide")).toHaveCount(0);
    return slide(page).getAttribute("id");
  };
  const square = { width: 1024, height: 768 };
  expect(await shown(square, "?slide=15")).toBe("agreements");
  expect(await shown(square, "?slide=aid.aid-items")).toBe("aid.aid-items");
  await page.reload();
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("id", "aid.aid-items");
  await expect(page.getByText("There is no slide")).toHaveCount(0);
  expect(await shown({ width: 1280, height: 720 }, "?slide=aid.aid-items")).toBe("aid");
  await openShow(page, "?slide=15");
  await expect(page.getByText("There is no slide “15”.")).toBeVisible();
});

test("a number that nobody sends is no part of the next one", async ({ page }) => {
  await page.clock.install();
  await openShow(page, "?slide=title");
  await page.keyboard.press("5");
  await page.clock.runFor(5000);
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await expect(slide(page)).toHaveAttribute("id", "meeting");
});

test("nothing moves on the screen but the slide itself", async ({ page }) => {
  await openShow(page);
  await page.keyboard.press("PageDown");
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the cursor is hidden while it rests, and is back when it moves", async ({ page }) => {
  await openShow(page);
  const cursor = () => page.locator("main").evaluate((main) => getComputedStyle(main).cursor);
  await page.mouse.move(200, 200);
  expect(await cursor()).toBe("auto");
  await expect.poll(cursor).toBe("none");
  await page.mouse.move(220, 200);
  await expect.poll(cursor).toBe("auto");
});

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("large buttons move the show and cover nothing", async ({ page }) => {
    await openShow(page, "?marking=official-sensitive");
    const next = page.getByRole("button", { name: "Next" });
    await next.tap();
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    for (const [width, height] of [
      [390, 844],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await slide(page).boundingBox())?.width).toBe(width);
      const button = await next.boundingBox();
      const seen = await slide(page).boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(48);
      expect(button?.y).toBeGreaterThanOrEqual((seen?.y ?? 0) + (seen?.height ?? 0));
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await page.getByRole("button", { name: "Previous" }).tap();
    await expect(slide(page)).toHaveAttribute("id", "title");
    await page.getByRole("button", { name: "End" }).tap();
    await expect(page).toHaveURL(new RegExp(`/${BRIEFING}/\\?marking=OFFICIAL-SENSITIVE$`));
  });

  test("a swipe of 50 px moves the show, a shorter or steeper one does not", async ({ page }) => {
    await openShow(page);
    const touch = await page.context().newCDPSession(page);
    const swipe = async (x: number, y: number) => {
      const at = (dx: number, dy: number) => [{ x: 200 + dx, y: 400 + dy }];
      const send = (
        type: "touchStart" | "touchMove" | "touchEnd",
        touchPoints: { x: number; y: number }[],
      ) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
      await send("touchStart", at(0, 0));
      for (const share of [0.3, 0.6, 1]) await send("touchMove", at(x * share, y * share));
      await send("touchEnd", []);
    };
    await swipe(-60, 10);
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await swipe(-40, 0);
    await swipe(60, 10);
    await expect(slide(page)).toHaveAttribute("id", "title");
  });
});
