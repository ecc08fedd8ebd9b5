import { useId } from "react";
import { capitalised } from "../model/format.ts";
import { claimIds, columnOf, type Series, say } from "../model/series.ts";
import { ChartBox } from "../ui/chart.tsx";
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
  const kind = kindOf(drawn, figures);
  // Of high drawings side by side there is room for the first rows: the others follow in words.
  const inWords = drawn.length > 1 && kind === css.tall;
  const left = inWords ? drawn.slice(0, MOST).map(leftOf) : [];
  const lists = [...listed, ...left].filter(({ rows }) => rows.length > 0);
  const items = lists.length + quotations.length > 0 && (
    <Items alone={figures === 0} lists={lists} quotations={quotations} />
  );
  // Someone's words stand under a drawing, where there is room, and never in its place.
  return (
    <div className={css.drawings}>
      {drawn.length === 0 && items}
      {drawn.length > 0 && (
        <Drawings
          all={drawn}
          told={figures >= drawn.length && kind !== css.tall}
          inWords={inWords}
        />
      )}
      {inWords && items}
      {groups.map((series) => (
        <Groups key={series.id} series={series} />
      ))}
      {drawn.length > 0 && !inWords && items}
    </div>
  );
}

/** The rows that its least drawing has no room for. */
function leftOf(series: Series): Series {
  const [least = series] = piecesOf(series);
  return { ...series, rows: series.rows.slice(least.rows.length) };
}

/** Side by side; more than three would be too small to read. */
const MOST = 3;

interface DrawingsProps {
  readonly all: readonly Series[];
  /** Whether how many there are is said already. */
  readonly told: boolean;
  /** Whether what they have no room for follows in words. */
  readonly inWords: boolean;
}

function Drawings({ all, told, inWords }: DrawingsProps) {
  return (
    <div className={css.whole}>
      <div className={all.length > 1 ? css.row : undefined}>
        {all.slice(0, MOST).map((series, index) => (
          <Drawing
            key={series.id}
            series={series}
            isNarrow={inWords || (all.length >= MOST && index > 0)}
            isWhole={inWords}
          />
        ))}
      </div>
      {!told && <Rest of={all.length} what="chart" names={["left1", "left2", "left3"]} />}
    </div>
  );
}

interface DrawingProps {
  readonly series: Series;
  /** Where there is never room for more: high beside others, or beside two. */
  readonly isNarrow: boolean;
  /** With what is said below it. */
  readonly isWhole: boolean;
}

function Drawing({ series, isNarrow, isWhole }: DrawingProps) {
  const title = useId();
  const described = useId();
  const named = { labelledBy: title, describedBy: described };
  const [first = series, second] = isNarrow ? piecesOf(series).slice(0, 1) : piecesOf(series);
  return (
    <figure data-series={series.id} aria-labelledby={title}>
      <p id={title} className={css.title}>
        {series.title}
      </p>
      <Piece
        {...{ named }}
        series={isWhole ? first : series}
        piece={first}
        place={isNarrow ? "beside" : second && "narrow"}
      />
      {second && <Piece {...{ series, named }} piece={second} place="wide" />}
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
  readonly place: "narrow" | "wide" | "beside" | undefined;
}

function Piece({ series, piece, named, place }: PieceProps) {
  const left = series.rows.length - piece.rows.length;
  return (
    <div className={place && css[place]}>
      <ChartBox series={piece} {...named} form={place === "beside" ? "narrow" : place} />
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
