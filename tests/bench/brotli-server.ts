import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { filesOf, type Server } from "../browser/static-server.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

/** Above this size the best quality takes longer than a bench should. */
const LARGE = 2_000_000;

/** Every file of a folder, under a path that ends in a slash or is empty. */
export function filesAt(prefix: string, folder: string): readonly (readonly [string, Buffer])[] {
  return filesOf(folder).map(
    (name) => [prefix + name, readFileSync(path.join(folder, name))] as const,
  );
}

/** Brotli as a host that compresses once, before it serves, would make it. */
export function brotli(body: Buffer): Buffer {
  const quality = body.length > LARGE ? 6 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/**
 * Serves files compressed with brotli. `/copy-<n>/…` is the same as `/…` at an address of its
 * own, so that several frames on a page share no cached answer.
 */
export async function serveBrotli(files: ReadonlyMap<string, Buffer>): Promise<Server> {
  const bodies = new Map([...files].map(([name, body]) => [name, brotli(body)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = decodeURI(pathname.replace(/^\/(copy-\d+\/)?/, ""));
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    const body = bodies.get(file);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "text/plain";
    response.writeHead(200, {
      "content-type": `${type}; charset=utf-8`,
      "content-encoding": "br",
      "content-length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
