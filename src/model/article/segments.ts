import type { Span } from "../evidence.ts";

/** A paragraph cut at every span's edge; each piece knows which spans cover it. */
export function segments<S extends Span>(text: string, spans: readonly S[]) {
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      spans: spans.filter((span) => span.start <= start && span.end >= end),
    };
  });
}
