import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A server of its own port, and so of its own origin. */
export interface Server {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

interface ServeOptions {
  /** The sub-path to serve under, with both slashes: "/deep/er/". */
  readonly prefix?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** One that is free where none is asked for. */
  readonly port?: number;
  readonly pause?: Pause;
}

/** Pages come in parts: each begins with a text, and is sent when it is let go. */
export interface Pause {
  readonly before: RegExp;
  /** Counted from 1: what stands before the first such text is sent at once. */
  until(part: number): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves a folder as any plain web server would: files, `index.html` of folders, no rewrites.
 * The folder is read once, so a build that runs meanwhile changes nothing.
 */
export function serve(folder: string, options: ServeOptions = {}): Promise<Server> {
  return listen(readFolder(folder), options);
}

/** Serves pages given as text, by path from the root: `{ "": "<iframe src=…>" }`. */
export function serveHtml(
  pages: Readonly<Record<string, string>>,
  options: ServeOptions = {},
): Promise<Server> {
  const files = Object.entries(pages).map(
    ([name, html]) =>
      [name === "" || name.endsWith("/") ? `${name}index.html` : name, Buffer.from(html)] as const,
  );
  return listen(new Map(files), options);
}

/** Every file of a folder, by path with forward slashes. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}

function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(filesOf(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

async function send(response: ServerResponse, body: Buffer, pause: Pause | undefined) {
  if (!pause) return response.end(body);
  const [first, ...rest] = body.toString().split(pause.before);
  if (rest.length === 0) throw new Error(`the page has no ${pause.before}`);
  response.write(first);
  for (const [index, part] of rest.entries()) {
    await pause.until(index + 1);
    response.write(part);
  }
  response.end();
}

function headersOf(file: string): OutgoingHttpHeaders {
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  return {
    "content-type": `${type}; charset=utf-8`,
    // As servers are told to in deploy/: a name with a hash never changes what it means.
    ...(file.startsWith("assets/") && { "cache-control": "max-age=31536000, immutable" }),
  };
}

async function listen(
  files: ReadonlyMap<string, Buffer>,
  { prefix = "/", headers = {}, port: wanted = 0, pause }: ServeOptions,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(prefix) ? decodeURI(pathname.slice(prefix.length)) : "\0";
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    const body = files.get(file);
    if (body) {
      response.writeHead(200, { ...headersOf(file), ...headers });
      send(response, body, file.endsWith(".html") ? pause : undefined);
    } else if (files.has(`${name}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(wanted, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
