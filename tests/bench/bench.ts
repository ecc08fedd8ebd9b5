import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../browser/chromium.ts";
import { printAuthoring } from "./authoring.ts";
import { filesAt, serveBrotli } from "./brotli-server.ts";
import { printGrowth } from "./growth.ts";
import { printHostile } from "./hostile.ts";
import { printNaming } from "./naming.ts";
import { printPeer } from "./naming-peer.ts";
import { printReading } from "./reading.ts";
import {
  type Contender,
  type Pair,
  pairedRatios,
  printMedians,
  printRatios,
  runRounds,
  THROTTLED,
  UNTHROTTLED,
} from "./rounds.ts";
import { median } from "./statistics.ts";
import { kib, ms, print, printTable, times } from "./table.ts";

/**
 * What the built site costs beside the same pages written by hand. Prints and judges nothing:
 * times are the machine's as much as the site's. Arguments name the parts to run, of `pages`,
 * `hosts`, `growth`, `authoring` and `reading`; without any, all. `reading` comes last, and may be followed by a
 * folder of articles with their gold readings: each miss is then said. `BENCH_ROUNDS` changes the
 * number of rounds, `BENCH_DIST` the build that is measured.
 */
const ROOT = path.resolve(import.meta.dirname, "../..");
const DIST = path.resolve(process.env.BENCH_DIST ?? path.join(ROOT, "dist"));
const EMBED = "nato-brussels-2022-06/embed/aid/";
const PRESENT = "nato-brussels-2022-06/present/";
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 10);
/** Enough for a median, where no pairs are counted. */
const FEW_ROUNDS = Math.ceil(ROUNDS / 2);
const FRAMES = [1, 4, 12];

const PAIRS: readonly Pair[] = [
  { name: "plain again", against: "plain" },
  { name: "dashboard", against: "plain", peer: { lcp: 1.1, drawings: 2.8 } },
  { name: "embed", against: "plain-embed", peer: { drawings: 2.3 } },
];

const asked = process.argv.slice(2);
const wants = (part: string) => asked.length === 0 || asked.includes(part);

if (wants("reading")) {
  const folder = asked[asked.indexOf("reading") + 1];
  const articles = folder ?? path.join(ROOT, "tests/fixtures/corpus");
  printReading(articles, folder !== undefined);
  printNaming(articles, folder !== undefined);
  printPeer(articles);
}
if (wants("authoring")) printAuthoring(path.join(ROOT, "tests/fixtures/corpus"));
if (wants("growth")) printHostile();
if (wants("pages") || wants("hosts") || wants("growth")) await printBrowsed();

async function printBrowsed() {
  const scratch = mkdtempSync(path.join(tmpdir(), "briefing-bench-"));
  const browser = await chromium.launch(await findChromium());
  try {
    print(
      `Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ` +
        `load ${loadavg()[0]?.toFixed(1)}`,
    );
    if (wants("pages") || wants("hosts")) await printSite(browser);
    if (wants("growth")) await printGrowth(browser, ROOT, scratch);
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function printSite(browser: Browser) {
  const server = await serveBrotli(
    new Map([
      ...filesAt("", DIST),
      ...filesAt("plain/", path.join(import.meta.dirname, "plain")),
      ...FRAMES.flatMap((count) => [
        [`host/${count}.html`, host(count, EMBED)] as const,
        [`plain-host/${count}.html`, host(count, "plain/embed/")] as const,
      ]),
    ]),
  );
  try {
    if (wants("pages")) await printPages(browser, server.url);
    if (wants("hosts")) await printHosts(browser, server.url);
  } finally {
    await server.close();
  }
}

async function printPages(browser: Browser, site: string) {
  const present = existsSync(path.join(DIST, PRESENT, "index.html"));
  const contenders: readonly Contender[] = [
    { name: "plain", url: `${site}plain/` },
    { name: "dashboard", url: site },
    { name: "plain-embed", url: `${site}plain/embed/` },
    { name: "embed", url: site + EMBED },
    ...(present ? [{ name: "present", url: site + PRESENT }] : []),
    { name: "plain again", url: `${site}plain/` },
  ];
  for (const [condition, count] of [
    [UNTHROTTLED, FEW_ROUNDS],
    [THROTTLED, ROUNDS],
  ] as const) {
    const rounds = await runRounds(browser, contenders, condition, count);
    printMedians(`${condition.name}, ${count} rounds`, rounds);
    printRatios(rounds, PAIRS);
  }
}

/** All frames are of the host's origin, and so share its thread: the worst case for both. */
async function printHosts(browser: Browser, site: string) {
  const contenders = FRAMES.flatMap((count) => [
    { name: `${count} plain`, url: `${site}plain-host/${count}.html` },
    { name: `${count} embeds`, url: `${site}host/${count}.html` },
  ]);
  const rounds = await runRounds(browser, contenders, THROTTLED, FEW_ROUNDS);
  const rows = FRAMES.map((count) => {
    const of = (name: string, key: "total" | "requests" | "drawings" | "blocking") =>
      median((rounds.get(name) ?? []).map((measured) => measured[key]));
    const [ours, plain] = [`${count} embeds`, `${count} plain`];
    const ratios = pairedRatios(rounds, ours, plain, "drawings");
    return [
      `${count}`,
      `${kib(of(ours, "total"))} : ${kib(of(plain, "total"))}`,
      `${of(ours, "requests")} : ${of(plain, "requests")}`,
      `${ms(of(ours, "drawings"))} : ${ms(of(plain, "drawings"))}`,
      times(median(ratios)),
      `${ratios.filter((ratio) => ratio < 1).length}-${ratios.filter((ratio) => ratio > 1).length}`,
      `${ms(of(ours, "blocking"))} : ${ms(of(plain, "blocking"))}`,
    ];
  });
  printTable(
    `A host page with embeds : with as many static frames, ${THROTTLED.name}, ${FEW_ROUNDS} rounds`,
    ["frames", "KiB", "requests", "drawings ms", "ratio", "won-lost", "blocking ms"],
    rows,
  );
}

/** Frames as an author pastes them, at addresses of their own. */
function host(count: number, address: string): Buffer {
  const frames = Array.from(
    { length: count },
    (_, index) =>
      `<iframe src="/copy-${index + 1}/${address}" title="Panel ${index + 1}" width="600" height="520"></iframe>`,
  );
  return Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><h1>A page with panels</h1>${frames.join("\n")}</html>`,
  );
}
