import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { APACHE } from "./apache.ts";
import { CADDY } from "./caddy.ts";
import { DIST } from "./fixtures.ts";
import { answers, freePort } from "./listening.ts";
import { NGINX } from "./nginx.ts";
import type { Server } from "./static-server.ts";
import type { WebServer } from "./web-server.ts";

export const SERVERS: readonly WebServer[] = [NGINX, APACHE, CADDY];

/** The program of a server, or null where it is not installed. */
export function find({ programs }: WebServer): string | null {
  const places = programs.flatMap((name) => [name, `/usr/sbin/${name}`, `/usr/local/sbin/${name}`]);
  return places.find(runs) ?? null;
}

function runs(program: string): boolean {
  return ["-v", "version"].some((ask) => {
    try {
      execFileSync(program, [ask], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

interface Wishes {
  /** The site that may embed. */
  readonly embedder: string;
  /** The path that the site lies below: "deep/er/". */
  readonly below?: string;
}

/**
 * A server on a free port with its shipped configuration, in which only what its first lines ask
 * to be set is set: folder, path, port and the site that may embed.
 */
export async function serveWith(
  server: WebServer,
  { embedder, below = "" }: Wishes,
): Promise<Server> {
  const program = find(server);
  if (program === null) throw new Error(`${server.name} is not installed`);
  const folder = mkdtempSync(path.join(tmpdir(), "briefing-server-"));
  // A copy: another build may replace dist/ meanwhile, and a server's worker may be another user.
  const root = path.join(folder, "root");
  cpSync(DIST, path.join(root, below), { recursive: true });
  execFileSync("chmod", ["-R", "a+rX", folder]);
  const place = { folder, port: await freePort() };
  const shipped = readFileSync(
    path.resolve(import.meta.dirname, "../../deploy", server.configuration),
    "utf8",
  );
  const own = server.ownConfiguration(
    shipped
      .replaceAll("/var/www/briefing", root)
      .replaceAll("/assets", `/${below}assets`)
      .replaceAll("https://intranet.example.gov.uk", embedder),
    place,
  );
  const file = path.join(folder, server.configuration);
  writeFileSync(file, own);
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const running = spawn(program, server.args(file, place), {
    stdio: ["ignore", "ignore", "pipe"],
    env,
  });
  const url = `http://127.0.0.1:${place.port}/${below}`;
  await answers(url, running);
  return {
    url,
    async close() {
      const gone = new Promise((resolve) => running.once("exit", resolve));
      // At once: a request that nobody waits for any longer would hold up the end for ever.
      running.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
