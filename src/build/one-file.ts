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
  const page = toOneFile({
    title: ui.titleOf(route, briefing),
    description: briefing.standfirst,
    css: assets.css,
    body: await ui.renderOneFile(data, drawings),
    data: inlineJson("page-data", data),
    ...scripts,
  });
  writeFileSync(path.join(out, oneFilePath(briefing.id)), page);
}

type OneFileParts = OneFileScripts & {
  readonly title: string;
  readonly description: string;
  readonly css: string;
  readonly body: string;
  readonly data: string;
};

function toOneFile({ title, description, css, body, data, ...scripts }: OneFileParts): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy(css, scripts.hashes))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="description" content="${attribute(description)}">
<link rel="icon" href="${ICON}">
<style>${css}</style>
<script>${scripts.start}</script>
</head>
<body>
<div id="root">${body}</div>
${data}<script type="text/plain" id="app">${scripts.app}</script>
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
