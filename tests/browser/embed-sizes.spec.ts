import { cutWords, hidden, iframe } from "./embed-host.ts";
import { BRIEFING, EMBEDS, expect, PANELS, test } from "./fixtures.ts";

const CORNERS = [
  [280, 200],
  [280, 800],
  [1200, 200],
  [1200, 800],
] as const;
const SEED = 20220616;

/** The same sizes in every run. */
function randomSizes(count: number): readonly (readonly [number, number])[] {
  let state = SEED;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => [
    280 + Math.floor(random() * 921),
    200 + Math.floor(random() * 601),
  ]);
}

test.use({ expectedFault: /^console error: Blocked script execution/ });

for (const scripted of [false, true]) {
  test(`${scripted ? "with" : "without"} scripts each embed shows figure, qualifier and source at 100 sizes, and cuts no word of a drawing`, async ({
    page,
    site,
  }) => {
    // Of the same origin, so that one call can look into the frames at every size.
    const sandbox = scripted ? "" : 'sandbox="allow-same-origin"';
    const frames = EMBEDS.map((address) => iframe(`/${address}`, sandbox));
    await page.route(`${site.url}host`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html>${frames.join("")}` }),
    );
    await page.goto("host");
    const sizes = [...CORNERS, ...randomSizes(100 - CORNERS.length)];
    expect(await page.evaluate(faultsAt, { sizes, checks: [`${hidden}`, `${cutWords}`] })).toEqual(
      {},
    );
  });
}

/** Run in a host page: gives its frames each size in turn, and collects what is then hidden. */
async function faultsAt({ sizes, checks }: { sizes: (readonly number[])[]; checks: string[] }) {
  const looks = checks.map((check): typeof hidden => new Function(`return (${check})`)());
  const frames = [...document.querySelectorAll("iframe")];
  if (frames.length < 2) throw new Error("there are no frames");
  const faults: Record<string, readonly string[]> = {};
  for (const [width, height] of sizes) {
    for (const frame of frames) {
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
    }
    // One frame for the page to be told of its size, one for what it makes of that.
    for (let turn = 0; turn < 2; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    for (const { contentWindow, src } of frames) {
      const found = contentWindow ? looks.flatMap((look) => look(contentWindow)) : ["no page"];
      if (found.length > 0) faults[`${src} ${width}×${height}`] = found;
    }
  }
  return faults;
}

test("plain, dark or marked, the least size still shows figure, qualifier and source", async ({
  page,
}) => {
  await page.setViewportSize({ width: 280, height: 200 });
  for (const query of ["?plain", "?theme=dark&marking=OFFICIAL"]) {
    for (const address of EMBEDS) {
      await page.goto(address + query);
      expect(await page.evaluate(`(${hidden})()`), address + query).toEqual([]);
    }
  }
});

/** The least that each size shows besides figure, qualifier and source. */
const STEPS = [
  [360, 260, PANELS, "[data-claim] svg, figure svg"],
  [560, 360, PANELS, "header p"],
  [
    860,
    520,
    PANELS,
    'footer:has-text("Contains public sector information licensed under the Open")',
  ],
  [860, 520, ["aid", "deployments", "agreements"], "figure[data-series] svg"],
  [860, 520, ["aid"], '[data-series=aid-items] h2:has-text("Discussed")'],
  [1000, 600, ["aid"], '[data-series=aid-items] h2:has-text("Announced")'],
] as const;

for (const panel of PANELS) {
  test(`each larger frame of ${panel} shows what it has room for, from 360×260 to 1000×600`, async ({
    page,
  }) => {
    await page.goto(`${BRIEFING}/embed/${panel}/`);
    for (const [width, height, names, seen] of STEPS) {
      if (!names.some((name) => name === panel)) continue;
      await page.setViewportSize({ width, height });
      const part = page.locator("[data-panel]").locator(seen).filter({ visible: true }).first();
      await expect(part, `${width}×${height}`).toBeInViewport({ ratio: 1 });
    }
  });
}

test("a frame as high as the panel shows all of it, and one a pixel lower what there is room for", async ({
  page,
}) => {
  for (const address of EMBEDS) {
    await page.setViewportSize({ width: 640, height: 1200 });
    await page.goto(address);
    const parts = page
      .locator("[data-panel] :is(header p, [data-claim], figure, li, footer)")
      .filter({ visible: true });
    const all = await parts.count();
    const height = await page.locator("[data-panel]").evaluate((panel) => {
      document.documentElement.dataset.natural = "";
      return (panel as HTMLElement).offsetHeight;
    });
    await page.setViewportSize({ width: 640, height });
    await expect(page.locator("html")).toHaveAttribute("data-natural", "panel");
    await expect(parts).toHaveCount(all);
    expect(await parts.evaluateAll(notWhole), address).toEqual([]);
    await expect(page.locator("summary").first()).not.toBeInViewport();
    await page.setViewportSize({ width: 640, height: height - 1 });
    await expect(page.locator("html")).not.toHaveAttribute("data-natural");
    expect(await page.evaluate(`(${hidden})()`)).toEqual([]);
  }
});

/** Run in a browser: those of some elements that are not in view to their last pixel, in words. */
function notWhole(parts: readonly Element[]) {
  return parts.flatMap((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isWhole ? [] : [part.outerHTML.slice(0, 100)];
  });
}

test("a marking stands at the top and the bottom of the frame, however far it is scrolled", async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 300 });
  for (const query of ["?marking=OFFICIAL", "?table&marking=OFFICIAL"]) {
    await page.goto(EMBEDS[1] + query);
    for (const scrolled of [0, 150, 10_000]) {
      const edges = await page.locator("main").evaluate((main, down) => {
        scrollTo(0, down);
        return ["::before", "::after"].map((edge) => {
          const { content, position, top, bottom } = getComputedStyle(main, edge);
          return [content, position, edge === "::before" ? top : bottom];
        });
      }, scrolled);
      expect(edges).toEqual([
        ['"OFFICIAL"', "fixed", "0px"],
        ['"OFFICIAL"', "fixed", "0px"],
      ]);
    }
  }
});

test("with ?table the table comes first, and is open", async ({ page }) => {
  await page.goto(`${EMBEDS[1]}?table`);
  const table = page.getByRole("table");
  await expect(table).toBeInViewport();
  const [first, figure] = await Promise.all([
    table.boundingBox(),
    page.locator("[data-claim]").first().boundingBox(),
  ]);
  expect(first?.y).toBeLessThan(figure?.y ?? 0);
});

test("an unknown theme and an unknown parameter change nothing", async ({ page }) => {
  await page.goto(`${EMBEDS[1]}?theme=plaid&colour=red`);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light dark");
  expect(await page.evaluate(`(${hidden})()`)).toEqual([]);
});
