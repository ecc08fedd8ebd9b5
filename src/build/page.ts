import { createHash } from "node:crypto";

/** What one finished page is made of. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly css: string;
  /** The HTML inside `#root`. */
  readonly body: string;
  /** Inlined for hydration; left out where a page must stay small until it is touched. */
  readonly data: unknown;
  /** The one it is of; a page that lists them is of none. */
  readonly briefing: string | null;
  /** The inlined loader's source, and the entry it loads, relative to the page. */
  readonly loader: string;
  readonly entry: string;
  /** The full stylesheet, loaded with React: `css` holds only what the page shows. */
  readonly stylesheet: string;
  readonly head: string;
  /** What is worked on in the page stays in it: it may ask for nothing. */
  readonly silent?: boolean;
}

/** The open-ended bar, as an icon that costs no request. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M0 4h8v8H0zM9 4h2v8H9zM12 4h1v8h-1z' fill='%2312436d'/%3E%3C/svg%3E";

/** A page in a frame shows none; naming none still saves a request where it stands alone. */
const NO_ICON = "data:,";

/** How React ends a shape that holds nothing. A drawing has hundreds; inside `svg` HTML allows `/>`. */
const END_OF_SHAPE = /><\/(?:path|rect|circle|line)>/g;

/** A complete page, with a policy that names every inline part by its hash. */
export function toPage(parts: PageParts): string {
  const { title, description, css, body, data, briefing, loader, entry, head } = parts;
  const json =
    data === null
      ? ""
      : `<script type="application/json" id="page-data">${inlineJson(data)}</script>\n`;
  return `<!doctype html>
<html lang="en-GB"${briefing === null ? "" : ` data-briefing="${attribute(briefing)}"`}><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy(css, loader, data !== null, parts.silent ?? false))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="description" property="og:description" content="${attribute(description)}">
<link rel="icon" href="${data === null ? NO_ICON : ICON}">
${head}<style>${css}</style></head>
<body><div id="root">${body.replace(END_OF_SHAPE, "/>")}</div>
${json}<script data-entry="${attribute(entry)}" data-css="${attribute(parts.stylesheet)}">${loader}</script></body></html>
`;
}

/** Nothing from elsewhere, no plug-ins, no inline code but our own. */
function policy(css: string, loader: string, whole: boolean, silent: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(loader)}`,
    `style-src 'self' ${hash(css)}`,
    `img-src 'self' data:${silent ? " blob:" : ""}`,
    `connect-src ${silent ? "'none'" : "'self'"}`,
    // A page that is itself in a frame has none, and is never installed.
    ...(whole ? ["frame-src 'self'", "worker-src 'self'", "manifest-src 'self'"] : []),
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one address of a script that a page sets is that of its service worker.
    `trusted-types ${whole ? "briefing-offline" : "'none'"}`,
  ].join("; ");
}

export function hash(source: string): string {
  return `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
}

/** JSON inside HTML: `<` is the one character that could end the element early. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

export function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

export function attribute(value: string): string {
  return text(value).replaceAll('"', "&quot;");
}
