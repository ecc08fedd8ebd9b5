import { Fragment, type ReactNode } from "react";
import type { Series } from "../model/series.ts";
import { Chart } from "./chart.tsx";
import { CiteGroup } from "./cite.tsx";
import css from "./columns.module.css";
import { NumberList } from "./number-list.tsx";

/** What stands in a column as a whole. */
interface Part {
  readonly key: string;
  /** About how high it is, in lines of text. */
  readonly lines: number;
  readonly shown: ReactNode;
}

/**
 * Parts one under the other or, where there is room, in two columns of about one height. The second
 * goes on where the first ends, so that they are read in one order at any width.
 */
export function Columns({ parts }: { readonly parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  const first = firstOf(parts.map(({ lines }) => lines));
  const columns = [parts.slice(0, first), parts.slice(first)].filter(({ length }) => length > 0);
  return (
    <div className={css.room}>
      <div className={css.columns}>
        {columns.map((column) => (
          <div key={column[0]?.key} className={css.column} data-long>
            {column.map(({ key, shown }) => (
              <Fragment key={key}>{shown}</Fragment>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A series as it is shown: as a drawing with its title and description, or as a list. */
export function part({ id, chart, rows }: Series, shown: ReactNode): Part {
  return { key: id, lines: (chart ? 7 : 2) + 2.5 * rows.length, shown };
}

/** A series as its drawing, and what belongs to it. */
export function chartPart(series: Series, more?: ReactNode): Part {
  return part(
    series,
    <CiteGroup>
      <Chart series={series} />
      {more}
    </CiteGroup>,
  );
}

/** A series as a list of numbers under its title, and what belongs to it; nothing without rows. */
export function listParts(series: Series, more?: ReactNode): readonly Part[] {
  if (series.rows.length === 0) return [];
  const list = (
    <CiteGroup>
      <h3>{series.title}</h3>
      <NumberList series={series} />
      {more}
    </CiteGroup>
  );
  return [part(series, list)];
}

/** How many stand in the first column, for the higher of the two to be as low as it can be. */
export function firstOf(lines: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const heights = lines.map((_, index) =>
    Math.max(sum(lines.slice(0, index + 1)), sum(lines.slice(index + 1))),
  );
  return heights.indexOf(Math.min(...heights)) + 1;
}
