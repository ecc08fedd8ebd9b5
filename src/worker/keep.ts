import { cacheNames, cacheOf, lotsOfOthers, type Place, placesOf, SHARED } from "./places.ts";
import { scope, worker } from "./scope.ts";
import { soundOf } from "./sound.ts";

/** The kept copy of a file, if it is still what was kept. */
export async function copyOf(place: Place): Promise<Response | undefined> {
  try {
    const copy = await caches.match(scope + place.name, { cacheName: cacheOf(place.lot) });
    const sound = copy && (await soundOf(place, copy));
    if (copy && !sound) await remove(place);
    return sound;
  } catch {
    // Storage that is full, broken or forbidden is as good as empty.
    return undefined;
  }
}

/** To open a cache makes one, also where another worker has just dropped all that there were. */
async function remove({ lot, name }: Place) {
  if (await caches.has(cacheOf(lot))) await (await caches.open(cacheOf(lot))).delete(scope + name);
}

const running = new Map<string, Promise<void>>();

/**
 * Keeps what belongs to a briefing, or what they share: all of it or nothing, since half of it
 * would fail in front of a room. What is kept already is only looked through.
 */
export function keep(lot: string): Promise<void> {
  const work = running.get(lot) ?? fill(lot).finally(() => running.delete(lot));
  running.set(lot, work);
  return work;
}

async function fill(lot: string) {
  const wanted = await missingOf(placesOf(lot));
  const fetched = await Promise.all(
    wanted.map(async (place) => [scope + place.name, await fromServer(place)] as const),
  );
  // One that has been replaced may still be at work, and what it kept now nobody would drop.
  if (wanted.length === 0 || worker.serviceWorker?.state === "redundant") return;
  const cache = await caches.open(cacheOf(lot));
  const kept = fetched.map(([address, answer]) => cache.put(address, answer));
  try {
    await Promise.all(kept);
  } catch (error) {
    // A disk that is full refuses some of them. What is still being written would come back.
    await Promise.allSettled(kept);
    await caches.delete(cacheOf(lot));
    throw error;
  }
}

async function missingOf(places: readonly Place[]): Promise<readonly Place[]> {
  const copies = await Promise.all(places.map(copyOf));
  return places.filter((_, index) => !copies[index]);
}

/** Past the browser's own cache if that holds something else, as after a proxy's page. */
async function fromServer(place: Place): Promise<Response> {
  for (const cache of ["no-cache", "reload"] as const) {
    const sound = await soundOf(place, await fetch(scope + place.name, { cache }));
    if (sound) return sound;
  }
  throw new Error(`${place.name} is not what the build made`);
}

/** A new version keeps what the earlier had, whole, before it may start. */
export async function keepAsBefore() {
  const lots = [...new Set([SHARED, ...(await lotsOfOthers())])].map(keep);
  try {
    await Promise.all(lots);
  } catch (error) {
    // One that is still on its way would be kept after the others have gone.
    await Promise.allSettled(lots);
    await forget("own");
    throw error;
  }
}

export async function forget(which: "own" | "others") {
  await Promise.all((await cacheNames(which)).map((name) => caches.delete(name)));
}

/** What the server has withdrawn goes, and with a page all that was kept with it. */
export async function drop(place: Place, isPage: boolean) {
  try {
    await (isPage ? caches.delete(cacheOf(place.lot)) : remove(place));
  } catch {
    // Storage that fails must not take the server's answer with it.
  }
}
