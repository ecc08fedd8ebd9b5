import { readFileSync } from "node:fs";
import path from "node:path";
import { bundleClassic } from "./bundle.ts";

/** What the client build made that pages carry or point to. */
export interface Assets {
  /** Addresses below `dist/`. */
  readonly entry: string;
  readonly stylesheet: string;
  /** All rules; a page carries those it uses. */
  readonly css: string;
  /** Scripts as text, which a page inlines. */
  readonly loader: string;
  readonly embedLoader: string;
}

export async function readAssets(root: string, out: string): Promise<Assets> {
  const template = readFileSync(path.join(out, "index.html"), "utf8");
  const stylesheet = found(template, /href="\.\/(assets\/[^"]+\.css)"/);
  return {
    entry: found(template, /src="\.\/(assets\/[^"]+\.js)"/),
    stylesheet,
    css: readFileSync(path.join(out, stylesheet), "utf8").trim(),
    loader: await bundleClassic(root, "src/loader.ts"),
    embedLoader: await bundleClassic(root, "src/embed-page.ts"),
  };
}

function found(template: string, pattern: RegExp): string {
  const [, match] = pattern.exec(template) ?? [];
  if (match === undefined) throw new Error(`the built index.html has nothing like ${pattern}`);
  return match;
}
