import { useId } from "react";
import type { Briefing } from "../../model/briefing.ts";
import type { Figure } from "../../model/figure.ts";
import { format } from "../../model/format.ts";
import { isBounded } from "../../model/quantity.ts";
import type { Row, Series } from "../../model/series.ts";
import { ChartBox } from "../../ui/chart.tsx";
import { FigureLockup } from "../../ui/figure.tsx";
import { type Column, rowText, type Slide } from "./deck.ts";
import css from "./slide.module.css";

interface SlideProps {
  readonly slide: Slide;
  readonly briefing: Briefing;
  /** Steps shown; everything where it is not given. */
  readonly step?: number;
  /** "3 of 12". */
  readonly place: string;
  readonly marking: string | null;
}

/** One headline, one drawing or list, one source line. Nothing on it takes focus. */
export function SlideView({ slide, briefing, step = slide.steps, place, marking }: SlideProps) {
  return (
    <div className={css.slide}>
      <Marking marking={marking} />
      <header className={css.head}>
        <h2>{slide.title}</h2>
      </header>
      <div className={css.body}>
        <Body slide={slide} briefing={briefing} step={step} />
      </div>
      <footer className={css.foot}>
        <span>{slide.source}</span>
        <span className={css.place}>{place}</span>
      </footer>
      <Marking marking={marking} />
    </div>
  );
}

/** In capitals, centred, top and bottom: it stands in the inset and moves nothing. */
export function Marking({ marking }: { readonly marking: string | null }) {
  return marking && <p className={css.marking}>{marking}</p>;
}

function Body({
  slide: { content },
  briefing,
  step,
}: Pick<SlideProps, "slide" | "briefing"> & { readonly step: number }) {
  switch (content.kind) {
    case "title":
      return <TitleBody briefing={briefing} />;
    case "figures":
      return <FigureList figures={content.figures} />;
    case "columns":
      return (
        <div className={css.columns} data-columns={content.columns.length}>
          {content.columns.map((column, index) => (
            <ColumnBody
              key={column.figure?.claim.id ?? column.series?.id}
              column={column}
              alone={content.columns.length === 1}
              hidden={index >= step}
            />
          ))}
        </div>
      );
    case "drawing":
      return <Drawing series={content.series} form="wide" size="tall" />;
    case "rows":
      return <Rows series={content.series} heading={content.heading} />;
    case "sources":
      return (
        <ul className={css.sources}>
          {content.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      );
  }
}

function TitleBody({ briefing }: { readonly briefing: Briefing }) {
  return (
    <div className={css.title}>
      <p>{briefing.standfirst}</p>
      <p>Briefing from one published article. Not an official product.</p>
      <p className={css.small}>
        {briefing.licence.statement} {briefing.licence.name}.
      </p>
    </div>
  );
}

/** The first figure large; the others as sentences, each with its qualifier. */
function FigureList({ figures: [first, ...rest] }: { readonly figures: readonly Figure[] }) {
  return (
    <div className={css.figures}>
      {first && <FigureLockup figure={first} />}
      <ol>
        {rest.map(({ claim, quantity, lead, short, conflicts }) => (
          <li key={claim.id} data-claim={claim.id}>
            <b>{isBounded(quantity) ? format(quantity) : `${lead} ${format(quantity)}`}</b>
            <span>
              {short}
              {conflicts.length > 0 && <span className={css.conflict}> ≠ sources disagree</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ColumnBodyProps {
  readonly column: Column;
  readonly alone: boolean;
  readonly hidden: boolean;
}

function ColumnBody({ column: { figure, series }, alone, hidden }: ColumnBodyProps) {
  return (
    <div className={css.column} data-hidden={hidden || undefined}>
      {figure && <FigureLockup figure={figure} />}
      {series && <Drawing series={series} form={alone ? "wide" : "narrow"} size="low" />}
    </div>
  );
}

interface DrawingProps {
  readonly series: Series;
  readonly form: "narrow" | "wide";
  readonly size: "low" | "tall";
}

function Drawing({ series, form, size }: DrawingProps) {
  const title = useId();
  return (
    <figure className={css[size]} data-series={series.id.split(".")[0]} aria-labelledby={title}>
      <p id={title} className={size === "tall" ? css.small : css.hidden}>
        {series.title}
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={title} form={form} />
    </figure>
  );
}

function Rows({ series, heading }: { readonly series: Series; readonly heading: string }) {
  return (
    <div className={css.rows} data-series={series.id}>
      <h3>{heading}</h3>
      <ul>
        {series.rows.map((row) => (
          <RowItem key={rowText(series, row).join(" ")} series={series} row={row} />
        ))}
      </ul>
    </div>
  );
}

function RowItem({ series, row }: { readonly series: Series; readonly row: Row }) {
  const [lead, rest] = rowText(series, row);
  return (
    <li>
      <b>{lead}</b>
      {row.disputed.length > 0 && <span className={css.conflict}> ≠ sources disagree</span>}
      {rest && <span>{rest}</span>}
    </li>
  );
}
