import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Briefing } from "../model/briefing.ts";
import { oneFilePath, toPath } from "../model/routes.ts";
import { bundleClassic } from "./bundle.ts";
import { attribute, hash, ICON, inlineJson, text } from "./page.ts";
import type { Shared } from "./route-page.ts";
import { siteUrl } from "./site.ts";

/** Scripts of every briefing in one file, as text: they are built once for all. */
export interface OneFileScripts {
  readonly start: string;
  /** Deflated, in base64: in full they would be more than half of the file. */
  readonly app: string;
  /** What the policy knows them by. */
  readonly hashes: readonly string[];
}

/** @param notices whose work is in it, which goes wherever the file goes */
export async function bundleOneFile(root: string, notices: string): Promise<OneFileScripts> {
  const start = await bundleClassic(root, "src/one-file-start.ts");
  const script = await bundleClassic(root, "src/one-file.tsx");
  const app = `${script}\n/*\n${notices.replaceAll("*/", "* /")}*/`;
  return {
    start,
    app: deflateRawSync(app, { level: 9 }).toString("base64"),
    hashes: [hash(start), hash(app)],
  };
}

/** `briefing.html`: one briefing with all that shows it, for where there is no site. */
export async function writeOneFile(
  out: string,
  { ui, assets }: Shared,
  scripts: OneFileScripts,
  briefing: Briefing,
  drawings: Readonly<Record<string, string>>,
) {
  const route = { view: "dashboard", briefing: briefing.id } as const;
  const site = siteUrl();
  const data = { briefing, published: site && site + toPath(route) };
  const page = toOneFile(assets.css, scripts, {
    title: text(ui.titleOf(route, briefing)),
    description: attribute(briefing.standfirst),
    body: `<div id="root">${await ui.renderOneFile(data, drawings)}</div>`,
    data: inlineJson(data),
  });
  writeFileSync(path.join(out, oneFilePath(briefing.id)), page);
}

/**
 * The same page in pieces, for `/author/`, which makes a file of a briefing that no build has seen:
 * a script, since that page may fetch nothing else. What stands between them is told in their order.
 * @returns its address below the root
 */
export function writeOneFilePieces(out: string, css: string, scripts: OneFileScripts): string {
  const page = toOneFile(css, scripts, { title: GAP, description: GAP, body: GAP, data: GAP });
  const script = `export const pieces=${JSON.stringify(page.split(GAP))};\n`;
  const digest = createHash("sha256").update(script).digest("base64url").slice(0, 6);
  const name = `assets/file-pieces-${digest}.js`;
  writeFileSync(path.join(out, name), script);
  return name;
}

/** Stands in no page. */
const GAP = "\u0000";

/** What differs from one briefing to another, as it stands in the page. */
type Filling = Readonly<Record<"title" | "description" | "body" | "data", string>>;

function toOneFile(css: string, scripts: OneFileScripts, filling: Filling): string {
  const { title, description, body, data } = filling;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy(css, scripts.hashes))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${ICON}">
<style>${css}</style>
<script>${scripts.start}</script>
</head>
<body>
${body}
<script type="application/json" id="page-data">${data}</script>
<script type="text/plain" id="app">${scripts.app}</script>
</body>
</html>
`;
}

/** Nothing from anywhere: not even from beside the file. */
function policy(css: string, hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    `style-src ${hash(css)}`,
    "img-src data:",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types briefing-file",
  ].join("; ");
}
