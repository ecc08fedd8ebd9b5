import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generatedBriefings } from "../fixtures/generated.ts";

/** Where the site of other briefings is built: below what no tool looks at. */
export const OTHER_DIST = path.resolve(import.meta.dirname, "../../node_modules/.other-site");

/** With little, with much, and so many with something between. */
export const GENERATED = generatedBriefings(20251128, 2);

const FOLDER = path.resolve(import.meta.dirname, "../fixtures/briefings");

/** Written by hand: several currencies, long quotations, drawings side by side. */
export const WRITTEN = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** All that the site has: folders of texts by name. */
export function otherBriefings() {
  return [...GENERATED, ...WRITTEN.map((id) => ({ id, files: filesOf(id) }))];
}

function filesOf(id: string): Readonly<Record<string, string>> {
  const folder = path.join(FOLDER, id);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}
