import type { Source } from "./source.ts";
import { sourceLineOf } from "./source-line.ts";

/**
 * Where a slide's words come from: the article's paragraphs, then each publisher by name,
 * since a room follows no link.
 */
export function slideSource(sources: readonly Source[]): string {
  const claims = sources.filter(({ kind }) => kind === "claim");
  const publishers = byPublisher(sources.filter((source) => source.kind === "fact"));
  return [
    ...(claims.length > 0 ? [sourceLineOf(claims)] : []),
    ...(publishers.length > 0 ? [`Other sources: ${publishers.join("; ")}`] : []),
  ].join(". ");
}

/** "Hansard, 21 February 2022 and 11 October 2022": each publisher once. */
export function byPublisher(
  facts: readonly { readonly publisher: string; readonly dated: string }[],
): readonly string[] {
  const dates = new Map<string, Set<string>>();
  for (const { publisher, dated } of facts) {
    const known = dates.get(publisher) ?? new Set<string>();
    dates.set(publisher, known.add(dated));
  }
  return [...dates].map(([publisher, dated]) => `${publisher}, ${[...dated].join(" and ")}`);
}
