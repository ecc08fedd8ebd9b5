import { answer } from "./answer.ts";
import { forget, keep, keepAsBefore } from "./keep.ts";
import { SHARED } from "./places.ts";
import { scope, worker } from "./scope.ts";
import { isOwn, takeOver } from "./take-over.ts";

/**
 * `sw.js`, the site's service worker: keeps the scripts, and each briefing that was opened, for
 * when there is no network. The build writes `SITE` before it. Data asked for with `no-cache` is
 * left alone: a page must know whether what it shows is fresh.
 */
worker.addEventListener("install", (event) => event.waitUntil(keepAsBefore()));
worker.addEventListener("activate", (event) => event.waitUntil(begin()));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url, cache } = event.request;
  const wantsFresh = cache === "no-cache" && mode !== "navigate";
  if (method !== "GET" || wantsFresh || !url.startsWith(scope)) return;
  event.respondWith(answer(event));
});

/**
 * The page of a first visit is answered from here on, too: what its show fetches late is there
 * without a network, and a later version waits for it instead of taking over unseen.
 */
async function begin() {
  await Promise.all([forget("others"), worker.clients.claim()]);
}

/** What a page may ask, each answered on the port that comes with it: yes or no. */
const ASKED: Readonly<Record<string, (what: string) => boolean | Promise<boolean>>> = {
  keep: async (briefing) => {
    await Promise.all([keep(SHARED), keep(briefing)]);
    return true;
  },
  isOwn,
  takeOver,
};
worker.addEventListener("message", (event) => {
  const [name, what] = Array.isArray(event.data) ? event.data : [];
  const ask = typeof name === "string" && Object.hasOwn(ASKED, name) ? ASKED[name] : undefined;
  if (!ask) return;
  const said = Promise.resolve(ask(String(what))).catch(() => false);
  event.waitUntil(said.then((yes) => event.ports[0]?.postMessage(yes)));
});
