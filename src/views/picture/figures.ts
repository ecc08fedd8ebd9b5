import type { Figure } from "../../model/figure.ts";
import { type Amount, amountsOf, parts } from "../../model/format.ts";
import { widthOf } from "../../ui/text-width.ts";
import { CONFLICT } from "../present/layouts/list/entries.ts";
import { type Block, DISPUTE, GAP, grid, NOTHING, paragraph, stack } from "./items.ts";

/** The least that a figure’s words need beside others. */
const FIGURE = 250;

export function figuresBlock(figures: readonly Figure[], inner: number): Block {
  if (figures.length === 0) return NOTHING;
  const most = Math.floor((inner + GAP) / (FIGURE + GAP));
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / most));
  const width = (inner - GAP * (columns - 1)) / columns;
  const limited = figures.some((figure) => overOf(figure) !== "");
  return grid(
    figures.map((figure) => figureBlock(figure, width, limited ? LIMIT.size * 1.3 : 0)),
    columns,
    width,
    GAP,
  );
}

const LIMIT = { size: 20, bold: true } as const;

function overOf({ lead, quantity }: Figure): string {
  return [lead, parts(quantity).qualifier].filter(Boolean).join(" ");
}

/** @param above what is kept free where nothing limits it, so that numbers side by side align */
export function figureBlock(figure: Figure, width: number, above = 0): Block {
  const { quantity, label, conflicts } = figure;
  const over = paragraph(overOf(figure), width, LIMIT);
  return stack(
    [
      over.height > 0 ? over : { ...over, height: above },
      numberBlock(parts(quantity), width),
      paragraph(label, width, { size: 17 }),
      conflicts.length > 0 ? paragraph(CONFLICT, width, DISPUTE) : NOTHING,
    ],
    0,
  );
}

const NUMBER = { size: 48, bold: true } as const;

/** With its scales half as large on the same line, if that has room; else all of it smaller. */
function numberBlock({ number, scale }: Amount, width: number): Block {
  const { size } = NUMBER;
  const words = `${number} ${scale}`.trim();
  const amounts = amountsOf({ number, scale });
  const whole = amounts
    .map((one) => widthOf(one.number, size, "bold") + widthOf(` ${one.scale}`, size / 2, "bold"))
    .reduce((sum, wide) => sum + widthOf(" ", size, "bold") + wide);
  if (whole > width) return paragraph(words, width, { size: 30, bold: true });
  return {
    items: [{ kind: "words", words, amounts, type: NUMBER, width: whole, x: 0, y: size }],
    height: size * 1.3,
  };
}
