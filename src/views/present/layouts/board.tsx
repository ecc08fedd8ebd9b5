import css from "./board.module.css";
import "./columns.css";
import { DrawingView } from "./drawing/view.tsx";
import { FigureView } from "./figure/view.tsx";
import { ListView } from "./list/view.tsx";
import type { Arrangement, Part } from "./piece.ts";
import { ProseView } from "./prose/view.tsx";

/** What a slide shows, in bands one under the other, each of parts side by side. */
export function Board({ bands, larger }: Arrangement) {
  return (
    <div className={css.board} data-larger={larger}>
      {bands.map(({ parts, columns, share }) => (
        <div
          key={parts[0]?.id}
          className={css.band}
          data-columns={columns}
          data-share={share || undefined}
        >
          {parts.map((part) => (
            <PartView key={part.id} part={part} alone={parts.length === 1} />
          ))}
        </div>
      ))}
    </div>
  );
}

function PartView({ part, alone }: { readonly part: Part; readonly alone: boolean }) {
  switch (part.kind) {
    case "figure":
      return <FigureView figure={part.figure} stacked={!alone} />;
    case "drawing":
      // Another shape or text size may put another drawing here, which is then drawn anew.
      return <DrawingView key={drawingOf(part)} part={part} stacked={!alone} />;
    case "list":
      return <ListView part={part} />;
    case "prose":
      return <ProseView part={part} />;
  }
}

function drawingOf({ series, form, stretch }: Extract<Part, { kind: "drawing" }>): string {
  return `${series.id} ${form} ${stretch}`;
}
