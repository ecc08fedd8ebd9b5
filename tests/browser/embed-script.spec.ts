import type { Page } from "@playwright/test";
import { address, iframe, inside, OTHER_ORIGIN, openHost } from "./embed-host.ts";
import { BRIEFING, expect, test } from "./fixtures.ts";
import type { Server } from "./static-server.ts";

test.use({ expectedFault: OTHER_ORIGIN });

const MARKED = 'width="100%" height="200" data-briefing-embed';

function script(site: Server): string {
  return `<script src="${site.url}embed.js" async></script>`;
}

function heightOf(page: Page, id = "embed"): Promise<number> {
  return page.locator(`#${id}`).evaluate((frame) => frame.clientHeight);
}

/** Whether the whole embed page is in its frame: what the script is for. */
function isWhole(page: Page, id = "embed") {
  return expect
    .poll(() =>
      inside(page, id)
        .locator("html")
        .evaluate((root) => root.scrollHeight - root.clientHeight),
    )
    .toBe(0);
}

test("a marked frame is as high as its content, at any width", async ({ page, site }) => {
  const host = await openHost(page, iframe(address(site, "deployments"), MARKED) + script(site));
  for (const width of [960, 320, 640]) {
    await page.setViewportSize({ width, height: 900 });
    await isWhole(page);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(300);
    await expect(inside(page).locator("figure[data-series]").first()).toBeVisible();
  }
  await host.close();
});

test("what is unfolded makes the frame grow, and folding it makes it shrink", async ({
  page,
  site,
}) => {
  const host = await openHost(page, iframe(address(site, "aid"), MARKED) + script(site));
  await isWhole(page);
  const before = await heightOf(page);
  const sentence = inside(page).locator("summary").first();
  await sentence.click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 50);
  await isWhole(page);
  await sentence.click();
  await expect.poll(() => heightOf(page)).toBe(before);
  await host.close();
});

test("a sandboxed frame and one with a border are sized as well", async ({ page, site }) => {
  const host = await openHost(
    page,
    `<style>iframe { box-sizing: border-box; border: 7px solid !important }</style>
    ${iframe(address(site, "aid"), `${MARKED} sandbox="allow-scripts"`)}${script(site)}`,
  );
  await isWhole(page);
  await host.close();
});

test("a script that comes after its frames asks them again", async ({ page, site }) => {
  const host = await openHost(page, iframe(address(site, "aid"), MARKED));
  await expect(inside(page).getByRole("heading", { level: 1 })).toBeVisible();
  expect(await heightOf(page)).toBe(200);
  await page.addScriptTag({ url: `${site.url}embed.js` });
  await isWhole(page);
  await host.close();
});

test("a frame that is not marked keeps its height", async ({ page, site }) => {
  const host = await openHost(
    page,
    iframe(address(site, "aid"), 'width="100%" height="200"', "plain") +
      iframe(address(site, "meeting"), MARKED) +
      script(site),
  );
  await isWhole(page);
  expect(await heightOf(page, "plain")).toBe(200);
  await host.close();
});

test("<briefing-panel> makes a named frame, sizes it, and follows its attributes", async ({
  page,
  site,
}) => {
  const host = await openHost(
    page,
    `<briefing-panel briefing="${BRIEFING}" panel="aid" theme="dark" title="Aid, in figures">
      <a href="${address(site, "aid")}">UK aid</a>
    </briefing-panel>${script(site)}`,
  );
  const frame = page.locator("briefing-panel > iframe");
  await expect(frame).toHaveAttribute("title", "Aid, in figures");
  await expect(frame).toHaveAttribute("src", address(site, "aid", "?theme=dark"));
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("allow", "fullscreen; clipboard-write");
  await expect(frame).toHaveAttribute("referrerpolicy", "no-referrer");
  await expect(page.locator("briefing-panel > a")).toHaveCount(0);
  await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).not.toBe(420);
  await page.locator("briefing-panel").evaluate((panel) => panel.setAttribute("panel", "meeting"));
  const heading = page.frameLocator("briefing-panel > iframe").getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Meeting summary");
  await host.close();
});

