import type { Figure } from "../model/figure.ts";
import { parts } from "../model/format.ts";
import { type Form, WIDTHS } from "../ui/chart-frame.ts";
import { widthOf } from "../ui/text-width.ts";
import {
  type Block,
  columnsOf,
  drawing,
  grid,
  type Item,
  moved,
  NOTHING,
  type Plain,
  paragraph,
  rule,
  stack,
} from "./picture-items.ts";
import type { Told } from "./picture-told.ts";
import { CONFLICT, type Entry, type Words } from "./present/layouts/list/entries.ts";
import type { Piece } from "./present/layouts/piece.ts";

/** For a message or a column, for a document, for a slide. */
export type PictureWidth = 640 | 960 | 1280;

const EDGE = 36;
const GAP = 28;
const QUIET = { size: 14, token: "--ink-quiet" } as const;
const DISPUTE = { size: 15, bold: true, token: "--conflict" } as const;

/** A chart's drawing by the id of its series, in the form that its place asks for. */
export type Drawings = ReadonlyMap<string, Plain>;

export interface LaidOut {
  readonly items: readonly Item[];
  /** In units of the layout. */
  readonly inside: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
}

/** How wide a picture is in units of type: a wide one is seen from further away. */
const UNITS: Readonly<Record<PictureWidth, number>> = { 640: 640, 960: 800, 1280: 1024 };

/** Everything one under the other, as high as it needs: nothing is left out or set too small. */
export function layOut(told: Told, drawings: Drawings, wanted: PictureWidth): LaidOut {
  const width = UNITS[wanted];
  const inner = width - 2 * EDGE;
  const whole = stack(
    [
      head(told, inner),
      figuresBlock(told.figures, inner),
      body(told, drawings, inner),
      foot(told, inner),
    ],
    GAP,
  );
  const bar = rule(width, 8, "--ink");
  const items = [...bar.items, ...moved(whole, EDGE, EDGE)];
  const height = Math.ceil(whole.height + 2 * EDGE);
  const larger = wanted / width;
  return { items, inside: { width, height }, width: wanted, height: Math.ceil(height * larger) };
}

function handling(marking: string | null, width: number): Block {
  return marking === null
    ? NOTHING
    : paragraph(marking, width, { size: 17, bold: true, middle: true });
}

function head({ marking, name, headline, filter }: Told, inner: number): Block {
  const large = { size: 28, serif: true };
  return stack(
    [
      handling(marking, inner),
      paragraph(name, inner, { size: 17, bold: true }),
      paragraph(headline, inner, large),
      filter === null ? NOTHING : paragraph(filter, inner, QUIET),
    ],
    8,
  );
}

function foot({ marking, sources }: Told, inner: number): Block {
  return stack(
    [
      rule(inner, 1.5, "--hairline"),
      ...sources.map((line) => paragraph(line, inner, QUIET)),
      handling(marking, inner),
    ],
    6,
  );
}

/** The least that a figure’s words need beside others. */
const FIGURE = 250;

function figuresBlock(figures: readonly Figure[], inner: number): Block {
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
function figureBlock(figure: Figure, width: number, above = 0): Block {
  const { quantity, label, conflicts } = figure;
  const { number, scale } = parts(quantity);
  const over = paragraph(overOf(figure), width, LIMIT);
  return stack(
    [
      over.height > 0 ? over : { ...over, height: above },
      numberBlock(number, scale, width),
      paragraph(label, width, { size: 17 }),
      conflicts.length > 0 ? paragraph(CONFLICT, width, DISPUTE) : NOTHING,
    ],
    0,
  );
}

const NUMBER = { size: 48, bold: true } as const;

/** With its scale half as large on the same line, if that has room; else all of it smaller. */
function numberBlock(number: string, scale: string, width: number): Block {
  const { size } = NUMBER;
  const whole = widthOf(number, size, "bold") + widthOf(` ${scale}`, size / 2, "bold");
  if (whole > width) {
    return paragraph(`${number} ${scale}`.trim(), width, { size: 30, bold: true });
  }
  const place = { x: 0, y: size, width: whole };
  return {
    items: [{ kind: "words", words: number, after: scale, type: NUMBER, ...place }],
    height: size * 1.3,
  };
}

const COLUMN = 320;

/** Two columns where each has room for a chart. */
function columnsFor(pieces: readonly Piece[], inner: number) {
  const columns = pieces.length > 1 && inner >= 2 * COLUMN + GAP ? 2 : 1;
  return { columns, width: (inner - GAP * (columns - 1)) / columns };
}

/** The form in which a chart is drawn: the broadest whose labels are not too small. */
export function formFor(pieces: readonly Piece[], picture: PictureWidth): Form {
  const { width } = columnsFor(pieces, UNITS[picture] - 2 * EDGE);
  return (["broad", "wide"] as const).find((form) => WIDTHS[form] * 0.87 <= width) ?? "narrow";
}

function body({ pieces, below, headline }: Told, drawings: Drawings, inner: number): Block {
  const { columns, width } = columnsFor(pieces, inner);
  const blocks = pieces.map((piece) => pieceBlock(piece, drawings, width, headline));
  const under = below.map((words) => paragraph(words, inner, QUIET));
  return stack([columnsOf(blocks, columns, width, GAP), ...under], 10);
}

function pieceBlock(piece: Piece, drawings: Drawings, width: number, headline: string): Block {
  const text = "heading" in piece && piece.heading !== headline ? piece.heading : null;
  const heading = text === null ? NOTHING : paragraph(text, width, { size: 17, bold: true });
  switch (piece.kind) {
    case "figure":
      return figureBlock(piece.figure, width);
    case "drawing": {
      const plain = drawings.get(piece.series.id);
      return stack(
        [
          piece.figure ? figureBlock(piece.figure, width) : NOTHING,
          heading,
          plain ? drawing(plain, width) : NOTHING,
          piece.dispute === null ? NOTHING : paragraph(piece.dispute, width, DISPUTE),
        ],
        10,
      );
    }
    case "list":
      return stack([heading, ...piece.entries.map((entry) => entryBlock(entry, width))], 10);
    case "prose":
      return stack(
        piece.paragraphs.map(({ words, as }) =>
          paragraph(words, width, {
            size: as === "sentence" ? 22 : 16,
            serif: as === "sentence",
            bold: as === "strong",
          }),
        ),
        8,
      );
  }
}

function entryBlock({ lead, lines }: Entry, width: number): Block {
  const bold = lines.length > 0;
  return stack(
    [words(lead, width, 18, bold), ...lines.map((line) => words(line, width, 16, false))],
    2,
  );
}

function words({ text, disputed }: Words, width: number, size: number, bold: boolean): Block {
  return stack(
    [
      paragraph(text, width, { size, bold }),
      disputed ? paragraph(CONFLICT, width, DISPUTE) : NOTHING,
    ],
    2,
  );
}
