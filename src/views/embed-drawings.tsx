import { capitalised } from "../model/format.ts";
import { claimIds, columnOf, type Series, say } from "../model/series.ts";
import { ChartBox } from "../ui/chart.tsx";
import hidden from "../ui/hidden.module.css";
import { StandingGroup } from "../ui/standing.tsx";
import css from "./embed-drawings.module.css";
import { moreWords, Rest } from "./embed-left.tsx";
import { Items } from "./embed-list.tsx";
import { areInWords, kindOf, listsOf, MOST_DRAWN, piecesOf, sentenceOf } from "./embed-series.ts";

interface ShownProps {
  /** How many figures stand above: what they say is left out need not be said again. */
  readonly figures: number;
  /** Whether a message stands above. */
  readonly headed: boolean;
  readonly shown: readonly Series[];
  readonly groups: readonly Series[];
  readonly quotations: readonly Series[];
}

/** As many of the drawings, or of the list in their place, as there is room for; then the rest. */
export function ShownSeries({ figures, headed, shown, groups, quotations }: ShownProps) {
  const drawn = shown.filter(({ chart }) => chart);
  if (shown.length + quotations.length + groups.length === 0) return null;
  const inWords = areInWords(shown, figures);
  const lists = listsOf(shown, figures);
  const items = lists.length + quotations.length > 0 && (
    <Items
      alone={figures === 0}
      headed={headed}
      kind={kindOf(shown, figures)}
      lists={lists}
      quotations={quotations}
    />
  );
  // Someone's words stand under a drawing, where there is room, and never in its place.
  return (
    <div className={items ? `${css.drawings} ${css.listed}` : css.drawings}>
      {drawn.length === 0 && items}
      {drawn.length > 0 && (
        <Drawings
          all={drawn}
          told={figures >= drawn.length && kindOf(drawn, figures) !== "tall"}
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

const LEFT = [css.left1, css.left2, css.left3].map((name) => `${css.left} ${name}`);

interface DrawingsProps {
  readonly all: readonly Series[];
  /** Whether how many there are is said already. */
  readonly told: boolean;
  /** Whether what the first has no room for follows in words. */
  readonly inWords: boolean;
}

function Drawings({ all, told, inWords }: DrawingsProps) {
  return (
    <div>
      <div className={all.length > 1 ? css.row : undefined}>
        {all.slice(0, MOST_DRAWN).map((series, index) => (
          <Drawing
            key={series.id}
            series={series}
            index={index}
            isNarrow={inWords || (all.length >= MOST_DRAWN && index > 0)}
            isWhole={inWords && index === 0}
          />
        ))}
      </div>
      {!told && <Rest of={all.length} what="chart" names={LEFT} />}
    </div>
  );
}

interface DrawingProps {
  readonly series: Series;
  readonly index: number;
  /** Where there is never room for more: high beside others, or beside two. */
  readonly isNarrow: boolean;
  /** With what is said below it. */
  readonly isWhole: boolean;
}

function Drawing({ series, index, isNarrow, isWhole }: DrawingProps) {
  // Short, since the page is weighed by the byte.
  const [title, described] = [`t${index}`, `d${index}`];
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
      <figcaption id={described} className={hidden.hidden}>
        {isWhole
          ? `${first.rows.map((row) => sentenceOf(series, row)).join(". ")}.`
          : series.description}
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
