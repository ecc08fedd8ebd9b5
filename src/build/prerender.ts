import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { Briefing } from "../model/briefing.ts";
import { filePath, type Route, toPath } from "../model/routes.ts";
import { readAssets } from "./assets.ts";
import { OPTIONAL } from "./briefing-files.ts";
import { bundleClassic, bundleForNode } from "./bundle.ts";
import { readBriefings } from "./check-folder.ts";
import { compress } from "./compress.ts";
import { NOTICES, toNotices } from "./notices.ts";
import { writeWorker } from "./offline.ts";
import { bundleOneFile, writeOneFile, writeOneFilePieces } from "./one-file.ts";
import { fontFiles } from "./outline.ts";
import { readPalette } from "./palette.ts";
import { readPicture, writePanelFiles } from "./panel-files.ts";
import { authorPage, listPage, routePage, type Shared } from "./route-page.ts";
import { drawAll, loadUi, type Ui } from "./ui.ts";

/** After the client build: every address as a real file, complete before any script. */
export function prerender(): Plugin {
  let root = "";
  let out = "";
  let source = "";
  let isPublished = true;
  let notices: string | undefined;
  return {
    name: "prerender",
    apply: "build",
    configResolved(config) {
      root = config.root;
      out = path.resolve(config.root, config.build.outDir);
      source = path.join(config.publicDir, "briefings");
      isPublished = config.mode === "production";
    },
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter((part) => part.type === "chunk");
      notices = toNotices([...scripts.flatMap(({ moduleIds }) => moduleIds), ...fontFiles()]);
    },
    async closeBundle(error) {
      // A build that failed has said why; what is missing here would only hide it.
      if (error || notices === undefined) return;
      const server = await bundleForNode(root);
      const ui = await loadUi(server);
      const briefings = readBriefings(source).map(ui.show);
      const drawings = drawAll(server, briefings);
      const ids = briefings.map(({ id }) => id);
      const shared = { ui, ids, assets: await readAssets(root, out) };
      const palette = readPalette(shared.assets.css);
      write(path.join(out, NOTICES), notices);
      write(path.join(out, "embed.js"), await bundleClassic(root, "src/embed.ts"));
      const scripts = await bundleOneFile(root, notices);
      const pieces = writeOneFilePieces(out, shared.assets.css, scripts);
      write(
        path.join(out, toPath({ view: "author" }), "index.html"),
        await authorPage(shared, pieces),
      );
      if (ids.length > 1) write(path.join(out, "index.html"), await listPage(shared, briefings));
      for (const briefing of briefings) {
        const drawn = drawings[briefing.id] ?? {};
        await writePages(out, shared, briefing, drawn);
        await writeOneFile(out, shared, scripts, briefing, drawn);
        await writePanelFiles(out, briefing, ui.cardsOf(briefing), drawn, palette);
        await writeFiles(out, ui, briefing);
        writeStandIns(out, briefing.id);
      }
      await writeWorker(root, out, ids);
      if (isPublished) await compress(out);
      rmSync(server, { recursive: true, force: true });
    },
  };
}

async function writePages(
  out: string,
  shared: Shared,
  briefing: Briefing,
  drawings: Readonly<Record<string, string>>,
) {
  const { ui, ids } = shared;
  const home: readonly Route[] = ids.length === 1 ? [{ view: "home" }] : [];
  for (const route of [...home, ...ui.routesOf(briefing)]) {
    const page = await routePage(shared, route, briefing, drawings);
    write(path.join(out, toPath(route), "index.html"), page);
  }
}

async function writeFiles(out: string, ui: Ui, briefing: Briefing) {
  const pngs = ui.cardsOf(briefing).map(({ panel }) => [panel, readPicture(out, briefing, panel)]);
  for (const { path: file, bytes } of await ui.filesOf(briefing, Object.fromEntries(pngs))) {
    write(path.join(out, file), bytes);
  }
}

/** What an editor may leave out, a page looks for; it must not meet an error. */
function writeStandIns(out: string, briefing: string) {
  for (const [name, standIn] of Object.entries(OPTIONAL)) {
    const file = path.join(out, filePath(briefing, name));
    if (!existsSync(file)) write(file, standIn);
  }
}

function write(file: string, content: string | Uint8Array) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
