import { expect, test } from "./fixtures.ts";
import { currentSlide, openPresenter, openShow, slide } from "./show.ts";

test.describe("a show in two windows", () => {
  test("moves both, and a late window is right at once", async ({ page, context }) => {
    await openShow(page);
    await page.keyboard.press("PageDown");
    const presenter = await openPresenter(page, context);
    await expect(currentSlide(presenter)).toContainText("Key figures");
    await presenter.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "meeting");
    await page.keyboard.press("PageUp");
    await expect(currentSlide(presenter)).toContainText("Key figures");
  });

  test("keeps notes in the presenter's window alone", async ({ page, context }) => {
    await openShow(page, "?slide=aid");
    const presenter = await openPresenter(page, context);
    const note = "Not said: When counting started or stopped.";
    await expect(presenter.getByLabel("Notes")).toContainText(note);
    expect(await page.content()).not.toContain("When counting started or stopped");
  });

  test("freezes the audience while the presenter looks ahead, and catches up", async ({
    page,
    context,
  }) => {
    await openShow(page);
    const presenter = await openPresenter(page, context);
    await presenter.keyboard.press("z");
    await presenter.keyboard.press("PageDown");
    await expect(currentSlide(presenter)).toContainText("Key figures");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await presenter.keyboard.press("z");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });

  test("says when the audience's window closes, and goes on", async ({ page, context }) => {
    await openShow(page);
    const presenter = await openPresenter(page, context);
    await page.close();
    await expect(presenter.getByText("closed", { exact: true })).toBeVisible();
    await presenter.keyboard.press("PageDown");
    await expect(currentSlide(presenter)).toContainText("Key figures");
  });

  test("goes on when the presenter's window closes or either reloads", async ({
    page,
    context,
  }) => {
    await openShow(page);
    const presenter = await openPresenter(page, context);
    await presenter.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await presenter.reload();
    await expect(currentSlide(presenter)).toContainText("Key figures");
    await page.reload();
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await presenter.close();
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "meeting");
  });

  test("lets a second presenter take control, openly", async ({ page, context }) => {
    await openShow(page);
    const first = await openPresenter(page, context);
    const second = await context.newPage();
    await second.goto(first.url());
    await expect(second.getByText("Another window drives this show.")).toBeVisible();
    await second.getByRole("button", { name: "Take control" }).click();
    await expect(first.getByText("Another window drives this show.")).toBeVisible();
    await second.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });

  test("never meets another deck", async ({ page, context }) => {
    await openShow(page);
    const other = await context.newPage();
    await openShow(other);
    await other.keyboard.press("PageDown");
    await expect(slide(other)).toHaveAttribute("id", "key-figures");
    await expect(slide(page)).toHaveAttribute("id", "title");
  });

  test("gives a plain link where the browser opens no window", async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { open: () => null }));
    await openShow(page);
    await page.keyboard.press("s");
    await expect(page.getByRole("link", { name: "Open the presenter window" })).toHaveAttribute(
      "href",
      /presenter\/\?session=/,
    );
  });
});
