import { answer } from "./attempt.ts";
import { trustedPolicy } from "./trusted.ts";

/** The one name that a page's policy allows; see `build/page.ts`. */
const POLICY = "briefing-offline";

/**
 * Has the browser keep the site's scripts and one briefing for when there is no network. A page
 * from a file, in a sandbox or of an unencrypted site has no service worker.
 * @param root the site's root, ending in a slash
 * @returns whether all of it is kept
 */
export function keepOffline(root: string, briefing: string): Promise<boolean> {
  return answer(() => keep(root, briefing), false, PATIENCE_MS);
}

/** A slow network may carry a whole briefing in this time. */
const PATIENCE_MS = 60_000;

async function keep(root: string, briefing: string): Promise<boolean> {
  const worker = await startedWorker(await registrationOf(root));
  return worker !== null && (await ask(worker, "keep", briefing));
}

/** Without a server, what was registered before still answers. */
export async function registrationOf(root: string) {
  if (!("serviceWorker" in navigator)) return undefined;
  return navigator.serviceWorker
    .register(trusted(`${root}sw.js`))
    .catch(() => navigator.serviceWorker.getRegistration(root));
}

/** The worker that runs, once it does: null if it could not keep what it must. */
async function startedWorker(registration: ServiceWorkerRegistration | undefined) {
  const { active, waiting, installing } = registration ?? {};
  const worker = active ?? waiting ?? installing;
  if (!worker) return null;
  return new Promise<ServiceWorker | null>((resolve) => {
    const look = () => {
      if (worker.state === "activated") resolve(worker);
      else if (worker.state === "redundant") resolve(null);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Asks a worker something that it answers with yes or no. */
export function ask(worker: ServiceWorker, name: string, what = ""): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return answer(
    () =>
      new Promise((resolve) => {
        port1.onmessage = ({ data }) => resolve(data === true);
        worker.postMessage([name, what], [port2]);
      }),
    false,
    PATIENCE_MS,
  );
}

/** A policy's name may be taken once only. */
let policy: ReturnType<typeof trustedPolicy> | undefined;

function trusted(address: string): string {
  policy ??= trustedPolicy(POLICY);
  return policy.createScriptURL(address);
}
