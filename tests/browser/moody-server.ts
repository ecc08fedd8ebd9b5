import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { DIST } from "./fixtures.ts";
import type { Server } from "./static-server.ts";

/** Answers a request otherwise than the site would; false leaves it to the site. */
export type Mood = (address: string, response: ServerResponse) => boolean;

/** What a reader takes away and an author writes with. */
const SELDOM = /"[^"]*(?:\/files\/|\/data\/(?!aid-)|assets\/(?:author|file-|write-))[^"]*"/;

/**
 * The worker, with a shorter list: to fetch, check and keep 150 files takes seconds, and half
 * shows as well what becomes of them. All that there are is what offline.spec.ts keeps.
 */
function lighter(worker: string): string {
  return worker.replace(/"[^"]*":"[\w+/]{43}=",?/g, (file) => (SELDOM.test(file) ? "" : file));
}

/** The site, by a server that can be told to answer otherwise. */
export interface MoodyServer extends Server {
  be(mood: Mood | null): void;
  /** Another build takes the place of this one. */
  give(folder: string): void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export async function serveMoodily(): Promise<MoodyServer> {
  let mood: Mood | null = null;
  let given = DIST;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (mood?.(pathname, response)) return;
    const file = path.join(given, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    try {
      const whole = readFileSync(file);
      const body = pathname === "/sw.js" ? lighter(whole.toString()) : whole;
      const type = TYPES[path.extname(file)] ?? "text/plain";
      response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    be(next) {
      mood = next;
      // What still waits for an answer would take the place of what is asked next.
      server.closeAllConnections();
    },
    give(folder) {
      given = folder;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The same answer to every page, and the site's own to everything else. */
export function toPages(status: number, headers: Record<string, string> = {}): Mood {
  return (address, response) => {
    if (!address.endsWith("/")) return false;
    const type = { "content-type": "text/html" };
    response.writeHead(status, { ...type, ...headers }).end(`<p>The server says ${status}.`);
    return true;
  };
}
