import { type Route, toPath, toRoot } from "../model/routes.ts";
import { attribute } from "./page.ts";
import type { Card } from "./picture-card.ts";
import { siteUrl } from "./site.ts";

interface HeadParts {
  readonly route: Route;
  readonly briefing: string;
  readonly title: string;
  /** The panel that stands for the page. */
  readonly card: Card | undefined;
}

/**
 * What other software reads of a page and its readers do not see: how to embed it, and how to
 * show it as a card. An embed's own are few: it is weighed by the byte.
 */
export function headOf({ route, briefing, title, card }: HeadParts): string {
  if (!card) return "";
  const own = route.view === "embed";
  const folder = toPath({ view: "embed", briefing, panel: card.panel });
  const image = `${siteUrl() ?? (own ? "" : toRoot(route))}${own && !siteUrl() ? "" : folder}image.png`;
  const tags = [
    ...(own
      ? ['<link rel="alternate" type="application/json+oembed" href="oembed.json">']
      : [meta("og:type", "website"), meta("og:image:alt", card.words)]),
    meta("og:title", title),
    meta("og:image", image),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
  return tags.map((tag) => `${tag}\n`).join("");
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${attribute(content)}">`;
}
