import { CONFLICT, type Entry, type Words } from "../present/layouts/list/entries.ts";
import type { Piece } from "../present/layouts/piece.ts";
import { figureBlock } from "./figures.ts";
import { type Block, DISPUTE, drawing, NOTHING, type Plain, paragraph, stack } from "./items.ts";

/** A chart's drawing by the id of its series, in the form that its place asks for. */
export type Drawings = ReadonlyMap<string, Plain>;

/** A part of a panel as a slide has it: a figure, a drawing, a list or sentences. */
export function pieceBlock(
  piece: Piece,
  drawings: Drawings,
  width: number,
  headline: string,
): Block {
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
