import { toPath } from "../model/routes.ts";
import { ask, registrationOf } from "./browser/offline.ts";
import { button, edgeNotice } from "./missing.ts";

/** How often a page that stays open asks for a newer version. */
const EVERY_MS = 60 * 60_000;

/**
 * Offers a newer version of the site once all of it has come; nothing happens by itself. A page
 * that is of that version already lets it take over in silence.
 * @param script the page's own, which says of which version it is
 */
export async function offerUpdates(root: string, script: string) {
  const registration = await registrationOf(root);
  if (!registration) return;
  const look = async () => {
    const { waiting, active } = registration;
    if (!waiting || !active) return;
    if (await ask(waiting, "isOwn", script)) await ask(waiting, "takeOver");
    else offer(waiting);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  const update = () => void registration.update().catch(() => undefined);
  // While somebody writes, nothing is asked for.
  if (!location.pathname.endsWith(`/${toPath({ view: "author" })}`)) setInterval(update, EVERY_MS);
  update();
  await look();
}

function offer(waiting: ServiceWorker) {
  const notice = edgeNotice("update");
  const load = async () => {
    if (await ask(waiting, "takeOver")) location.reload();
    else notice.firstChild?.replaceWith("A show is running in another window: end it first. ");
  };
  notice.append(
    "There is a newer version of this site. ",
    button("Load it", load),
    " ",
    button("Not now", () => notice.remove()),
  );
}
