import { existsSync } from "node:fs";
import path from "node:path";
import { inspect } from "node:util";
import type { Plugin, ViteDevServer } from "vite";
import { OPTIONAL } from "./briefing-files.ts";
import { checkWhole } from "./check-whole.ts";
import { soon } from "./soon.ts";

/**
 * Fails the build on bad data, naming every fault. In development faults are shown over the page
 * and in the terminal, and the page is loaded again when the data hold.
 */
export function briefings(): Plugin {
  let folder = "";
  return {
    name: "briefings",
    async configResolved({ command, publicDir }) {
      folder = path.join(publicDir, "briefings");
      // Here, where nothing has begun and no bundler wraps the error into its own.
      if (command === "build") refuse((await checkWhole(folder)).faults);
    },
    configureServer(server) {
      server.middlewares.use(({ url = "" }, response, next) => {
        const standIn = standInFor(folder, url);
        if (standIn === null) next();
        else response.end(standIn);
      });
      watch(server, folder);
    },
  };
}

/** An error that is its faults alone: where in the program it was thrown helps no editor. */
function refuse(faults: readonly string[]) {
  if (faults.length === 0) return;
  const error = new Error(told(faults));
  error.stack = error.message;
  throw Object.assign(error, { [inspect.custom]: () => error.message });
}

/** Wanted or not, a page asks for them: absent ones are answered as in a build. */
function standInFor(folder: string, url: string): string | null {
  const [file = ""] = url.split("?", 1);
  const name = path.basename(file);
  if (!/^\/briefings\/[^/]+\/[^/]+$/.test(file) || !isOptional(name)) return null;
  return existsSync(path.join(folder, "..", file)) ? null : OPTIONAL[name];
}

function isOptional(name: string): name is keyof typeof OPTIONAL {
  return Object.hasOwn(OPTIONAL, name);
}

function watch({ config, watcher, ws }: ViteDevServer, folder: string) {
  let faults: readonly string[] = [];
  const overlay = () =>
    ({ type: "error", err: { message: told(faults), stack: "", plugin: "briefings" } }) as const;
  const readers = readersOf(ws);
  const check = async () => {
    ({ faults } = await checkWhole(folder, "allowed"));
    if (faults.length > 0) config.logger.error(told(faults), { timestamp: true });
  };
  const checkAgain = soon(async () => {
    const before = faults;
    await check();
    if (before.length > 0 && faults.length === 0) {
      config.logger.info("the briefings hold", { timestamp: true });
    }
    for (const client of readers()) {
      client.send(faults.length > 0 ? overlay() : { type: "full-reload" });
    }
  });
  check();
  ws.on("vite:client:connect", (_, client) => {
    if (faults.length > 0) client.send(overlay());
  });
  watcher.add(folder);
  watcher.on("all", (_, file) => {
    if (file.startsWith(folder)) checkAgain();
  });
}

interface Pages<Page extends object> {
  readonly clients: ReadonlySet<Page>;
  on(event: string, hear: (data: unknown, page: Page) => void): void;
}

/**
 * The pages that show briefings. One on which they are written says so, and is not among them:
 * whoever works there is not taken from it, least of all by a save of their own.
 */
export function readersOf<Page extends object>(pages: Pages<Page>): () => readonly Page[] {
  const authors = new WeakSet<Page>();
  pages.on("briefings:author", (_, page) => authors.add(page));
  return () => [...pages.clients].filter((page) => !authors.has(page));
}

function told(faults: readonly string[]): string {
  return ["the briefings do not hold:", ...faults].join("\n");
}
