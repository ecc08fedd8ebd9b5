import { formatWithUnit } from "../model/format.ts";
import { cell, claimIds, columnOf, partOf, type Row, type Series, say } from "../model/series.ts";
import { withStatus } from "../model/status-words.ts";
import type { PageForm } from "../ui/chart-frame.ts";
import { compactOf } from "../ui/chart-places.ts";
import { barRows, pointRows } from "../ui/chart-rows.ts";

/**
 * What the article itself says: its drawings or, where it has none, its lists. An order of events
 * is a list here, since a frame of any size has room for a part of a list, and not of a drawing.
 */
export function shownOf(all: readonly Series[]): readonly Series[] {
  const own = all.filter(isOwn);
  const drawn = own.filter(({ chart }) => chart);
  const amounts = drawn.filter(({ telling }) => telling !== "order");
  if (amounts.length > 0) return amounts;
  const listed = [...own.filter(({ telling }) => telling === "list"), ...drawn.map(asList)];
  return listed.length > 0 ? listed : own.filter(({ telling }) => telling === "table").slice(0, 1);
}

export interface Item {
  readonly series: Series;
  readonly row: Row;
}

/** Longer lists are not put in a page that most see a few lines of. */
const MOST_ITEMS = 12;
/** With a further list, which begins where the first ends before this. */
const MOST_OF_SEVERAL = 8;

/**
 * What a page lists of series without a drawing: of the first, and of others where it is short.
 */
export function itemsOf(lists: readonly Series[]): readonly Item[] {
  const all = distinct(lists);
  const own = all.filter(({ series }) => series === lists[0]).slice(0, MOST_ITEMS);
  const others = all.filter(({ series }) => series !== lists[0]);
  return [...own, ...others.slice(0, Math.max(0, MOST_OF_SEVERAL - own.length))];
}

/** Every row of the lists, its claim's numbers each, but of claims that an earlier list has. */
export function distinct(lists: readonly Series[]): readonly Item[] {
  return lists.flatMap((series, at) => {
    const told = new Set(lists.slice(0, at).flatMap(({ rows }) => rows.map(claimIds)));
    return series.rows
      .filter((row) => claimIds(row) === undefined || !told.has(claimIds(row)))
      .map((row) => ({ series, row }));
  });
}

/** What an item begins with: the article's words for its time or, in a further list, what that is of. */
export function leadOf({ series, row }: Item, first: boolean): string | undefined {
  const time = columnOf(series, "group");
  if (time) return `“${say(row, time)}”`;
  return first ? undefined : series.title;
}

function asList({ chart: _, ...series }: Series): Series {
  return series;
}

/** Items in the article's words by status, which no drawing shows. */
export function groupsOf(all: readonly Series[]): readonly Series[] {
  return all.filter((series) => isOwn(series) && series.telling === "groups");
}

/** Someone's own words, the first of them, shown where a list leaves room. */
export function quotationsOf(all: readonly Series[]): readonly Series[] {
  return all
    .filter(({ telling }) => telling === "quotation")
    .map((series) => ({ ...series, rows: series.rows.slice(0, 1) }));
}

/** Said by the article, not by somebody else. */
export function isOwn({ rows }: Series): boolean {
  return rows.some(({ sources }) => sources.some(({ kind }) => kind === "claim"));
}

/** What is shown, by how its height follows from its width. */
export type Kind = "list" | "tall" | "middling" | "low";

/**
 * Styles give each the room that it needs. Beside
 * figures there is more of it than below them, where a line tells how many are left out.
 */
export function kindOf(shown: readonly Series[], figures: number): Kind {
  if (shown.some(({ chart }) => !chart)) return "list";
  const rows = Math.max(0, ...shown.map((series) => series.rows.length));
  if (rows > 2 || shown.some(({ chart }) => chart?.mark === "segment")) return "tall";
  if (rows > 1 && figures > 2) return "tall";
  return rows > 1 ? "middling" : "low";
}

/** Side by side; more than three would be too small to read. */
export const MOST_DRAWN = 3;

/** Of high drawings side by side there is room for the first rows: the first's others follow in words. */
export function areInWords(shown: readonly Series[], figures: number): boolean {
  const drawn = shown.filter(({ chart }) => chart);
  return drawn.length > 1 && kindOf(drawn, figures) === "tall";
}

