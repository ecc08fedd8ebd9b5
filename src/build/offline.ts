import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleClassic } from "./bundle.ts";

/** What an embedding page shows, or is taken away: a page alone does not need it. */
const FOR_OTHERS =
  /(^|\/)(briefing\.html|embed\.js|oembed\.json|image\.(svg|png)|claims\.schema\.json)$/;

/** Writes `sw.js`, from the finished files: it must be the last. */
export async function writeWorker(root: string, out: string, briefings: readonly string[]) {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => statSync(path.join(out, name)).isFile())
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(path.join(out, file)));
  const kept = files.filter((file) => !FOR_OTHERS.test(file)).map(toAddress);
  const of = (id: string) =>
    kept.filter((name) => name.startsWith(`${id}/`) || name.startsWith(`briefings/${id}/`));
  const site = {
    version: hash.digest("hex").slice(0, 16),
    shared: kept.filter(
      (name) =>
        !name.includes("/") || name === "author/" || /^(assets|briefings)\/[^/]+$/.test(name),
    ),
    briefings: Object.fromEntries(briefings.map((id) => [id, of(id)])),
  };
  const worker = await bundleClassic(root, "src/offline-worker.ts");
  writeFileSync(path.join(out, "sw.js"), `const SITE=${JSON.stringify(site)};${worker}\n`);
}

/** A page is asked for by its folder. */
function toAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}
