import { listed } from "./format.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";

/** "Source: the article, paragraphs 1, 2 and 4 to 8, and as linked". */
export function sourceLine(all: readonly Series[]): string {
  return sourceLineOf(all.flatMap(({ rows }) => rows.flatMap((row) => row.sources)));
}

/** The same line for the sources of part of a panel. */
export function sourceLineOf(sources: readonly Source[]): string {
  const numbers = sources.flatMap((source) => (source.kind === "claim" ? [source.paragraph] : []));
  const paragraphs = [...new Set(numbers)].filter((n) => n > 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of paragraphs) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from} to ${to}`] : [...new Set([`${from}`, `${to}`])],
  );
  const linked = sources.some(({ kind }) => kind === "fact") ? ", and as linked" : "";
  if (paragraphs.length === 0) {
    return numbers.length > 0 ? `Source: the article, headline${linked}` : "Source: as linked";
  }
  return `Source: the article, paragraph${paragraphs.length > 1 ? "s" : ""} ${listed(words)}${linked}`;
}
