import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Fault } from "../model/fault.ts";
import { VERSION } from "../model/forms.ts";

/** Files that a briefing's folder has. */
export const NEEDED = ["article.txt", "claims.json"] as const;

/** Files that it may have, and what stands for them where a page asks for one that is not there. */
export const OPTIONAL: Readonly<Record<"context.json" | "notes.md", string>> = {
  "context.json": `${JSON.stringify({ version: VERSION, facts: [] })}\n`,
  "notes.md": "",
};

/** Texts by name, as far as they could be read, and why the others could not. */
export interface Texts {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly faults: readonly Fault[];
}

/** Reads files of a folder, all of them whatever is wrong with one. */
export function readTexts(
  folder: string,
  needed: readonly string[],
  optional: readonly string[] = [],
): Texts {
  const read = [...needed, ...optional].map(
    (file) => [file, readText(path.join(folder, file))] as const,
  );
  const faults = read.flatMap(([file, { what, line }]) => {
    if (what === undefined || (what === MISSING && optional.includes(file))) return [];
    return [{ file, path: [], what, ...(line === undefined ? {} : { line }) }];
  });
  return { texts: Object.fromEntries(read.map(([file, { text }]) => [file, text])), faults };
}

/** Names of the folders inside a folder, without hidden ones. */
export function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder).filter(
    (name) => !name.startsWith(".") && isFolder(path.join(folder, name)),
  );
}

export function isFolder(address: string): boolean {
  return statSync(address, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

interface Text {
  readonly text?: string;
  readonly what?: string;
  readonly line?: number;
}

const MISSING = "is missing";

function readText(file: string): Text {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { what: refusal(error) };
  }
  // Served as it is, it would be read as UTF-8 whatever it is.
  if (bytes.includes(0)) return { line: 1, what: "is UTF-16, or no text: save it as UTF-8" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const line = bytes
      .toString("utf8")
      .split("\ufffd", 1)
      .join("")
      .split(/\r\n|\r|\n/).length;
    return { line, what: "has a character that is not UTF-8: save it as UTF-8" };
  }
}

function refusal(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return MISSING;
  if (code === "EISDIR") return "is a folder, not a file";
  return `could not be read (${code || "unknown reason"})`;
}
