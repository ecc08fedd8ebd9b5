import css from "./chart-shapes.module.css";
import { widthOf } from "./text-width.ts";
import { withoutLoneWord, withWholeAmounts, wrap } from "./text-wrap.ts";

/** Words in one type: what is stated is strong. */
export interface Piece {
  readonly words: string;
  readonly strong: boolean;
  /** The room before it on a line, in units of the drawing. */
  readonly gap: number;
}

export type Line = readonly Piece[];

const LEADING = 18;
/** Of `chart-shapes.module.css`. */
const SIZES = { strong: 16, plain: 14 } as const;

export function said(words: string, gap = 0): Piece {
  return { words, strong: false, gap };
}
export function stated(words: string, gap = 0): Piece {
  return { words, strong: true, gap };
}

/** The lines given, each broken where it is too long: no word is lost. */
export function fitted(lines: readonly Line[], width: number): readonly Line[] {
  return lines
    .map((line) => line.filter(({ words }) => words !== ""))
    .flatMap((line) => (fits(line, width) ? [line] : line.flatMap((piece) => broken(piece, width))))
    .filter((line) => line.length > 0);
}

export function fits(line: Line, width: number): boolean {
  return line.reduce((sum, piece) => sum + piece.gap + widthIn(piece), 0) <= width;
}

function widthIn({ words, strong }: Piece): number {
  return strong ? widthOf(words, SIZES.strong, "bold") : widthOf(words, SIZES.plain);
}

/** Not between a number and its scale; within a word only where it has no room on any line. */
function broken(piece: Piece, width: number): readonly Line[] {
  const { words, strong } = piece;
  const whole = withWholeAmounts(words);
  const letters = Math.floor(width / (SIZES[strong ? "strong" : "plain"] * 0.8));
  const wide = (some: string) => widthIn({ ...piece, words: some });
  return withoutLoneWord(wrap(whole, width, wide), width, wide)
    .flatMap((line) => chopped(line, letters))
    .map((line) => [{ ...piece, words: line.replaceAll("\u00a0", " "), gap: 0 }]);
}

/** A word of more letters than a line can hold. */
function chopped(line: string, letters: number): readonly string[] {
  if (line.includes(" ") || line.length <= letters) return [line];
  return line.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [line];
}

/** How much higher a label makes its row than one of a single line would; without any, lower. */
export function heightOf(lines: readonly Line[]): number {
  return (lines.length - 1) * LEADING;
}

/** Lines above a mark, the last of them on the base line at `y`. */
export function Label({
  lines,
  x,
  y,
}: {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly y: number;
}) {
  return lines.map((line, index) => {
    const at = y - (lines.length - 1 - index) * LEADING;
    const [first, ...others] = line;
    if (!first) return null;
    return (
      <text
        key={at}
        x={x}
        y={at}
        className={first.strong && !others.length ? css.amount : css.word}
      >
        {others.length === 0
          ? first.words
          : line.map(({ words, strong, gap }) => (
              <tspan key={gap} dx={gap || undefined} className={strong ? css.amount : undefined}>
                {words}
              </tspan>
            ))}
      </text>
    );
  });
}
