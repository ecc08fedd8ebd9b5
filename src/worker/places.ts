import { scope } from "./scope.ts";

/** Digests (SHA-256, base64) by address below the site's root. */
type Files = Readonly<Record<string, string>>;

/** What the build writes before the worker. */
interface Site {
  /** Changes with any file. */
  readonly version: string;
  /** What every briefing needs. */
  readonly shared: Files;
  /** What one briefing needs, by its id. */
  readonly briefings: Readonly<Record<string, Files>>;
}
declare const SITE: Site;

/** A file that may be kept. */
export interface Place {
  /** Its address below the root; a page's is its folder. */
  readonly name: string;
  readonly digest: string;
  /** What it is kept with: all of it or nothing. */
  readonly lot: string;
}

/** The lot of what every briefing needs. */
export const SHARED = "";

/** Caches of this version begin with it, and of every version of this site with the scope. */
const OWN = `${scope} ${SITE.version} `;

export function placesOf(lot: string): readonly Place[] {
  const files = lot === SHARED ? SITE.shared : (SITE.briefings[lot] ?? {});
  return Object.entries(files).map(([name, digest]) => ({ name, digest, lot }));
}

export function cacheOf(lot: string): string {
  return OWN + lot;
}

/** Names of this site's caches, of this version or of others. */
export async function cacheNames(which: "own" | "others"): Promise<readonly string[]> {
  const all = (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
  return all.filter((name) => name.startsWith(OWN) === (which === "own"));
}

/** The lots that earlier versions had kept. */
export async function lotsOfOthers(): Promise<readonly string[]> {
  return (await cacheNames("others")).map((name) => name.split(" ").at(-1) ?? SHARED);
}

const known = new Map(
  [SHARED, ...Object.keys(SITE.briefings)]
    .flatMap(placesOf)
    .map((place) => [place.name.toLowerCase(), place] as const),
);

/**
 * Where an address leads, as a forgiving server would have it: capitals, doubled slashes,
 * `index.html` and a missing last slash make no difference.
 */
export function placeOf(address: string): Place | undefined {
  const name = new URL(address).pathname
    .slice(new URL(scope).pathname.length)
    .toLowerCase()
    .replace(/\/+/g, "/")
    .replace(/^\/|(?<=^|\/)index\.html$/g, "");
  return known.get(name) ?? known.get(`${name}/`);
}