/**
 * What is listed of what is shown: what has no drawing, and what the first drawing has no room for.
 * A narrow frame shows no other drawing, and a few rows of one that is not there would mislead.
 */
export function listsOf(shown: readonly Series[], figures: number): readonly Series[] {
  const listed = shown.filter(({ chart }) => !chart);
  const [first] = areInWords(shown, figures) ? shown.filter(({ chart }) => chart) : [];
  const left = first ? [{ ...first, rows: first.rows.slice(piecesOf(first)[0]?.rows.length) }] : [];
  return [...listed, ...left].filter(({ rows }) => rows.length > 0);
}

/** Every row that a frame of some size shows: drawn, or listed. */
export function rowsShown(shown: readonly Series[], figures: number): readonly Row[] {
  const drawn = shown.filter(({ chart }) => chart).slice(0, MOST_DRAWN);
  const least = areInWords(shown, figures) ? 0 : -1;
  return [
    ...drawn.flatMap((series) => piecesOf(series).at(least)?.rows ?? []),
    ...itemsOf(listsOf(shown, figures)).map(({ row }) => row),
  ];
}

/**
 * A drawing as a low or narrow frame and a high one have room for it: compact, if it can be, and
 * of the first rows, at the scale of all. One where both are the same.
 */
export function piecesOf(series: Series): readonly Series[] {
  const low = firstOf(series, "narrow");
  const high = firstOf(series, "wide");
  const least = compactOf(low) ?? low;
  return least.id === high.id ? [high] : [least, high];
}

/** What rows may take of the least frame of each kind, in units of the drawing. */
const ROOM: Record<PageForm, number> = { narrow: 201, wide: 350 };
/** The same for one or two rows, which stand below figures and not beside them. */
const LOW_ROOM: Record<PageForm, number> = { narrow: 176, wide: 350 };

function firstOf(series: Series, form: PageForm): Series {
  const ends = endsOf(series, form);
  const room = (series.rows.length > 2 ? ROOM : LOW_ROOM)[form];
  const most = Math.max(1, ends.filter((end) => end <= room).length);
  return ends.length > most ? partOf(series, `first-${most}`, series.rows.slice(0, most)) : series;
}

/** A matrix's rows, in their least form where there is little room. */
const SEGMENT_ROW: Record<PageForm, number> = { narrow: 22, wide: 34 };

/** How far down each row reaches; nothing of a drawing that has no parts. */
function endsOf(series: Series, form: PageForm): readonly number[] {
  const { chart, rows } = series;
  switch (chart?.mark) {
    case "bar":
      return barRows(series, chart, form).map(({ end }) => end);
    case "point":
      return pointRows(series, chart, form).map(({ end }) => end);
    case "segment":
      return rows.map((_, index) => (index + 1) * SEGMENT_ROW[form]);
    default:
      return [];
  }
}

/** A row as a sentence, after its number if that does not say it; or by its name and number. */
export function sentenceOf(series: Series, row: Row): string {
  const value = columnOf(series, "value");
  const number = value && !value.aside && cell(row, value.key) !== null ? [say(row, value)] : [];
  const words = columnOf(series, "words") ?? columnOf(series, "quote");
  if (words) {
    const said = say(row, words);
    return [...number.filter((one) => !says(said, one)), said].join(": ");
  }
  const name = columnOf(series, "name");
  // What is counted stands over a drawing; here the drawing may be another's.
  const counted = number.length > 0 && value ? [formatWithUnit(cell(row, value.key))] : [];
  const status = columnOf(series, "status");
  const named = name
    ? [status ? withStatus(say(row, name), say(row, status)) : say(row, name)]
    : [];
  return [...named, ...counted].join(": ");
}

/** Whether the words have that number, and not as a part of another: "4 jets" in "4 jets", not in "24 jets". */
function says(words: string, number: string): boolean {
  const at = words.indexOf(number);
  if (at < 0) return false;
  const before = words.slice(0, at);
  const after = words.slice(at + number.length);
  return !/[\p{L}\p{N}.,]$/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(after);
}
