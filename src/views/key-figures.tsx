import type { Figure } from "../model/figure.ts";
import { panels } from "../panels/index.ts";
import { keyFigures, type Shown } from "../panels/panel.ts";
import { CiteGroup } from "../ui/cite.tsx";
import { FigureLockup, widthOfFigure } from "../ui/figure.tsx";
import { BoundKey } from "./bound-key.tsx";
import css from "./dashboard.module.css";

/** The editor's figures in large type, and what their marks mean. */
export function KeyFigures({ briefing }: { readonly briefing: Shown }) {
  const figures = keyFigures(panels, briefing);
  if (figures.length === 0) return null;
  return (
    <section className={css.keyFigures} aria-labelledby="key-figures" data-key-figures>
      <h2 id="key-figures">Key figures</h2>
      <CiteGroup>
        <ol className={rowsOf(figures)}>
          {figures.map((figure) => (
            <li key={figure.claim}>
              <FigureLockup figure={figure} among={figures} />
            </li>
          ))}
        </ol>
      </CiteGroup>
      <BoundKey briefing={briefing} />
    </section>
  );
}

/** How many stand side by side at most; in one row on a wide page, if that has room for them. */
function rowsOf(figures: readonly Figure[]): string {
  const rows = Math.ceil(figures.length / 5);
  const most = MOST[Math.ceil(figures.length / rows)] ?? "";
  return fitOneRow(figures) ? `${most} ${css.oneRow}` : most;
}

const MOST: Readonly<Record<number, string | undefined>> = {
  3: css.three,
  4: css.four,
  5: css.five,
};

/** Whether they stand side by side on a wide page, each as wide as it is; else in equal columns. */
function fitOneRow(figures: readonly Figure[]): boolean {
  const columns = figures.map((figure) => Math.max(LEAST, widthOfFigure(figure)) + PADDING);
  return columns.reduce((sum, column) => sum + column, 0) <= ROW;
}

/** In rem: a measure, the room around a figure, and what there is for all where they stand so. */
const LEAST = 7.5;
const PADDING = 2.25;
const ROW = 70;
