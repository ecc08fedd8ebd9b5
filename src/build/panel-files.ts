import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Briefing } from "../model/briefing.ts";
import { type Route, toPath, toRoot } from "../model/routes.ts";
import { toPlainSnippet } from "../model/snippet.ts";
import type { Palette } from "./palette.ts";
import { toPng, toSvg } from "./picture.ts";
import type { Card } from "./picture-card.ts";
import { HEIGHT, WIDTH } from "./picture-layout.ts";
import { siteUrl } from "./site.ts";

/** What an embed is without a word from its host: right at any size, so any size may be named. */
const FRAME = { width: 640, height: 400 };

/** `oembed.json`, `image.svg` and `image.png` beside each embed page of a briefing. */
export async function writePanelFiles(
  out: string,
  briefing: Briefing,
  cards: readonly Card[],
  drawings: Readonly<Record<string, string>>,
  palette: Palette,
) {
  for (const card of cards) {
    const route: Route = { view: "embed", briefing: briefing.id, panel: card.panel };
    const folder = path.join(out, toPath(route));
    const svg = toSvg(
      card,
      card.drawings.map((id) => drawings[id]).filter((drawing) => drawing !== undefined),
      palette,
    );
    writeFileSync(path.join(folder, "image.svg"), svg);
    writeFileSync(path.join(folder, "image.png"), await toPng(svg));
    const oembed = oembedOf(card, briefing, route);
    writeFileSync(path.join(folder, "oembed.json"), `${JSON.stringify(oembed, null, 2)}\n`);
  }
}

/** A panel's picture, once it is written. */
export function readPicture(out: string, briefing: Briefing, panel: string): Uint8Array {
  const route: Route = { view: "embed", briefing: briefing.id, panel };
  return readFileSync(path.join(out, toPath(route), "image.png"));
}

/** https://oembed.com, of the type that is a frame to show. */
function oembedOf(card: Card, briefing: Briefing, route: Route) {
  const site = siteUrl();
  const address = site ? site + toPath(route) : "./";
  return {
    version: "1.0",
    type: "rich",
    title: card.title,
    provider_name: briefing.title,
    provider_url: site ?? toRoot(route),
    html: toPlainSnippet({ address, title: card.title, height: FRAME.height }),
    ...FRAME,
    thumbnail_url: `${site ? address : ""}image.png`,
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}
