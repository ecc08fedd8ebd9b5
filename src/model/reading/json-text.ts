import { outline } from "./json-outline.ts";
import type { Outline, Stop } from "./json-reading.ts";

/**
 * What a JSON text says, or the first thing wrong with it and its line, from 1. A byte-order
 * mark is passed over; a key that stands twice in one object is wrong, for one would be lost.
 */
export function readJson(source: string): { readonly value: unknown } | Stop {
  const text = withoutMark(source);
  if (text.trim() === "") return { line: 1, what: "the file is empty" };
  if (/^\s*<[!?a-z]/i.test(text) && !/^\s*<!--/.test(text)) {
    return { line: 1, what: "expected JSON, got a web page; is the address right?" };
  }
  try {
    const value: unknown = JSON.parse(text);
    return outline(text).stop ?? { value };
  } catch {
    return outline(text).stop ?? { line: 1, what: "it is not JSON that can be read here" };
  }
}

/**
 * Tells at which line, from 1, the value at a path starts, or else the nearest value around it
 * that there is. The text is read once, for any number of questions, and need not be whole.
 */
export function locator(source: string): (path: readonly (string | number)[]) => number {
  const { root } = outline(withoutMark(source));
  return (path) => {
    let found = root;
    for (const key of path) {
      const inner = found && inside(found, key);
      if (!inner) break;
      found = inner;
    }
    return found?.line ?? 1;
  };
}

function inside({ entries, items }: Outline, key: string | number): Outline | undefined {
  return typeof key === "number" && items ? items[key] : entries?.get(String(key));
}

function withoutMark(source: string): string {
  return source.startsWith("\ufeff") ? source.slice(1) : source;
}
