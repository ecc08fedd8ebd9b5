import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { brotli, filesAt, serveBrotli } from "./brotli-server.ts";
import { writeCopies, writeGenerated } from "./generated.ts";
import { measure } from "./measure.ts";
import { UNTHROTTLED } from "./rounds.ts";
import { kib, mib, ms, print, printTable, times } from "./table.ts";

const CLAIMS = [10, 100, 1_000, 10_000];
const BRIEFINGS = [1, 10, 100];

/** A build that takes longer is given up, and said to be. */
const LIMIT_MS = 240_000;

/** What a build and a page cost as claims and briefings grow. */
export async function printGrowth(browser: Browser, root: string, scratch: string) {
  const workspace = makeWorkspace(root, scratch);
  await printClaims(browser, workspace);
  await printBriefings(workspace);
}

async function printClaims(browser: Browser, workspace: string) {
  const rows: string[][] = [];
  for (const claims of CLAIMS) {
    const folder = path.join(workspace, `public-${claims}`);
    writeGenerated(folder, claims);
    const built = await build(workspace, folder, `dist-${claims}`);
    if (built.fault !== null) {
      rows.push([`${claims}`, built.fault]);
      continue;
    }
    const html = readFileSync(path.join(built.out, "index.html"));
    const server = await serveBrotli(new Map(filesAt("", built.out).filter(isOfPage)));
    const measured = await measure(browser, server.url, UNTHROTTLED);
    await server.close();
    rows.push([
      `${claims}`,
      `${(built.took / 1000).toFixed(1)} s`,
      kib(html.length),
      kib(brotli(html).length),
      ms(measured.lcp),
      ms(measured.ready),
      ms(measured.blocking),
      mib(measured.heap),
    ]);
  }
  printTable(
    `Claims in one briefing, ${UNTHROTTLED.name}: page in KiB, ms to paint and to answer, MiB of heap`,
    ["claims", "build", "HTML", "brotli", "LCP", "ready", "blocking", "heap"],
    rows,
  );
}

/** The dashboard and its scripts: data and the other pages are not asked for. */
function isOfPage([name]: readonly [string, Buffer]): boolean {
  return name === "index.html" || name.startsWith("assets/");
}

async function printBriefings(workspace: string) {
  const original = path.join(workspace, "public/briefings/nato-brussels-2022-06");
  const rows: string[][] = [];
  let first: number | null = null;
  for (const briefings of BRIEFINGS) {
    const folder = path.join(workspace, `public-of-${briefings}`);
    writeCopies(folder, original, briefings);
    const { took, fault } = await build(workspace, folder, `dist-of-${briefings}`);
    first ??= took;
    if (fault !== null) {
      rows.push([`${briefings}`, fault]);
      continue;
    }
    const each = briefings === 1 ? "" : ms((took - first) / (briefings - 1));
    rows.push([`${briefings}`, `${(took / 1000).toFixed(1)} s`, times(took / first), each]);
  }
  printTable("Briefings in one site", ["briefings", "build", "of one", "ms for each more"], rows);
}

interface Built {
  readonly took: number;
  readonly out: string;
  readonly fault: string | null;
}

/** In a process of its own, as a build is, and free of what Vite has set up in this one. */
function build(workspace: string, publicDir: string, name: string): Promise<Built> {
  const out = path.join(workspace, name);
  const options = { publicDir, logLevel: "error", build: { outDir: out, emptyOutDir: true } };
  const { NODE_ENV: _, ...env } = process.env;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--input-type=module", "-e", `(await import("vite")).build(${JSON.stringify(options)})`],
    { cwd: workspace, env, stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    // The drawing process too.
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  }, LIMIT_MS);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      const took = performance.now() - started;
      if (code !== 0 && !late) print(`the build of ${name} failed:`, said.slice(0, 600));
      const failed = code === 0 ? null : "failed";
      resolve({ took, out, fault: late ? `over ${LIMIT_MS / 1000} s` : failed });
    });
  });
}

/**
 * The sources beside a `node_modules` of links: a build keeps files in there, and those of the
 * checkout itself belong to whoever builds it meanwhile.
 */
function makeWorkspace(root: string, scratch: string): string {
  const workspace = mkdtempSync(path.join(scratch, "growth-"));
  for (const name of [
    "src",
    "public",
    "index.html",
    "vite.config.ts",
    "package.json",
    "tsconfig.json",
  ]) {
    cpSync(path.join(root, name), path.join(workspace, name), { recursive: true });
  }
  const modules = path.join(root, "node_modules");
  mkdirSync(path.join(workspace, "node_modules"));
  for (const name of readdirSync(modules).filter((entry) => !entry.startsWith("."))) {
    symlinkSync(path.join(modules, name), path.join(workspace, "node_modules", name));
  }
  return workspace;
}
