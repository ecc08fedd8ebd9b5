import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DIST } from "./fixtures.ts";
import type { Server } from "./static-server.ts";

const CONFIGURATION = path.resolve(import.meta.dirname, "../../deploy/nginx.conf");

/** Where nginx is, or null. */
export function findNginx(): string | null {
  for (const name of ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx"]) {
    try {
      execFileSync(name, ["-v"], { stdio: "ignore" });
      return name;
    } catch {
      // Not here: the next place.
    }
  }
  return null;
}

/**
 * nginx on a free port with the shipped configuration, in which only what its first lines ask
 * to be set is set: folders, port and the site that may embed.
 */
export async function serveWithNginx(nginx: string, embedder: string): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), "briefing-nginx-"));
  const port = await freePort();
  // A copy: another build may replace dist/ meanwhile, and nginx's worker may be another user.
  cpSync(DIST, path.join(folder, "site"), { recursive: true });
  execFileSync("chmod", ["-R", "a+rX", folder]);
  const own = readFileSync(CONFIGURATION, "utf8")
    .replace("pid /run/nginx.pid;", `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;`)
    .replace("root /var/www/briefing;", `root ${folder}/site;`)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("https://intranet.example.gov.uk", embedder)
    .replace("sendfile on;", `sendfile on;\n    access_log off;\n${temporary(folder)}`);
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, own);
  const process = spawn(nginx, ["-c", file, "-p", folder, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, process);
  return {
    url,
    async close() {
      const gone = new Promise((resolve) => process.once("exit", resolve));
      process.kill("SIGQUIT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Folders of its own, since those of the distribution may not be ours to write to. */
function temporary(folder: string): string {
  return ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `    ${name}_temp_path ${folder}/${name};`)
    .join("\n");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

async function answers(url: string, process: ChildProcess) {
  let said = "";
  process.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (process.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not answer at ${url}: ${said}`);
}
