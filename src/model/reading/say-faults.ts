import type { Fault } from "../fault.ts";
import { locator, readJson } from "./json-text.ts";
import { sayPath, short } from "./place.ts";
import { wordsLocator } from "./words-line.ts";

/**
 * Faults as sentences in the one form, each once, by file and line:
 * `nato-x/claims.json:57: claims[3].value (aid-total): the words say 750000000, got 7500000`.
 * @param briefing its id, or nothing where a file belongs to none
 * @param files their texts by name, as far as there are any
 */
export function sayFaults(
  briefing: string,
  files: Readonly<Record<string, string | undefined>>,
  faults: readonly Fault[],
): readonly string[] {
  const readers = new Map<string, Reader>();
  const said = new Map<string, Said>();
  for (const fault of faults) {
    const { file } = fault;
    const reader = readers.get(file) ?? readerOf(file, files[file]);
    readers.set(file, reader);
    const line = reader.line(fault);
    const where = `${briefing && `${briefing}/`}${file}${line === null ? "" : `:${line}`}`;
    const text = [where, place(fault, reader), oneLine(fault.what)].filter(Boolean).join(": ");
    said.set(text, { file, line: line ?? 0, text });
  }
  return [...said.values()].sort(byPlace).map(({ text }) => text);
}

interface Said {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What a fault's place is called in one file. */
interface Reader {
  /** None in a file that is not there. */
  readonly line: (fault: Fault) => number | null;
  readonly id: (path: Fault["path"]) => string | null;
}

function readerOf(file: string, source: string | undefined): Reader {
  const id = () => null;
  if (source === undefined) return { line: ({ line }) => line ?? null, id };
  if (!file.endsWith(".json")) {
    const lineOf = wordsLocator(source);
    return { line: ({ line, words }) => line ?? (words === undefined ? 1 : lineOf(words)), id };
  }
  const json = readJson(source);
  const lineOf = locator(source);
  return {
    line: ({ line, path }) => line ?? lineOf(path),
    id: (path) => ("value" in json ? idAt(json.value, path) : null),
  };
}

function place({ path }: Fault, reader: Reader): string {
  const id = reader.id(path);
  return sayPath(path) + (id === null ? "" : ` (${id})`);
}

/** The id of the innermost list entry on the path that has one. */
function idAt(value: unknown, path: Fault["path"]): string | null {
  let found: string | null = null;
  let at = value;
  for (const key of path) {
    if (!isObject(at) || !Object.hasOwn(at, key)) break;
    const entry: unknown = at[key];
    const id = Array.isArray(at) && isObject(entry) && Object.hasOwn(entry, "id") ? entry.id : null;
    if (typeof id === "string" && id !== "") found = short(id, 60);
    at = entry;
  }
  return found;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

/** In the order given, where file and line are the same. */
function byPlace(one: Said, other: Said): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line;
}
