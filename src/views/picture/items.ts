import type { Amount } from "../../model/format.ts";
import { linesOf } from "../../ui/chart-text.ts";
import { widthOf } from "../../ui/text-width.ts";

/** Colours of the style sheet that a picture uses. */
export type Token = "--paper" | "--ink" | "--ink-quiet" | "--hairline" | "--conflict";

/** How words are set. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly token?: Token;
  readonly middle?: boolean;
}

/** A chart as SVG, in its own units. */
export interface Plain {
  readonly width: number;
  readonly height: number;
  /** Without its outer element. */
  readonly markup: string;
}

/** What stands in a picture: words from the start of their base line, a rule, a drawing. */
export type Item = { readonly x: number; readonly y: number } & (
  | {
      readonly kind: "words";
      readonly words: string;
      readonly type: Type;
      readonly width: number;
      /** The same words as amounts, whose scales are half as large. */
      readonly amounts?: readonly Amount[];
    }
  | {
      readonly kind: "rule";
      readonly width: number;
      readonly height: number;
      readonly token: Token;
    }
  | { readonly kind: "drawing"; readonly plain: Plain; readonly scale: number }
);

/** Items that belong together, from their own corner. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

/** Between what stands side by side, and between the parts of a picture. */
export const GAP = 28;
/** Of a number that other sources dispute. */
export const DISPUTE: Type = { size: 15, bold: true, token: "--conflict" };

export const NOTHING: Block = { items: [], height: 0 };

const LEADING = 1.32;
/** From the top of a line to its base. */
const ASCENT = 1;

/** Words on as many lines as they need; smaller where one of them is wider than the room. */
export function paragraph(words: string, width: number, type: Type): Block {
  const weight = type.bold || type.serif ? "bold" : "regular";
  const longest = Math.max(0, ...words.split(" ").map((word) => widthOf(word, type.size, weight)));
  const size = longest > width ? (type.size * width) / longest : type.size;
  const lines = linesOf(words, width, size, weight);
  const items = lines.map((line, index): Item => {
    const wide = widthOf(line, size, weight);
    const x = type.middle ? width / 2 : 0;
    const y = size * (ASCENT + index * LEADING);
    return { kind: "words", words: line, type: { ...type, size }, width: wide, x, y };
  });
  return { items, height: lines.length * size * LEADING };
}

export function rule(width: number, height: number, token: Token): Block {
  return { items: [{ kind: "rule", x: 0, y: 0, width, height, token }], height };
}

/** No larger than that its labels are a little larger than the words around it. */
const LARGEST = 1.3;

export function drawing(plain: Plain, width: number): Block {
  const scale = Math.min(LARGEST, width / plain.width);
  return { items: [{ kind: "drawing", x: 0, y: 0, plain, scale }], height: plain.height * scale };
}

/** One under the other; what is empty takes no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  return blocks
    .filter(({ height }) => height > 0)
    .reduce((above, block) => {
      const y = above.height > 0 ? above.height + gap : 0;
      return { items: [...above.items, ...moved(block, 0, y)], height: y + block.height };
    }, NOTHING);
}

/** Side by side in rows, each as high as the highest in it. */
export function grid(blocks: readonly Block[], columns: number, width: number, gap: number): Block {
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) =>
    blocks.slice(row * columns, (row + 1) * columns),
  );
  return stack(
    rows.map((row) => beside(row, width, gap)),
    gap,
  );
}

function beside(blocks: readonly Block[], width: number, gap: number): Block {
  return {
    items: blocks.flatMap((block, index) => moved(block, index * (width + gap), 0)),
    height: Math.max(...blocks.map(({ height }) => height)),
  };
}

/** In reading order, each in the column that is shortest so far. */
export function columnsOf(blocks: readonly Block[], columns: number, width: number, gap: number) {
  const stacks = Array.from({ length: columns }, (): Block[] => []);
  const heightOf = (column: readonly Block[]) =>
    column.reduce((sum, { height }) => sum + height + gap, 0);
  for (const block of blocks) {
    const shortest = stacks.reduce((best, one) => (heightOf(one) < heightOf(best) ? one : best));
    shortest.push(block);
  }
  return beside(
    stacks.map((column) => stack(column, gap)),
    width,
    gap,
  );
}

export function moved({ items }: Block, x: number, y: number): readonly Item[] {
  return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));
}
