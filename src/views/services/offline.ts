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

/** A slow network may carry a whole briefing in this time; a worker that failed never says so. */
const PATIENCE_MS = 60_000;

async function keep(root: string, briefing: string): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  // Without a server, what was registered before still answers.
  const registered = await navigator.serviceWorker
    .register(trusted(`${root}sw.js`))
    .catch(() => navigator.serviceWorker.getRegistration(root));
  if (!registered) return false;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return await new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    active?.postMessage(briefing, [port2]);
  });
}

/** A policy's name may be taken once only. */
let policy: ReturnType<typeof trustedPolicy> | undefined;

function trusted(address: string): string {
  policy ??= trustedPolicy(POLICY);
  return policy.createScriptURL(address);
}
