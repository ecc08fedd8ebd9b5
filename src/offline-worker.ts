/**
 * `sw.js`, the site's service worker: keeps the scripts, and each briefing that was opened, for
 * when there is no network. The build writes `SITE` before it. A page comes from the network
 * where there is one. Data asked for with `no-cache` is left alone: a page must know whether
 * what it shows is fresh.
 */
interface Site {
  /** Changes with any file. */
  readonly version: string;
  /** Addresses below the site's root that every briefing needs. */
  readonly shared: readonly string[];
  /** Those of one briefing, by its id. */
  readonly briefings: Readonly<Record<string, readonly string[]>>;
}
declare const SITE: Site;

/** The parts of the worker's world that are used: TypeScript's own library has a window's. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  /** The id of a briefing to keep. */
  readonly data: unknown;
  /** Where to say whether it is kept. */
  readonly ports: readonly MessagePort[];
}
interface WorkerEvents {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly message: Told;
  readonly fetch: Asked;
}
declare const self: {
  readonly registration: { readonly scope: string };
  addEventListener<T extends keyof WorkerEvents>(
    type: T,
    listener: (event: WorkerEvents[T]) => void,
  ): void;
};

/** A network that has not answered by then counts as none, where there is a copy. */
const PATIENCE_MS = 4000;

const { scope } = self.registration;
const OWN = `${scope} ${SITE.version} `;
const SHARED = "";

/** The ids of what earlier versions had kept: a new version keeps the same before it starts. */
async function keptBefore(): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
  return [...new Set(names.map((name) => name.split(" ").at(-1) ?? SHARED))];
}

/**
 * One cache a briefing, and one for what they share. All of it is kept or nothing: half a
 * briefing would fail in front of a room.
 */
async function keep(id: string) {
  const files = id === SHARED ? SITE.shared : SITE.briefings[id];
  if (!files) return;
  const cache = await caches.open(OWN + id);
  if ((await cache.keys()).length > 0) return;
  await cache.addAll(files.map((file) => new Request(scope + file, { cache: "reload" })));
}

async function forgetOthers() {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(`${scope} `) && !name.startsWith(OWN),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function copyOf({ url }: Request): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter((name) => name.startsWith(OWN))) {
    const found = await (await caches.open(name)).match(url, { ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
}

async function answer(request: Request): Promise<Response> {
  const copy = await copyOf(request);
  if (!copy) return fetch(request);
  // A name in assets/ changes with its content.
  if (request.url.startsWith(`${scope}assets/`)) return copy;
  const fresh = fetch(request).then(
    (response) => (response.ok ? response : copy),
    () => copy,
  );
  return Promise.race([fresh, later(PATIENCE_MS, copy)]);
}

function later<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

self.addEventListener("install", (event) => {
  event.waitUntil(keptBefore().then((ids) => Promise.all([SHARED, ...ids].map(keep))));
});
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("message", (event) => {
  const { data, ports } = event;
  if (typeof data !== "string") return;
  const done = keep(data).then(
    () => true,
    () => false,
  );
  event.waitUntil(done.then((kept) => ports[0]?.postMessage(kept)));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const asksForFreshData =
    request.cache === "no-cache" && request.url.startsWith(`${scope}briefings/`);
  if (request.method !== "GET" || asksForFreshData) return;
  if (request.url.startsWith(scope)) event.respondWith(answer(request));
});
