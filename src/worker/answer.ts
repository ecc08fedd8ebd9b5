import { copyOf, drop } from "./keep.ts";
import { type Place, placeOf } from "./places.ts";
import { type Asked, scope } from "./scope.ts";

/**
 * A network that has not answered by then counts as none, where there is a copy; storage that has
 * not counts as empty.
 */
const PATIENCE_MS = 4000;

/**
 * What the server says is what the reader gets: a login, a refusal, a failure, a page that is gone.
 * A copy stands in only where it says nothing, and says so.
 */
export async function answer(event: Asked): Promise<Response> {
  const { request } = event;
  const place = placeOf(request.url);
  if (!place) return fetch(request);
  // A name in assets/ changes with its content, and the copy's content has been verified.
  if (place.name.startsWith("assets/")) return (await inTime(copyOf(place))) ?? fetch(request);
  const fresh = fetch(request).then((response) => {
    // The answer does not wait for storage.
    if ([404, 410].includes(response.status)) event.waitUntil(drop(place, isPage(request)));
    return response;
  });
  const heard = fresh.catch(() => null);
  // The server may answer, and withdraw, after the copy has been shown.
  event.waitUntil(heard);
  return (await inTime(heard)) ?? (await inPlaceOf(request, place)) ?? fresh;
}

/** What is answered in time, or nothing. */
function inTime<T>(asked: Promise<T>): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  return Promise.race([asked, silence]);
}

function isPage({ mode }: Request): boolean {
  return mode === "navigate";
}

async function inPlaceOf(request: Request, place: Place): Promise<Response | undefined> {
  const copy = await inTime(copyOf(place));
  if (!copy) return undefined;
  if (!isPage(request)) return copy;
  const { pathname, search } = new URL(request.url);
  const own = new URL(scope + place.name);
  // Links of a page lead astray from any other address than its own.
  if (pathname !== own.pathname) return Response.redirect(own.href + search, 302);
  return place.name.endsWith("/present/") ? copy : said(copy);
}

/**
 * The copy with a sentence that it is one. Not in the picture of a show: there the presenter's
 * window has it.
 */
async function said(copy: Response): Promise<Response> {
  const kept = Date.parse(copy.headers.get("date") ?? "");
  const when = Number.isNaN(kept) ? "" : ` of ${new Date(kept).toUTCString()}`;
  const sentence = `The server did not answer. This is the copy${when} that this browser has kept.`;
  const html = (await copy.text()).replace(
    '<div id="root">',
    (root) => `<p data-copy role="status">${sentence}</p>${root}`,
  );
  return new Response(html, { headers: copy.headers });
}
