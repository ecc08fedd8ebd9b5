import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DIST } from "./fixtures.ts";
import { filesOf } from "./static-server.ts";

/**
 * The site as a later build leaves it: every script and style has another name, and those of
 * before are gone.
 * @param folder does not exist yet
 */
export function makeNextBuild(folder: string): string {
  cpSync(DIST, folder, { recursive: true });
  const assets = path.join(folder, "assets");
  const names = readdirSync(assets).filter((name) => /-[\w-]{7}\.(js|css)$/.test(name));
  for (const name of names) renameSync(path.join(assets, name), path.join(assets, later(name)));
  for (const file of filesOf(folder).filter((name) => /\.(js|html)$/.test(name))) {
    const address = path.join(folder, file);
    const text = readFileSync(address, "utf8");
    writeFileSync(
      address,
      names.reduce((changed, name) => changed.replaceAll(name, later(name)), text),
    );
  }
  describeAnew(folder);
  return folder;
}

/** The worker knows each file by its digest, and a build by all of them. */
function describeAnew(folder: string) {
  const worker = path.join(folder, "sw.js");
  const digestOf = (name: string) => {
    const file = path.join(folder, name.replace(/(^|\/)$/, "$1index.html"));
    return createHash("sha256").update(readFileSync(file)).digest("base64");
  };
  const text = readFileSync(worker, "utf8")
    .replace(/"version":"\w+"/, '"version":"next"')
    .replace(/"([^"]*)":"[\w+/]{43}="/g, (_, name) => `"${name}":"${digestOf(name)}"`);
  writeFileSync(worker, text);
}

function later(name: string): string {
  return name.replace(/-([\w-]{7})\./, (_, hash: string) => `-${[...hash].reverse().join("")}.`);
}
