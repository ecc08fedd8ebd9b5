/** Letters of the longest usual word. */
const SHORT = 14;

/**
 * What part of a table's width each column has: one of sentences has more than one of dates, and
 * none is so narrow that words break.
 * @param lines its header, then its rows
 */
export function columnShares(lines: readonly (readonly string[])[]): readonly number[] {
  const [header = []] = lines;
  const wants = header.map((_, index) =>
    Math.sqrt(Math.max(SHORT, ...lines.map((line) => line[index]?.length ?? 0))),
  );
  const all = wants.reduce((sum, want) => sum + want, 0);
  return wants.map((want) => want / all);
}
