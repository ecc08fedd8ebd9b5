import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BriefingError } from "../model/error.ts";
import type { Files } from "../model/parse.ts";

/** The name of each of a briefing's files. */
export const NAMES = {
  article: "article.txt",
  claims: "claims.json",
  context: "context.json",
  notes: "notes.md",
} as const satisfies Record<keyof Files, string>;

/**
 * Writes a new briefing's folder whole or not at all, and lists it.
 * @returns the folder
 * @throws BriefingError where there is one of that name: nothing is overwritten
 */
export function writeFolder(briefings: string, id: string, files: Files): string {
  const folder = path.join(briefings, id);
  if (existsSync(folder)) {
    throw new BriefingError(
      `${path.relative(process.cwd(), folder)} is there already, and is left as it is`,
    );
  }
  const aside = path.join(briefings, `.${id}-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  for (const [name, text] of textsOf(files)) writeFileSync(path.join(aside, name), text);
  renameSync(aside, folder);
  list(path.join(briefings, "index.json"), id);
  return folder;
}

/** The files that there are, by name. */
export function textsOf(files: Files): readonly (readonly [string, string])[] {
  const { article, claims, context, notes } = files;
  const all = [
    [NAMES.article, article],
    [NAMES.claims, claims],
    [NAMES.context, context],
    [NAMES.notes, notes],
  ] as const;
  return all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

/** After those that are listed; an index that cannot be read is left as it is. */
function list(index: string, id: string) {
  const source = existsSync(index)
    ? readFileSync(index, "utf8")
    : '{\n  "version": 2,\n  "briefings": []\n}\n';
  const value: unknown = JSON.parse(source);
  if (typeof value !== "object" || value === null || !("briefings" in value)) return;
  if (!Array.isArray(value.briefings) || value.briefings.includes(id)) return;
  const listed = { ...value, briefings: [...value.briefings, id] };
  const aside = `${index}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(listed, null, 2)}\n`);
  renameSync(aside, index);
}

/** Whether something unknown is a briefing's files. */
export function isFiles(value: unknown): value is Files {
  if (typeof value !== "object" || value === null) return false;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const has = (name: string) => entries.some(([key]) => key === name);
  const sound = entries.every(
    ([name, text]) => Object.hasOwn(NAMES, name) && typeof text === "string",
  );
  return sound && has("article") && has("claims");
}
