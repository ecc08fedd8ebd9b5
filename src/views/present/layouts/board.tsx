import { createElement, type ReactNode } from "react";
import css from "./board.module.css";
import "./columns.css";
import { DrawingView } from "./drawing/view.tsx";
import { FigureView } from "./figure/view.tsx";
import { ListView } from "./list/view.tsx";
import type { Arrangement, Kind, ViewProps } from "./piece.ts";
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

/** One a kind of piece; `layouts.ts` has how they are set. */
const VIEWS: { readonly [K in Kind]: (props: ViewProps<K>) => ReactNode } = {
  figure: FigureView,
  drawing: DrawingView,
  list: ListView,
  prose: ProseView,
};

function PartView<K extends Kind>({ part, alone }: ViewProps<K>) {
  return createElement(VIEWS[part.kind], { part, alone });
}
