import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { PurgeCSS } from "purgecss";
import { build, type Plugin } from "vite";
import type { Briefing } from "../model/briefing.ts";
import { dataPath, type Route, toPath, toRoot } from "../model/routes.ts";
import type { Series } from "../model/series.ts";
import { readBriefings } from "./briefings.ts";
import { headOf } from "./head.ts";
import { toPage } from "./page.ts";
import { readPalette } from "./palette.ts";
import { writePanelFiles } from "./panel-files.ts";
import type { Card } from "./picture.ts";
import { scopedName } from "./scoped-name.ts";

/** What `src/prerender.tsx` exports, loaded by address: build code imports no UI. */
interface Prerender {
  routesOf(briefing: Briefing): readonly Route[];
  allSeries(briefing: Briefing): readonly Series[];
  titleOf(route: Route, briefing: Briefing): string;
  cardsOf(briefing: Briefing): readonly Card[];
  faceOf(briefing: Briefing): string | undefined;
  toCsv(series: Series): string;
  toJson(series: Series): string;
  renderPage(
    route: Route,
    briefing: Briefing,
    briefings: readonly string[],
    drawings: Readonly<Record<string, string>>,
  ): Promise<string>;
}

/** After the client build: every address as a real file, complete before any script. */
export function prerender(): Plugin {
  let root = "";
  let out = "";
  let source = "";
  return {
    name: "prerender",
    apply: "build",
    configResolved(config) {
      root = config.root;
      out = path.resolve(config.root, config.build.outDir);
      source = path.join(config.publicDir, "briefings");
    },
    async closeBundle(error) {
      if (error) return;
      const server = await bundleForNode(root);
      const ui: Prerender = await import(pathToFileURL(path.join(server, "prerender.js")).href);
      const briefings = readBriefings(source);
      const drawings = drawAll(server, briefings);
      const template = readFileSync(path.join(out, "index.html"), "utf8");
      const assets = {
        entry: found(template, /src="\.\/(assets\/[^"]+\.js)"/),
        css: readFileSync(
          path.join(out, found(template, /href="\.\/(assets\/[^"]+\.css)"/)),
          "utf8",
        ).trim(),
        stylesheet: found(template, /href="\.\/(assets\/[^"]+\.css)"/),
        loader: await bundleClassic(root, "src/loader.ts"),
        embedLoader: await bundleClassic(root, "src/embed-page.ts"),
      };
      write(path.join(out, "embed.js"), await bundleClassic(root, "src/embed.ts"));
      const palette = readPalette(assets.css);
      const ids = briefings.map(({ id }) => id);
      for (const [index, briefing] of briefings.entries()) {
        const home: Route[] = index === 0 ? [{ view: "home" }] : [];
        for (const route of [...home, ...ui.routesOf(briefing)]) {
          const body = await ui.renderPage(route, briefing, ids, drawings[briefing.id] ?? {});
          write(
            path.join(out, toPath(route), "index.html"),
            await page(ui, route, briefing, ids, body, assets),
          );
        }
        await writePanelFiles(
          out,
          briefing,
          ui.cardsOf(briefing),
          drawings[briefing.id] ?? {},
          palette,
        );
        for (const series of ui.allSeries(briefing)) {
          write(path.join(out, dataPath(briefing.id, series.id, "csv")), ui.toCsv(series));
          write(path.join(out, dataPath(briefing.id, series.id, "json")), ui.toJson(series));
        }
      }
      rmSync(server, { recursive: true, force: true });
    },
  };
}

interface Assets {
  readonly entry: string;
  readonly css: string;
  readonly stylesheet: string;
  readonly loader: string;
  readonly embedLoader: string;
}

async function page(
  ui: Prerender,
  route: Route,
  briefing: Briefing,
  ids: readonly string[],
  body: string,
  assets: Assets,
): Promise<string> {
  // An embed is one small request until it is touched: its data, too, comes with React.
  const embedded = route.view === "embed";
  const title = ui.titleOf(route, briefing);
  const description = briefing.standfirst;
  const face = embedded ? route.panel : ui.faceOf(briefing);
  const card = ui.cardsOf(briefing).find(({ panel }) => panel === face);
  return toPage({
    title,
    description,
    css: await usedCss(assets.css, body),
    body,
    data: embedded
      ? null
      : { briefings: ids, briefing: route.view === "present" ? forAudience(briefing) : briefing },
    briefing: briefing.id,
    loader: embedded ? assets.embedLoader : assets.loader,
    entry: toRoot(route) + assets.entry,
    stylesheet: toRoot(route) + assets.stylesheet,
    head: headOf({ route, briefing: briefing.id, title, description, card }),
  });
}

/** What a room may see: nothing that only a speaker's notes show. */
function forAudience(briefing: Briefing): Briefing {
  const claims = briefing.claims.map((claim) => ({ ...claim, caveats: [], doesNotSay: [] }));
  return { ...briefing, claims, notes: {} };
}

/** Only the rules that the page's own markup uses. */
async function usedCss(css: string, body: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: `<html><body>${body}</body></html>`, extension: "html" }],
    css: [{ raw: css }],
    variables: true,
    safelist: { standard: [":focus-visible"] },
    // Attributes that scripts set, and pseudo-elements, stand in no markup.
    dynamicAttributes: [
      "data-theme",
      "data-natural",
      "data-fitted",
      "data-plain",
      "data-table",
      "data-marking",
      "data-failed",
      "open",
    ],
  });
  // Vite's own mark at the end is of no use in a page.
  return (result?.css ?? css).replace(/\s*\/\*[^*]*\*\/$/, "");
}

/** The prerender and the drawing process, as modules that Node can load. */
async function bundleForNode(root: string): Promise<string> {
  // Inside node_modules, where what is left external is found; a folder a process, so that two
  // builds at once do not meet.
  const outDir = path.join(root, "node_modules", ".prerender", String(process.pid));
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [react()],
    ssr: { noExternal: true, external: ["jsdom"] },
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        input: { prerender: "src/prerender.tsx", draw: "src/build/draw.ts" },
        output: { entryFileNames: "[name].js" },
      },
    },
    css: { modules: { generateScopedName: scopedName } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  });
  return outDir;
}

function drawAll(server: string, briefings: readonly Briefing[]) {
  const output = execFileSync(
    process.execPath,
    [path.join(server, "draw.js"), path.join(server, "prerender.js")],
    {
      input: JSON.stringify(briefings),
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const drawings: Record<string, Record<string, string>> = JSON.parse(output);
  return drawings;
}

/** A script without imports or exports, as text: it also runs where modules do not. */
async function bundleClassic(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  if (!("output" in built)) throw new Error(`${entry} was not built`);
  return built.output[0].code.trim();
}

function found(template: string, pattern: RegExp): string {
  const [, match] = pattern.exec(template) ?? [];
  if (match === undefined) throw new Error(`the built index.html has nothing like ${pattern}`);
  return match;
}

function write(file: string, content: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
