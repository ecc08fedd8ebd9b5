import { readFileSync } from "node:fs";
import type { Route } from "@playwright/test";
import { unzipSync } from "fflate";
import { axe } from "./axe.ts";
import { BRIEFING, built, expect, open, test } from "./fixtures.ts";
import { openPresenter, openShow, slide } from "./show.ts";

test("by keyboard alone: open, choose a series, save it, Escape, and focus is back", async ({
  page,
}) => {
  await open(page, "");
  const writers = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").flatMap(({ name }) => {
        const chunk = /\/(take-dialog|csv|xlsx|ods|pptx|docx|odt|bundle)-[^/]*\.js$/.exec(name);
        return chunk ? [chunk[1]] : [];
      }),
    );
  expect(await writers(), "before anything is asked for").toEqual([]);
  const link = page.getByRole("link", { name: "Take away: UK aid" });
  await link.focus();
  await page.keyboard.press("Enter");
  const what = page.getByRole("combobox", { name: "What" });
  await expect(what).toBeFocused();
  await what.selectOption({ label: "Aid stated in the article" });
  await page.getByRole("button", { name: "CSV", exact: true }).focus();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  expect(download.suggestedFilename()).toBe("aid-total.csv");
  expect(await writers(), "what writes the one file alone").toEqual(["take-dialog", "csv"]);
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved).toBe(built(`briefings/${BRIEFING}/data/aid-total.csv`));
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("a marked workbook is made in the browser, and says how to handle it", async ({ page }) => {
  await open(page, "?marking=OFFICIAL-SENSITIVE");
  await page.getByRole("link", { name: "Take away: the whole briefing" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${BRIEFING}-OFFICIAL-SENSITIVE.xlsx`);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const cover = parts["xl/worksheets/sheet1.xml"];
  expect(new TextDecoder().decode(cover)).toContain("OFFICIAL-SENSITIVE");
});

test("on a narrow phone the choice fits, and axe finds nothing in it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "");
  await page.getByRole("link", { name: "Take away: UK aid" }).click();
  const dialog = page.getByRole("dialog", { name: "Take away" });
  const { over, small } = await dialog.evaluate((box) => ({
    over: box.scrollWidth - box.clientWidth,
    small: [...box.querySelectorAll("button, select, summary")]
      .map((one) => one.getBoundingClientRect())
      .filter(({ height, width }) => height < 24 || width < 24).length,
  }));
  expect({ over, small }).toEqual({ over: 0, small: 0 });
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "CSV", exact: true }).click();
  const made = dialog.getByText("aid.csv is made.");
  await expect(made).toBeInViewport({ ratio: 1 });
  const hidden = await made.evaluate((said) => {
    const { left, top, height } = said.getBoundingClientRect();
    return document.elementFromPoint(left + 4, top + height / 2) !== said;
  });
  expect(hidden, "the way out of the dialog does not lie over it").toBe(false);
});

test("a figure, a table, a row and a picture are pasted with qualifier, quote and source", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?marking=OFFICIAL");
  await page.getByRole("link", { name: "Take away: UK aid" }).click();
  const dialog = page.getByRole("dialog", { name: "Take away" });
  await dialog.evaluate((box) => {
    const rich = Object.assign(document.createElement("div"), {
      contentEditable: "true",
      id: "rich",
    });
    box.prepend(rich, Object.assign(document.createElement("textarea"), { id: "bare" }));
  });
  const paste = async () => {
    for (const field of ["#rich", "#bare"]) {
      await page.locator(field).focus();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("Delete");
      await page.keyboard.press("ControlOrMeta+V");
    }
  };
  // Each part says of itself what was copied: another part's word may still stand there.
  const copied = (part: string) =>
    dialog
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: part }) })
      .getByText("Copied.");
  const copyPart = async (what: string, kind: string) => {
    await dialog.getByRole("combobox", { name: "What" }).selectOption(what);
    const part = dialog.getByRole("combobox", { name: "Part" });
    const [first = ""] = await part
      .locator(`optgroup[label=${kind}] option`)
      .evaluateAll((options) => options.map((option) => Reflect.get(option, "value")));
    await part.selectOption(first);
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(copied("To paste, with its citation")).toBeVisible();
    await paste();
    await expect(page.locator("#rich")).toContainText("more than £750 million");
    await expect(page.locator("#rich")).toContainText("“The UK has so far");
    await expect(page.locator("#rich small").last()).toContainText("accessed");
    await expect(page.locator("#bare")).toHaveValue(
      /more than £750 million.*“The UK has so far.*accessed/s,
    );
  };
  await copyPart("aid", "Figures");
  await expect(page.locator("#rich strong")).toHaveText("more than £750 million");
  await copyPart("aid", "Tables");
  await copyPart("series aid-total", "Rows");
  await expect(page.locator("#rich table tbody tr")).toHaveCount(1);
  await expect(page.locator("#bare")).toHaveValue(/\tmore than £750 million\t/);
  await dialog.getByLabel("Width").selectOption("640");
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await expect(copied("As a picture")).toBeVisible();
  await paste();
  const picture = page.locator("#rich img");
  await expect(picture).toHaveCount(1);
  expect(await picture.evaluate((img) => Reflect.get(img, "naturalWidth"))).toBe(1280);
});

test("a panel’s picture is an SVG with all it says, and a PNG of what that looks like", async ({
  page,
}) => {
  await open(page, "?marking=OFFICIAL");
  await page.getByRole("link", { name: "Take away: Troop deployments" }).click();
  const dialog = page.getByRole("dialog", { name: "Take away" });
  await dialog.getByLabel("Colours").selectOption("dark");
  const save = async (name: string) => {
    const button = dialog.getByRole("button", { name });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await save("Save as SVG");
  expect(svg.name).toBe("deployments-960-dark-OFFICIAL.svg");
  const markup = svg.bytes.toString("utf8");
  const said = markup.replace(/^.*?<\/desc>/s, "").replace(/<[^>]+>/g, " ");
  for (const words of ["from 800 to more than", "1,600", "paragraph 3", "OFFICIAL", "Licence"]) {
    expect(said).toContain(words);
  }
  expect(markup, "no style sheet is where it goes").not.toMatch(/var\(|class=|style=|<use/);
  const png = await save("Save as PNG");
  expect(png.bytes.readUInt32BE(16), "twice its width").toBe(1920);
  expect(await axe(page)).toEqual([]);
});

test("a show gives its slides away where the speaker is, and never over the room’s slide", async ({
  page,
  context,
}) => {
  await openShow(page, "?slide=aid&marking=OFFICIAL");
  expect(await page.content()).not.toContain("Not said:");
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Take away" });
  await expect(dialog.getByText("OFFICIAL", { exact: true })).toHaveCount(2);
  const formats = dialog.getByRole("list").first().getByRole("button");
  await expect(formats.first()).toHaveText("PowerPoint");
  const [download] = await Promise.all([page.waitForEvent("download"), formats.first().click()]);
  expect(download.suggestedFilename()).toBe(`${BRIEFING}-OFFICIAL.pptx`);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const notes = Object.keys(parts).filter((name) => name.startsWith("ppt/notesSlides/notes"));
  const said = notes.map((name) => new TextDecoder().decode(parts[name])).join("");
  expect(said, "the room’s page is without them").toContain("Not said:");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(slide(page)).toHaveAttribute("id", /^aid/);
  const presenter = await openPresenter(page, context);
  await page.keyboard.press("e");
  await presenter.getByRole("button", { name: /^Take away/ }).click();
  await expect(presenter.getByRole("dialog", { name: "Take away" })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test.describe("what takes its time", () => {
  test.use({ expectedFault: /Failed to load resource|ERR_FAILED/ });

  test("is said to be under way, is tried again, and is seen before a writer stops all else", async ({
    page,
  }) => {
    await open(page, "");
    await page.getByRole("link", { name: "Take away: the whole briefing" }).click();
    const dialog = page.getByRole("dialog", { name: "Take away" });
    const powerPoint = dialog.getByRole("button", { name: "PowerPoint" });
    const script = /\/assets\/pptx-[^/]+\.js/;
    await page.route(script, (route) => route.abort(), { times: 2 });
    await powerPoint.click();
    await expect(dialog).toContainText(
      "PowerPoint could not be made: what makes it could not be fetched. Nothing else is affected; try again",
    );
    const held: Route[] = [];
    await page.route(script, (route) => void held.push(route));
    await powerPoint.click();
    await expect.poll(() => held.length).toBe(1);
    await expect(dialog).toContainText("Making: PowerPoint…");
    await held[0]?.continue();
    await page.unroute(script);
    await expect(dialog).toContainText(`${BRIEFING}.pptx is made.`);

    await dialog.evaluate((box) => {
      const seen = new Set<string | null | undefined>();
      const look = () => {
        seen.add(box.querySelector("[role=status]")?.textContent);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { seen });
    });
    await Promise.all([page.waitForEvent("download"), powerPoint.click()]);
    const seen = await page.evaluate(() => [...Reflect.get(window, "seen")]);
    expect(seen, "the script is there, so that writing begins at once").toContain(
      "Making: PowerPoint…",
    );
  });
});

test.describe("in a frame that allows no downloads", () => {
  test.use({ expectedFault: /sandbox/ });

  test("the reader is told, and given the address", async ({ page, baseURL }) => {
    await page.goto(`${baseURL}briefings/index.json`);
    await page.setContent(
      `<iframe src="${baseURL}${BRIEFING}/" sandbox="allow-scripts allow-same-origin" width="900" height="700"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Take away: UK aid" }).click();
    await frame.getByRole("button", { name: "Excel" }).click();
    await expect(frame.getByRole("dialog")).toContainText(
      `this frame allows no downloads: open ${baseURL}${BRIEFING}/files/aid.xlsx`,
    );
    await frame.getByRole("button", { name: "Save as SVG" }).click();
    await expect(frame.getByRole("dialog")).toContainText(
      `this frame allows no downloads: open ${baseURL}${BRIEFING}/ in`,
    );
  });
});
