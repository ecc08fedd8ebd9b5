import type { Page } from "@playwright/test";
import {
  BRIEFING,
  built,
  DIST,
  EMBEDS,
  expect,
  hold,
  open,
  PAGES,
  ready,
  test,
  twoFrames,
} from "./fixtures.ts";
import { filesOf, serve } from "./static-server.ts";

const CHART_CHUNK = /\/assets\/chart-marks-[^/]+\.js$/;
const WIDTHS = [360, 1280];

/** What `watch` keeps in the page. */
interface Watched {
  /** The sum of all layout shifts, those while the page was still arriving among them. */
  total: number;
  /** When the second frame of the whole page began; the first shows the last that was parsed. */
  arrived: number;
  /** Each layout shift after the page had arrived: how much, and of what. */
  shifts: string[];
  frames: number;
  /** Frames, once the page had arrived, in which a chart showed no drawing. */
  empty: string[];
}

/** The part of the browser's LayoutShift that TypeScript does not know. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

test("a dashboard takes over its markup without a word from React, whatever its address asks for", async ({
  page,
}) => {
  for (const address of [
    "?cite=aid-total",
    "?country=EST",
    "?theme=dark",
    "?cite=none&country=XXX",
  ]) {
    await test.step(address, async () => {
      await page.goto(address);
      await ready(page);
      // A chart comes alive in idle time once it is on screen; a filter may yet take one away.
      await page.waitForFunction(() => {
        document.querySelector("figure[data-series] [role=img]")?.scrollIntoView();
        return document.querySelector("[data-live]");
      });
    });
  }
});

for (const width of WIDTHS) {
  for (const late of [false, true]) {
    test(`at ${width} px live charts${late ? ", however late," : ""} replace drawings without a shift or an empty frame`, async ({
      page,
    }) => {
      // Tall enough for every chart: a shift counts only where it is seen.
      await page.setViewportSize({ width, height: 14_000 });
      await watch(page);
      const script = late ? await hold(page, CHART_CHUNK) : undefined;
      const asked = page.waitForRequest(CHART_CHUNK);
      await page.goto("");
      await asked;
      const charts = page.locator("figure[data-series] [role=img]");
      await expect(charts).toHaveCount(5);
      if (late) {
        await ready(page);
        await twoFrames(page);
        await expect(page.locator("[data-live]")).toHaveCount(0);
      }
      script?.letGo();
      await expect(charts.and(page.locator("[data-live]"))).toHaveCount(5);
      await twoFrames(page);
      const { total, shifts, frames, empty } = await watched(page);
      expect(frames).toBeGreaterThan(5);
      expect(empty).toEqual([]);
      expect(shifts).toEqual([]);
      expect(total).toBeLessThan(0.001);
    });
  }
}

test("the watch for shifts and empty frames sees both", async ({ page }) => {
  await watch(page);
  await open(page, "");
  await page.locator("figure[data-series] [role=img]").first().scrollIntoViewIfNeeded();
  await expect(page.locator("[data-live]").first()).toBeAttached();
  await page.evaluate(() => {
    document.body.prepend(Object.assign(document.createElement("p"), { textContent: "pushed" }));
    document.querySelector("figure[data-series] [role=img]")?.replaceChildren();
  });
  await twoFrames(page);
  await expect.poll(async () => (await watched(page)).shifts.length).toBeGreaterThan(0);
  expect((await watched(page)).empty).not.toEqual([]);
});

test("a chart whose script never comes keeps its drawing", async ({ page }) => {
  await hold(page, CHART_CHUNK);
  await open(page, "");
  const drawings = page.locator("figure[data-series] svg text").filter({ visible: true });
  await expect(drawings.first()).toBeVisible();
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await expect(page.locator("[data-evidence]")).toBeVisible();
  await expect(drawings.first()).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

for (const address of EMBEDS) {
  test(`/${address} is one request until it is touched, and answers then`, async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(requests).toHaveLength(1);
    await expect(page.locator("html")).not.toHaveAttribute("data-ready");

    await page.getByRole("heading", { level: 1 }).click();
    await ready(page);
    // Of a drawing's two pieces the frame has room for one.
    const charts = page.locator("figure[data-series] [role=img]").filter({ visible: true });
    const count = await charts.count();
    // The first touch brings React, the next in a panel its charts.
    for (const chart of await charts.all()) await chart.click();
    await expect(page.locator("[data-live]").filter({ visible: true })).toHaveCount(count);
    expect(requests.filter((url) => CHART_CHUNK.test(url))).toHaveLength(count > 0 ? 1 : 0);
  });
}

test("from a sub-path every page loads whole and answers by itself once the browser is idle, and every link within the site leads to a file", async ({
  page,
}) => {
  const site = await serve(DIST, { prefix: "/deep/er/" });
  const failed: string[] = [];
  page.on("response", (response) => {
    if (![200, 206, 304].includes(response.status())) {
      failed.push(`${response.status()} ${response.url()}`);
    }
  });
  const links = new Set<string>();
  for (const address of PAGES) {
    await open(page, site.url + address);
    await expect(page.locator("main")).toContainText(/\w+/);
    expect(new URL(page.url()).pathname).toBe(`/deep/er/${address}`);
    const found = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace(/#.*/, "")));
    for (const link of found) if (link.startsWith(new URL(site.url).origin)) links.add(link);
  }
  expect(failed).toEqual([]);
  expect([...links].filter((link) => link.endsWith(".csv")).length).toBeGreaterThan(3);
  expect([...links].filter((link) => !link.includes("/deep/er/"))).toEqual([]);
  const answers = [...links].map(async (link) => {
    const answer = await fetch(link);
    const { byteLength } = await answer.arrayBuffer();
    return answer.status === 200 && byteLength > 0 ? [] : [`${answer.status} ${link}`];
  });
  expect((await Promise.all(answers)).flat()).toEqual([]);
  await site.close();
});

