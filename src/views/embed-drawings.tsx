import { type ReactNode, useId } from "react";
import { claimIds, columnOf, type Series, say } from "../model/series.ts";
import { ChartBox } from "../ui/chart.tsx";
import type { Form } from "../ui/chart-frame.ts";
import { Cited } from "../ui/cite.tsx";
import { StandingGroup } from "../ui/standing.tsx";
import css from "./embed.module.css";
import { distinct, itemsOf, leadOf, piecesOf, sentenceOf } from "./embed-series.ts";

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
    <ul className={figures + itemsOf(listed).length > FEW ? css.items : `${css.items} ${css.few}`}>
      <Items lists={listed}>
        {quotations.map((series) => (
          <Quotation key={series.id} series={series} />
        ))}
      </Items>
    </ul>
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

/** Of the figures or drawings that stand side by side, how many a frame of each width leaves out. */
export function Rest({ of, what, names }: RestProps) {
  return names.map(
    (name, index) =>
      of > index + 1 && (
        <p key={name} className={css[name]}>
          {more(of - index - 1, what)}
        </p>
      ),
  );
}

interface RestProps {
  readonly of: number;
  /** What each is: "chart". */
  readonly what: string;
  readonly names: readonly string[];
}

/** What is left out after an item, told where the item is the last that fits; nothing of one alone. */
export function leftAfter(index: number, all: number): string | undefined {
  if (all === 1) return undefined;
  return index + 1 < all ? more(all - index - 1) : "";
}

function more(left: number, what = ""): string {
  const more = what === "" ? "" : ` ${what}${left > 1 ? "s" : ""}`;
  return `${left} more${more} in the briefing`;
}

/** Side by side; more than three would be too small to read. */
const MOST = 3;

function Drawings({ all, told }: { readonly all: readonly Series[]; readonly told: boolean }) {
  return (
    <div className={css.whole}>
      <div className={all.length > 1 ? css.row : undefined}>
        {all.slice(0, MOST).map((series) => (
          <Drawing key={series.id} series={series} />
        ))}
      </div>
      {!told && <Rest of={all.length} what="chart" names={["left1", "left2", "left3"]} />}
    </div>
  );
}

function Drawing({ series }: { readonly series: Series }) {
  const title = useId();
  const described = useId();
  const named = { labelledBy: title, describedBy: described };
  const [first = series, second] = piecesOf(series);
  return (
    <figure data-series={series.id} aria-labelledby={title}>
      <p id={title} className={css.title}>
        {series.title}
      </p>
      <Piece {...{ series, named }} piece={first} form={second && "narrow"} />
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
      {left > 0 && <p className={css.left}>{more(left)}</p>}
    </div>
  );
}

/** So few items, with no figure above them, fill a large frame by their type. */
const FEW = 2;

interface ItemsProps {
  readonly lists: readonly Series[];
  /** Stands between the first list and the others. */
  readonly children: ReactNode;
}

/**
 * Those of a further list begin with what it is: what was discussed is not what was done. Each that
 * fits covers, with its own, what the one before says of how many are left.
 */
function Items({ lists, children }: ItemsProps) {
  const all = distinct(lists).length;
  const items = itemsOf(lists).map((item, index) => {
    const { series, row } = item;
    const words = sentenceOf(series, row);
    return (
      <li
        key={`${series.id} ${claimIds(row)} ${words}`}
        data-series={series.id}
        data-claim={claimIds(row)}
        data-left={leftAfter(index, all)}
      >
        {series !== lists[0] && <p className={css.left}>{leadOf(item)}</p>}
        <Cited sources={row.sources}>{words}</Cited>
      </li>
    );
  });
  const own = lists[0]?.rows.length ?? 0;
  return (
    <>
      {items.slice(0, own)}
      {children}
      {items.slice(own)}
    </>
  );
}

/** Whole, with who said it, or not there. */
function Quotation({ series }: { readonly series: Series }) {
  const [quote, name] = [columnOf(series, "quote"), columnOf(series, "name")];
  return series.rows.map(
    (row) =>
      quote &&
      name && (
        <li key={say(row, quote)} data-series={series.id} data-claim={claimIds(row)}>
          <blockquote>{say(row, quote)}</blockquote>
          <Cited sources={row.sources}>{say(row, name)}</Cited>
        </li>
      ),
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
          <h2>{say(row, status)}</h2>
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
