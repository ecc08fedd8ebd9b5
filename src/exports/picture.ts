import { format } from "../model/format.ts";
import type { TakenPanel } from "./taken.ts";

/** A panel's picture, of one briefing without marking or filter. */
export interface Picture {
  readonly panel: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Its size stands at a fixed place in every PNG. */
export function pictureOf(panel: string, png: Uint8Array): Picture {
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { panel, png, width: header.getUint32(16), height: header.getUint32(20) };
}

/** What a picture of a panel shows, in a sentence: each figure with its qualifier. */
export function pictureWords({ title, figures, message }: TakenPanel): string {
  const said = figures.map(({ lead, quantity, label, conflicts }) =>
    [lead, format(quantity), label, conflicts.length > 0 ? "(≠ sources disagree)" : ""]
      .filter(Boolean)
      .join(" "),
  );
  return `${title}: ${[...said, message?.headline].filter(Boolean).join("; ")}.`;
}