test("<briefing-panel> shows no address that is not a page", async ({ page, site }) => {
  const host = await openHost(
    page,
    `<briefing-panel src="javascript:parent.document.title='owned'"><a href="/">left as it was</a></briefing-panel>${script(site)}`,
  );
  await page.waitForFunction(() => customElements.get("briefing-panel"));
  await expect(page.getByText("left as it was")).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page).toHaveTitle("An intranet");
  await host.close();
});

test.describe("on a hostile page", () => {
  const forged = { type: "briefing:height", briefing: BRIEFING, panel: "aid", height: 3000 };

  test("forged, malformed and huge messages move no frame", async ({ page, site }) => {
    const host = await openHost(
      page,
      `${iframe(address(site, "aid"), MARKED)}
      <iframe id="other" title="Another" srcdoc="<p>another</p>"></iframe>${script(site)}`,
    );
    await isWhole(page);
    const before = await heightOf(page);
    await page.evaluate((message) => {
      const huge = [1e9, Number.POSITIVE_INFINITY, Number.NaN, -1, "3000", null].map((height) => ({
        ...message,
        height,
      }));
      for (const sent of [message, ...huge, null, "briefing:height", [], { type: message.type }]) {
        // From the page itself, and from a frame that is not ours.
        postMessage(sent, "*");
        const other = document.querySelector<HTMLIFrameElement>("#other")?.contentWindow;
        const [source] = [other].filter((view) => view != null);
        dispatchEvent(new MessageEvent("message", { data: sent, source: source ?? null }));
      }
    }, forged);
    await afterMessages(page);
    expect(await heightOf(page)).toBe(before);
    expect(await heightOf(page, "other")).toBeLessThan(200);
    await host.close();
  });

  test("a frame that has gone to another site is no longer believed", async ({ page, site }) => {
    const host = await openHost(page, iframe(address(site, "aid"), MARKED) + script(site));
    await isWhole(page);
    const before = await heightOf(page);
    await page.evaluate((message) => {
      const frame = document.querySelector<HTMLIFrameElement>("#embed");
      const source = frame?.contentWindow ?? null;
      const origin = "https://elsewhere.example";
      dispatchEvent(new MessageEvent("message", { data: message, source, origin }));
    }, forged);
    expect(await heightOf(page)).toBe(before);
    await host.close();
  });

  test("a page that answers every height with a larger one stops growing", async ({
    page,
    site,
  }) => {
    const host = await openHost(page, iframe(address(site, "aid"), MARKED) + script(site));
    await isWhole(page);
    const before = await heightOf(page);
    const after = await page.evaluate((message) => {
      const frame = document.querySelector<HTMLIFrameElement>("#embed");
      for (let turn = 0; turn < 1000 && frame; turn += 1) {
        const data = { ...message, height: frame.clientHeight + 1 };
        const origin = new URL(frame.src).origin;
        dispatchEvent(new MessageEvent("message", { data, source: frame.contentWindow, origin }));
      }
      return frame?.clientHeight;
    }, forged);
    expect(after).toBeLessThan(before + 50);
    await host.close();
  });

  test("messages to a panel change nothing in it", async ({ page, site }) => {
    const host = await openHost(page, iframe(address(site, "aid"), 'width="640" height="400"'));
    const embed = inside(page);
    const before = await embed.locator("html").evaluate((root) => root.outerHTML);
    await page.evaluate((message) => {
      const view = document.querySelector<HTMLIFrameElement>("#embed")?.contentWindow;
      const texts = [null, "", 1, [], { type: "<img src=x onerror=alert(1)>" }, message];
      for (const sent of texts) view?.postMessage(sent, "*");
      for (let turn = 0; turn < 500; turn += 1) view?.postMessage({ type: "briefing:ask" }, "*");
    }, forged);
    await afterMessages(page);
    expect(await embed.locator("html").evaluate((root) => root.outerHTML)).toBe(before);
    await host.close();
  });
});

/** Messages are delivered in order: when one more has come, those before it have. */
function afterMessages(page: Page) {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve());
        postMessage("last", "*");
      }),
  );
}
