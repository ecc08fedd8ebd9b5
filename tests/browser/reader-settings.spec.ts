import type { Page } from "@playwright/test";
import { BRIEFING, EMBEDS, expect, open, ready, test, twoFrames, unfold } from "./fixtures.ts";
import { layoutFaults } from "./layout.ts";
import { currentSlide, openPresenter, openShow, slide } from "./show.ts";

const HOME = `${BRIEFING}/`;
const CITE = "[data-key-figures] [data-cite=aid-total]";

/** A style sheet of the reader's, which no policy of a page refuses. */
function addStyle(page: Page, rules: string) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}

/** WCAG 2.2, 1.4.12: the most that a reader may set without losing anything. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

for (const address of [HOME, ...EMBEDS]) {
  test(`/${address} loses no words, narrow or wide, turned right to left or with text spaced as WCAG 1.4.12 has it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, address);
    await unfold(page);
    await test.step("turned right to left, where drawings keep their direction", async () => {
      await turn(page, "rtl");
      await losesNoWords(page);
      for (const part of await page.locator("figure[data-series] [role=img] svg").all()) {
        await expect(part).toHaveCSS("direction", "ltr");
      }
      await turn(page, "ltr");
    });
    await test.step("with text spaced", async () => {
      await addStyle(page, SPACED);
      await losesNoWords(page);
    });
  });
}

function turn(page: Page, way: "ltr" | "rtl") {
  return page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), way);
}

async function losesNoWords(page: Page) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    // What is drawn anew for another width is there a frame later.
    await twoFrames(page);
    const faults = await page.evaluate(layoutFaults, "body");
    const listed = (await page.locator("table").allTextContents()).join();
    // What a drawing has no room for then stands in the table of the same series.
    const lost = faults.filter(
      (fault) => !fault.startsWith("beyond") || !listed.includes(fault.split(": ")[1] ?? ""),
    );
    expect(lost, `${width} px`).toEqual([]);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
}

test("with the root's type at twice its size, a dashboard at 1280 px loses no words and lays none over others", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // Set before a page arrives, as a reader's own is.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 200% !important; }");
    document.adoptedStyleSheets.push(sheet);
  });
  await open(page, HOME);
  await expect(page.locator("html")).toHaveCSS("font-size", "32px");
  await unfold(page);
  expect(await page.evaluate(layoutFaults, "body")).toEqual([]);
});

/**
 * As page translators do, and do again with what is new.
 * @param anew with texts of their own, as some do, rather than with those of the page moved
 */
function translate(page: Page, anew = false) {
  return page.evaluate((isAnew) => {
    const textsIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      return texts.filter(
        ({ data, parentElement: parent }) =>
          data.trim() && !parent?.closest("script, style, svg, font"),
      );
    };
    const wrap = (root: Node) => {
      for (const text of textsIn(root)) {
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(isAnew ? document.createTextNode(text.data) : text);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { subtree: true, childList: true });
  }, anew);
}

test.describe("translated", () => {
  // A server's failure is brought about; and React says so where it starts over.
  test.use({ expectedFault: /Failed to load resource|React error #418/ });

  test("a dashboard still does all its work", async ({ page }) => {
    await open(page, HOME);
    await translate(page);
    const evidence = page.locator("[data-evidence]");
    await page.locator(CITE).click();
    await expect(evidence).toContainText("more than £750 million");
    await page.keyboard.press("Escape");
    await expect(evidence).toHaveCount(0);

    await page.getByRole("link", { name: "Estonia", exact: true }).click();
    await expect(page.getByText("Only what names Estonia is shown")).toBeVisible();
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect(page.getByText("Everything is shown again.")).toBeVisible();

    for (const name of ["Embed: UK aid", "Take away: UK aid"]) {
      await page.getByRole("link", { name }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }

    await page.route("**/claims.json", (route) => route.fulfill({ status: 500 }));
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await expect(page.getByText("The briefing could not be refreshed.")).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-failed");
  });

  test("a show still moves, tells what it shows, and opens and closes what lies over it", async ({
    page,
  }) => {
    await openShow(page);
    await translate(page);
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toContainText("£750");
    await expect(page.locator("[aria-live=polite]")).toContainText("Key figures, 2 of");
    await page.keyboard.press("b");
    await expect(slide(page)).toHaveCount(0);
    await page.keyboard.press("b");
    for (const key of ["o", "?", "d", "g"]) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await page.keyboard.press("+");
    await expect(page.locator("[data-text='1']")).toBeAttached();
    await page.keyboard.press("End");
    await expect(slide(page)).toContainText("Sources");
    await expect(page.locator("html")).not.toHaveAttribute("data-failed");
  });

  for (const anew of [false, true]) {
    test(`a presenter's window says where the show is, and a wallboard that it rests, with texts ${anew ? "of the translator" : "that were moved"}`, async ({
      page,
      context,
    }) => {
      await openShow(page);
      const presenter = await openPresenter(page, context);
      await translate(presenter, anew);
      const status = presenter.getByLabel("Show status");
      await presenter.keyboard.press("PageDown");
      await expect(status).toContainText("2 of 12");
      await presenter.keyboard.press("1");
      await expect(status).toContainText("2 of 12, going to 1: press Enter");
      await presenter.keyboard.press("Enter");
      await expect(status).toContainText("1 of 12");
      await presenter.keyboard.press("b");
      await expect(currentSlide(presenter)).toContainText("The screen is black.");
      await presenter.keyboard.press("w");
      await expect(currentSlide(presenter)).toContainText("The screen is white.");
      await presenter.close();

      await openShow(page, "?mode=wallboard&interval=600");
      await translate(page, anew);
      await page.getByRole("button", { name: "Pause" }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByText(/^Paused\. As reported/)).toBeVisible();
      await expect(slide(page)).toHaveCount(1);
      await page.keyboard.press("Enter");
      await expect(page.getByText(/^As reported/)).toBeVisible();
    });
  }

  for (const address of [HOME, EMBEDS[2] ?? ""]) {
    test(`/${address} is whole and answers where it was translated first`, async ({ page }) => {
      await page.goto(address, { waitUntil: "commit" });
      await page.locator("h1").waitFor();
      await translate(page);
      await page.locator("h1").dispatchEvent("pointerdown");
      await ready(page);
      const drawing = page.locator("figure[data-series] [role=img]").first();
      await expect(drawing.locator("text").filter({ visible: true }).first()).toBeVisible();
      await page.locator("#deployments a[aria-label^=Sentence]").first().click();
      await expect(page.locator("blockquote").filter({ visible: true }).first()).toBeVisible();
    });
  }
});
