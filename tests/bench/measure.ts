import type { Browser, CDPSession, Page } from "@playwright/test";

/** How slow the machine and the network are made. */
export interface Condition {
  readonly name: string;
  readonly cpu: number;
  readonly network: { readonly bitsPerSecond: number; readonly latency: number } | null;
}

/** Times in ms from navigation, sizes in bytes of body on the wire. */
export interface Measured {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly other: number;
  readonly total: number;
  readonly requests: number;
  /** What was asked for before the page's load event ended. */
  readonly early: number;
  readonly earlyRequests: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** When every drawing there is in the end was first painted. */
  readonly drawings: number;
  /** The parts of tasks beyond 50 ms, until idle. */
  readonly blocking: number;
  readonly heap: number;
  /** What the main thread worked until idle: its own time, whatever else the machine does. */
  readonly work: number;
  /** When the page answered to input; NaN if it never did. */
  readonly ready: number;
  readonly drawn: number;
}

/** What the page keeps of its own course; see `watch`. */
interface Watched {
  lcp: number;
  cls: number;
  blocking: number;
  ready: number;
  /** The number of drawings, each time it changed, and when that frame was painted. */
  readonly drawn: { at: number; count: number }[];
}

const WATCHED = "benchWatched";
const QUIET = 250;

/** Loads a page in a browser context of its own and leaves it alone until it is idle. */
export async function measure(
  browser: Browser,
  url: string,
  condition: Condition,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session, condition);
    await page.addInitScript(watch, WATCHED);
    const traffic = follow(page);
    await page.goto(url, { waitUntil: "load", timeout: 120_000 });
    await untilIdle(page, traffic);
    const seen = await read(page);
    return { ...seen, ...weigh(traffic.answered, seen.loaded), ...(await expense(session)) };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, { cpu, network }: Condition) {
  await session.send("Network.enable");
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!network) return;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bitsPerSecond / 8,
    uploadThroughput: network.bitsPerSecond / 8,
  });
}

interface Answer {
  readonly kind: "html" | "css" | "js" | "other";
  readonly bytes: number;
  readonly asked: number;
}

interface Traffic {
  readonly answered: Answer[];
  asked: number;
  done: number;
}

function follow(page: Page): Traffic {
  const traffic: Traffic = { answered: [], asked: 0, done: 0 };
  page.on("request", (request) => {
    if (request.url().startsWith("http")) traffic.asked += 1;
  });
  page.on("requestfailed", () => {
    traffic.done += 1;
  });
  page.on("requestfinished", async (request) => {
    if (!request.url().startsWith("http")) return;
    const response = await request.response();
    traffic.done += 1;
    const kinds = { document: "html", stylesheet: "css", script: "js" } as const;
    const type = request.resourceType();
    traffic.answered.push({
      kind: type in kinds ? kinds[type as keyof typeof kinds] : "other",
      bytes: Number(response?.headers()["content-length"] ?? 0),
      asked: request.timing().startTime,
    });
  });
  return traffic;
}

/** Idle is two looks in a row with nothing asked for and the main thread free. */
async function untilIdle(page: Page, traffic: Traffic) {
  let quiet = 0;
  let before = -1;
  while (quiet < 2) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const still = traffic.asked === before && traffic.done >= traffic.asked;
    quiet = still ? quiet + 1 : 0;
    before = traffic.asked;
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function read(page: Page) {
  return await page.evaluate((key) => {
    const seen: Watched = Reflect.get(globalThis, key);
    const [navigation] = performance.getEntriesByType(
      "navigation",
    ) as PerformanceNavigationTiming[];
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    const final = seen.drawn.at(-1)?.count ?? 0;
    // The first frame from which no drawing was missing again.
    let complete = seen.drawn.length - 1;
    while (complete > 0 && (seen.drawn[complete - 1]?.count ?? 0) >= final) complete -= 1;
    return {
      fcp: paint?.startTime ?? Number.NaN,
      lcp: seen.lcp,
      cls: seen.cls,
      blocking: seen.blocking,
      ready: seen.ready,
      drawings: seen.drawn[complete]?.at ?? Number.NaN,
      drawn: final,
      loaded: performance.timeOrigin + (navigation?.loadEventEnd ?? 0),
    };
  }, WATCHED);
}

async function expense(session: CDPSession) {
  const metric = async (wanted: string) => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  };
  const work = 1000 * (await metric("TaskDuration"));
  await session.send("HeapProfiler.collectGarbage");
  return { work, heap: await metric("JSHeapUsedSize") };
}

function weigh(answered: readonly Answer[], loaded: number) {
  const bytes = (some: readonly Answer[]) => some.reduce((sum, answer) => sum + answer.bytes, 0);
  const of = (kind: Answer["kind"]) => bytes(answered.filter((answer) => answer.kind === kind));
  const early = answered.filter(({ asked }) => asked < loaded);
  return {
    html: of("html"),
    css: of("css"),
    js: of("js"),
    other: of("other"),
    total: bytes(answered),
    requests: answered.length,
    early: bytes(early),
    earlyRequests: early.length,
  };
}

/**
 * Runs in the page before anything of its own, so it must stand alone. Looks once a frame, in
 * frames of the same origin too; the time is that of the first task after the frame is painted.
 */
function watch(key: string) {
  if (window !== window.top) return;
  const seen: Watched = { lcp: 0, cls: 0, blocking: 0, ready: Number.NaN, drawn: [] };
  Reflect.set(globalThis, key, seen);
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    seen.cls += Reflect.get(entry, "value");
  });
  observe("longtask", (entry) => {
    seen.blocking += Math.max(0, entry.duration - 50);
  });

  const documents = () => [
    document,
    ...[...document.querySelectorAll("iframe")].flatMap((frame) => frame.contentDocument ?? []),
  ];
  const drawings = () =>
    documents()
      .flatMap((part) => [...part.querySelectorAll("svg")])
      // One that is left out while off screen would be laid out by being measured.
      .filter((svg) =>
        svg.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
      )
      .filter((svg) => svg.getBoundingClientRect().width > 0).length;
  const channel = new MessageChannel();
  let count = 0;
  channel.port1.onmessage = () => seen.drawn.push({ at: performance.now(), count });
  const look = () => {
    const now = drawings();
    if (now !== count) {
      count = now;
      channel.port2.postMessage(null);
    }
    if (Number.isNaN(seen.ready) && document.documentElement?.dataset.ready !== undefined) {
      seen.ready = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
