import type { Place } from "./places.ts";

/** Types without which a browser does not take a file for what it is. */
const TYPES: Readonly<Record<string, RegExp>> = {
  "": /^text\/html\b/,
  html: /^text\/html\b/,
  js: /^(text|application)\/(x-)?javascript\b/,
  css: /^text\/css\b/,
  svg: /^image\/svg\+xml\b/,
  png: /^image\/png\b/,
};

/** Anything else may have any type but a page's: that would be somebody's page in its place. */
const NO_PAGE = /^(?!text\/html)/;

/**
 * An answer that is the very file of the build, with a type that it can be used as; else undefined.
 * Its body is read, and what was true only of how it was sent is left out.
 */
export async function soundOf(place: Place, answer: Response): Promise<Response | undefined> {
  const [, ending = ""] = /\.(\w+)$/.exec(place.name) ?? [];
  const type = answer.headers.get("content-type") ?? "";
  if (answer.status !== 200 || !(TYPES[ending] ?? NO_PAGE).test(type)) return undefined;
  const body = await answer.arrayBuffer();
  if ((await digestOf(body)) !== place.digest) return undefined;
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(body, { headers });
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", body);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
