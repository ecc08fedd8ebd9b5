import { expect, test } from "./fixtures.ts";
import { currentSlide, firstWord, openPresenter, openShow, silence, slide } from "./show.ts";

/** What a window may take to be right, from the moment it answers. */
// It takes less than two seconds; a shared machine may take a few more.
const JOIN = { timeout: 5000 };

/** Browsers and addresses that lack something, and what is taken away to be like them. */
const BROWSERS: readonly (readonly [name: string, lacking: readonly string[]])[] = [
  ["with all that browsers have", []],
  ["on plain http, without locks", ["locks", "randomUUID"]],
  ["without BroadcastChannel", ["BroadcastChannel"]],
  ["with neither", ["BroadcastChannel", "locks", "randomUUID"]],
];

for (const [name, lacking] of BROWSERS) {
  test.describe(name, () => {
    test.beforeEach(({ context }) =>
      context.addInitScript((names) => {
        for (const name of names) {
          Reflect.deleteProperty(globalThis, name);
          Reflect.deleteProperty(Navigator.prototype, name);
          Reflect.deleteProperty(Crypto.prototype, name);
        }
      }, lacking),
    );

    test("each window moves both, may reload or close, and a second presenter takes control openly", async ({
      page,
      context,
    }) => {
      await openShow(page);
      await page.keyboard.press("PageDown");
      const first = await openPresenter(page, context);
      await expect(currentSlide(first), "a late window is right at once").toContainText(
        "Key figures",
        JOIN,
      );
      await first.keyboard.press("PageDown");
      await expect(slide(page)).toHaveAttribute("id", "meeting");
      await page.keyboard.press("PageUp");
      await expect(currentSlide(first)).toContainText("Key figures");
      await expect(first.getByText("Another window drives")).toHaveCount(0);

      await first.reload();
      await expect(currentSlide(first)).toContainText("Key figures", JOIN);
      await page.reload();
      await expect(slide(page)).toHaveCount(1);
      await expect(slide(page)).toHaveAttribute("id", "key-figures", JOIN);

      const second = await context.newPage();
      await second.goto(first.url());
      await expect(second.getByText("Another window drives this show.")).toBeVisible();
      await second.keyboard.press("End");
      await second.getByRole("button", { name: "Take control" }).click();
      await expect(first.getByText("Another window drives this show.")).toBeVisible();
      await second.keyboard.press("PageDown");
      await expect(slide(page), "what it did before moved nothing").toHaveAttribute(
        "id",
        "meeting",
      );
      await first.keyboard.press("End");
      await second.keyboard.press("PageUp");
      await expect(slide(page)).toHaveAttribute("id", "key-figures");

      await first.close();
      await second.close();
      await page.keyboard.press("PageUp");
      await expect(slide(page), "the show goes on without a presenter").toHaveAttribute(
        "id",
        "title",
      );
    });
  });
}

test("an audience that was away comes back to where the presenter is by then", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  const address = page.url();
  await page.goto("about:blank");
  await expect(presenter.getByText("closed", { exact: true })).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await page.goto(address);
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("id", "key-figures", JOIN);
  await expect(currentSlide(presenter)).toContainText("Key figures");
});

test("S opens one window, whose notes, frozen picture and laser the audience gets as it should", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  await test.step("S brings the window forward after that", async () => {
    await page.keyboard.press("s");
    await page.keyboard.press("s");
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    expect(context.pages()).toHaveLength(2);
    await page.keyboard.press("PageUp");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await expect(currentSlide(presenter)).not.toContainText("Key figures");
  });
  await test.step("frozen, the audience stays while the presenter looks ahead, and catches up", async () => {
    await presenter.keyboard.press("z");
    await presenter.keyboard.press("PageDown");
    await expect(currentSlide(presenter)).toContainText("Key figures");
    await expect(presenter.getByText("audience stays on 1")).toBeVisible();
    await expect(slide(page)).toHaveAttribute("id", "title");
    // A reload asks for the slide of the address: the show is known there once it stands in it.
    await expect(page).toHaveURL(/slide=key-figures/);
    await page.reload();
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toHaveAttribute("id", "title");
    await presenter.keyboard.press("z");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });
  await test.step("the laser follows the presenter's pointer over the slide", async () => {
    await presenter.keyboard.press("l");
    await expect(
      presenter.getByRole("button", { name: "Laser, key L", pressed: true }),
    ).toBeVisible();
    const preview = currentSlide(presenter).locator("[data-text]");
    const box = await preview.boundingBox();
    if (!box) throw new Error("no preview");
    await presenter.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    const laser = page.locator("main [aria-hidden=true][style]");
    await expect(laser).toBeVisible();
    const dot = await laser.boundingBox();
    const size = page.viewportSize();
    expect(((dot?.x ?? 0) + (dot?.width ?? 0) / 2) / (size?.width ?? 1)).toBeCloseTo(0.25, 1);
    await page.keyboard.press("l");
    await expect(laser).toHaveCount(0);
  });
  await test.step("an audience that asks for a slide takes the presenter there", async () => {
    await openShow(page, "?slide=aid");
    await expect(slide(page)).toHaveAttribute("id", "aid");
    await expect(currentSlide(presenter)).toContainText("Aid has been provided");
  });
  await test.step("notes are in the presenter's window alone", async () => {
    const note = "When counting started or stopped";
    await expect(presenter.getByLabel("Notes")).toContainText(note);
    expect(await page.content()).not.toContain(note);
    await page.reload();
    await expect(slide(page)).toHaveCount(1);
    expect(await page.content()).not.toContain(note);
  });
});

test("the presenter hears within three seconds that the audience is silent, when it is back, and that it closed", async ({
  page,
  context,
}) => {
  await openShow(page);
  const presenter = await openPresenter(page, context);
  const word = firstWord(presenter, /^not responding for (\d+) s$/);
  await silence(page);
  // As the window reckons it: a machine under load may look later than it is written.
  expect(Number(await word)).toBeLessThanOrEqual(3);
  await expect(presenter.getByRole("status")).toContainText("does not respond");
  await page.reload();
  await expect(presenter.getByText("connected", { exact: true })).toBeVisible();
  await page.close();
  await expect(presenter.getByText("closed", { exact: true })).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(currentSlide(presenter)).toContainText("Key figures");
});

test("two decks never meet", async ({ page, context }) => {
  await openShow(page);
  const other = await context.newPage();
  await openShow(other);
  const presenter = await openPresenter(page, context);
  await other.keyboard.press("PageDown");
  await expect(slide(other)).toHaveAttribute("id", "key-figures");
  await presenter.keyboard.press("End");
  await expect(slide(page)).toHaveAttribute("id", /^sources/);
  await expect(slide(other)).toHaveAttribute("id", "key-figures");
});
