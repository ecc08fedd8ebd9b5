interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first. */
  readonly y: number;
  readonly leading: number;
  readonly className: string | undefined;
  /** Goes on where the last line ends. */
  readonly mark?: { readonly text: string; readonly className: string | undefined } | null;
}

/** Words in lines, one under the other; who reads them aloud or copies them finds the spaces. */
export function Lines({ lines, x, y, leading, className, mark = null }: LinesProps) {
  const [first = "", ...rest] = lines;
  return (
    <text x={x} y={y} className={className}>
      {rest.length > 0 ? `${first} ` : first}
      {rest.map((line, index) => (
        // Lines have no order but their own, and may be alike.
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <tspan key={index} x={x} dy={leading}>
          {index < rest.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
      {mark && (
        <tspan dx={5} className={mark.className}>
          {mark.text}
        </tspan>
      )}
    </text>
  );
}
