/** Prints rows in aligned columns: the first to the left, the others to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  print(`\n${title}`, line(head), widths.map((width) => "-".repeat(width)).join("  "));
  print(...rows.map(line));
}

export function print(...lines: readonly string[]) {
  process.stdout.write(`${lines.join("\n")}\n`);
}

export function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

export function mib(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}

/** Whole milliseconds; a dash for what never came. */
export function ms(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(0);
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}