for (const address of PAGES) {
  test(`/${address} allows no code or style but its own`, () => {
    const html = built(/(^|\/)$/.test(address) ? `${address}index.html` : address);
    const [, before = "", content = "", after = ""] =
      /<head>([\s\S]*?)<meta http-equiv="Content-Security-Policy" content="([^"]*)">([\s\S]*)/.exec(
        html,
      ) ?? [];
    expect(content).toContain("default-src 'none'");
    expect(content).toContain("object-src 'none'");
    expect(content).not.toMatch(/unsafe-|\*|https?:/);
    // Before the policy nothing may load: it binds only what comes after.
    expect(before).not.toMatch(/<(?:script|style|link)\b/);
    const markup = after.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "");
    expect(markup).toContain("<main");
    expect(markup.match(/<[^>]+\sstyle=[^>]*>/g)).toBeNull();
    expect(markup.match(/<[^>]+\son[a-z]+=[^>]*>/g)).toBeNull();
  });
}

test.describe("under attack", () => {
  test.use({ expectedFault: /Content Security Policy|example\.invalid/ });

  test("the policy is in force: nothing is fetched from elsewhere", async ({ page }) => {
    await page.goto("");
    const blocked = await page.evaluate(() => {
      const violation = new Promise<string>((resolve) =>
        document.addEventListener("securitypolicyviolation", (event) =>
          resolve(event.violatedDirective),
        ),
      );
      const image = document.createElement("img");
      image.src = "https://example.invalid/pixel.png";
      document.body.append(image);
      return violation;
    });
    expect(blocked).toBe("img-src");
  });
});

test("every series is there to download as CSV and as JSON", async ({ request, baseURL }) => {
  const files = filesOf(`${DIST}/briefings/${BRIEFING}/data`).filter(
    (name) => !/\.(?:br|gz)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const answer = await request.get(`${baseURL}briefings/${BRIEFING}/data/${file}`);
    expect(answer.status()).toBe(200);
    if (file.endsWith("metadata.json")) expect(await answer.json()).toHaveProperty("tableSchema");
    else if (file.endsWith(".json")) expect(await answer.json()).toHaveProperty("title");
    else expect(await answer.text()).toMatch(/,/);
  }
});

/** From the first moment of a page: every layout shift, and every frame's charts. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const seen: Watched = {
      total: 0,
      arrived: Number.POSITIVE_INFINITY,
      shifts: [],
      frames: 0,
      empty: [],
    };
    Object.assign(globalThis, { watched: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & LayoutShift;
        const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const what = node instanceof Element ? node.outerHTML.slice(0, 120) : node?.textContent;
          return `${what} from ${from.x},${from.y} ${from.width}×${from.height} to ${to.x},${to.y} ${to.width}×${to.height}`;
        });
        seen.total += value;
        if (entry.startTime < seen.arrived) continue;
        seen.shifts.push(`${value}: ${moved.join("; ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
    let whole = 0;
    const sample = (time: number) => {
      seen.frames += 1;
      requestAnimationFrame(sample);
      if (document.readyState === "loading") return;
      whole += 1;
      if (whole === 2) seen.arrived = time;
      for (const figure of document.querySelectorAll("figure[data-series]:has([role=img])")) {
        const drawn = [...figure.querySelectorAll("[role=img] svg")].some(
          (svg) =>
            svg.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
            svg.getBoundingClientRect().height > 20 &&
            svg.querySelector("path, rect, text") !== null,
        );
        if (!drawn) seen.empty.push(`frame ${seen.frames}: ${figure.getAttribute("data-series")}`);
      }
    };
    requestAnimationFrame(sample);
  });
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
}
