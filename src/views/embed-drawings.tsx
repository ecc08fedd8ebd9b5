import { useId } from "react";
import { capitalised } from "../model/format.ts";
import { claimIds, columnOf, type Series, say } from "../model/series.ts";
import { ChartBox } from "../ui/chart.tsx";
import type { Form } from "../ui/chart-frame.ts";
import { StandingGroup } from "../ui/standing.tsx";
import css from "./embed.module.css";
import { moreWords, Rest } from "./embed-left.tsx";
import { Items } from "./embed-list.tsx";
import { piecesOf } from "./embed-series.ts";

interface ShownProps {
  /** How many figures stand above: what they say is left out need not be said again. */
  readonly figures: number;
  readonly shown: readonly Series[];
  readonly groups: readonly Series[];
  readonly quotations: readonly Series[];
}

/** As many of the drawings, or of the list in their place, as there is room for; then the rest. */
export function ShownSeries({ figures, shown, groups, quotations }: ShownProps) {
  const drawn = shown.filter(({ chart }) => chart);
  const listed = shown.filter(({ chart }) => !chart);
  if (shown.length + quotations.length + groups.length === 0) return null;
  const items = listed.length + quotations.length > 0 && (
    <Items alone={figures === 0} lists={listed} quotations={quotations} />
  );
  // Someone's words stand under a drawing, where there is room, and never in its place.
  return (
    <div className={css.drawings}>
      {drawn.length === 0 && items}
      {drawn.length > 0 && (
        <Drawings
          all={drawn}
          told={figures >= drawn.length && kindOf(drawn, figures) !== css.tall}
        />
      )}
      {groups.map((series) => (
        <Groups key={series.id} series={series} />
      ))}
      {drawn.length > 0 && items}
    </div>
  );
}

/** Side by side; more than three would be too small to read. */
const MOST = 3;

function Drawings({ all, told }: { readonly all: readonly Series[]; readonly told: boolean }) {
  return (
    <div className={css.whole}>
      <div className={all.length > 1 ? css.row : undefined}>
        {all.slice(0, MOST).map((series, index) => (
          <Drawing
            key={series.id}
            series={series}
            form={all.length >= MOST && index > 0 ? "narrow" : undefined}
          />
        ))}
      </div>
      {!told && <Rest of={all.length} what="chart" names={["left1", "left2", "left3"]} />}
    </div>
  );
}

interface DrawingProps {
  readonly series: Series;
  /** Where there is never room for the other: beside two drawings, or beside one that two follow. */
  readonly form: Form | undefined;
}

function Drawing({ series, form }: DrawingProps) {
  const title = useId();
  const described = useId();
  const named = { labelledBy: title, describedBy: described };
  const [first = series, second] = form ? piecesOf(series).slice(0, 1) : piecesOf(series);
  return (
    <figure data-series={series.id} aria-labelledby={title}>
      <p id={title} className={css.title}>
        {series.title}
      </p>
      <Piece {...{ series, named }} piece={first} form={second ? "narrow" : form} />
      {second && <Piece {...{ series, named }} piece={second} form="wide" />}
      <figcaption id={described} className={css.described}>
        {series.description}
      </figcaption>
    </figure>
  );
}

interface PieceProps {
  readonly series: Series;
  readonly piece: Series;
  readonly named: { readonly labelledBy: string; readonly describedBy: string };
  /** Of two, one is for a narrow or low frame, and the other for a wide and high one. */
  readonly form: Form | undefined;
}

function Piece({ series, piece, named, form }: PieceProps) {
  const left = series.rows.length - piece.rows.length;
  return (
    <div className={form && css[form]}>
      <ChartBox series={piece} {...named} form={form} />
      {left > 0 && <p className={css.left}>{moreWords(left)}</p>}
    </div>
  );
}

/** What is provided, announced and discussed, side by side where there is room. */
function Groups({ series }: { readonly series: Series }) {
  const [status, item] = [columnOf(series, "status"), columnOf(series, "quote")];
  if (!status || !item) return null;
  return (
    <div className={css.groups} data-series={series.id}>
      {series.rows.map((row) => (
        <StandingGroup key={say(row, item)} standing={row.standing}>
          <h2>{capitalised(say(row, status))}</h2>
          <p data-claim={claimIds(row)}>{say(row, item)}</p>
        </StandingGroup>
      ))}
    </div>
  );
}

/**
 * How the height of what is drawn follows from its width: styles give it room accordingly. Beside
 * figures there is more of it than below them, where a line tells how many are left out.
 */
export function kindOf(shown: readonly Series[], figures: number) {
  if (shown.some(({ chart }) => !chart)) return css.list;
  const rows = Math.max(0, ...shown.map((series) => series.rows.length));
  if (rows > 2 || shown.some(({ chart }) => chart?.mark === "segment")) return css.tall;
  if (rows > 1 && figures > 2) return css.tall;
  return rows > 1 ? css.middling : css.low;
}
