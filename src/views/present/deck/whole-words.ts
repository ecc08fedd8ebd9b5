import { withWholeAmounts } from "../../../ui/text-wrap.ts";
import type { Words } from "../layouts/list/entries.ts";
import type { Piece } from "../layouts/piece.ts";

/** A piece no line of whose words ends within an amount or a date. */
export function withWholeWords(piece: Piece): Piece {
  switch (piece.kind) {
    case "list": {
      const entries = piece.entries.map((entry) => ({
        ...entry,
        lead: whole(entry.lead),
        lines: entry.lines.map(whole),
      }));
      return { ...piece, entries };
    }
    case "prose": {
      const paragraphs = piece.paragraphs.map((each) => ({
        ...each,
        words: withWholeAmounts(each.words),
      }));
      return { ...piece, paragraphs };
    }
    default:
      return piece;
  }
}

function whole({ text, disputed }: Words): Words {
  return { text: withWholeAmounts(text), disputed };
}
