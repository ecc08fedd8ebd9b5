import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleClassic } from "./bundle.ts";

/** What an embedding page shows, is taken away, or a server sends: a page alone does not need it. */
const FOR_OTHERS =
  /(^|\/)(briefing\.html|embed\.js|oembed\.json|image\.(svg|png)|[a-z]+\.schema\.json|third-party-notices\.txt)$|\.(br|gz)$/;

/** A third of a megabyte that nobody needs who only reads: kept with the page that asks for it. */
const FOR_AUTHORS = /^assets\/(file-pieces|write-one-file)-/;

/** Writes `sw.js`, from the finished files: it must be the last that a page asks for. */
export async function writeWorker(root: string, out: string, briefings: readonly string[]) {
  const digests = digestsOf(out);
  const kept = digests.filter(([file]) => !FOR_OTHERS.test(file));
  const where = (belongs: (name: string) => boolean) =>
    Object.fromEntries(
      kept
        .map(([file, digest]) => [toAddress(file), digest] as const)
        .filter(([name]) => belongs(name)),
    );
  const site = {
    version: createHash("sha256").update(JSON.stringify(digests)).digest("hex").slice(0, 16),
    shared: where(
      (name) =>
        (!name.includes("/") || name === "author/" || /^(assets|briefings)\/[^/]+$/.test(name)) &&
        !FOR_AUTHORS.test(name),
    ),
    briefings: Object.fromEntries([
      ["author", where((name) => FOR_AUTHORS.test(name))],
      ...briefings.map((id) => [
        id,
        where((name) => name.startsWith(`${id}/`) || name.startsWith(`briefings/${id}/`)),
      ]),
    ]),
  };
  const worker = await bundleClassic(root, "src/worker/worker.ts");
  writeFileSync(path.join(out, "sw.js"), `const SITE=${JSON.stringify(site)};${worker}\n`);
}

/** The SHA-256 of each file, by its name with forward slashes, in their order. */
function digestsOf(out: string): readonly (readonly [file: string, digest: string])[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(out, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .sort()
    .map((file) => [file, digestOf(readFileSync(path.join(out, file)))]);
}

function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64");
}

/** A page is asked for by its folder. */
function toAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}
