import { type Form, WIDTHS } from "../../ui/chart-frame.ts";
import type { Piece } from "../present/layouts/piece.ts";
import { figuresBlock } from "./figures.ts";
import {
  type Block,
  columnsOf,
  GAP,
  type Item,
  moved,
  NOTHING,
  paragraph,
  rule,
  stack,
} from "./items.ts";
import { type Drawings, pieceBlock } from "./pieces.ts";
import type { Told } from "./told.ts";

/** For a message or a column, for a document, for a slide. */
export type PictureWidth = 640 | 960 | 1280;

const EDGE = 36;
const QUIET = { size: 14, token: "--ink-quiet" } as const;

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
