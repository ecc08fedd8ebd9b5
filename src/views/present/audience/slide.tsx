import { type Briefing, datedLine } from "../../../model/briefing.ts";
import type { Sources } from "../deck/content.ts";
import type { Slide } from "../deck/deck.ts";
import { SlideColumns } from "../layouts/slide-columns.tsx";
import { SlideDrawing } from "../layouts/slide-drawing.tsx";
import { KeyFigures } from "../layouts/slide-figure.tsx";
import { SlideList } from "../layouts/slide-list.tsx";
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
    <div className={css.slide} data-content={slide.content.kind}>
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
      return <Opening {...content} briefing={briefing} />;
    case "figures":
      return <KeyFigures figures={content.figures} />;
    case "columns":
      return <SlideColumns {...content} step={step} />;
    case "drawing":
      // Another text size may put another part of the series on the slide of this name.
      return <SlideDrawing key={content.series.id} {...content} />;
    case "list":
      return <SlideList list={content} />;
    case "sources":
      return <SourceList {...content} />;
  }
}

interface OpeningProps {
  readonly paragraphs: readonly string[];
  readonly briefing: Briefing;
}

/** The standfirst is a sentence and set as one; no one should miss as of when it speaks. */
function Opening({ paragraphs, briefing }: OpeningProps) {
  return (
    <div className={css.opening}>
      {paragraphs.map((words) => (
        <p key={words} className={words === briefing.standfirst ? css.standfirst : undefined}>
          {words === datedLine(briefing) ? <b>{words}</b> : words}
        </p>
      ))}
    </div>
  );
}

function SourceList({ sources, size }: Sources) {
  return (
    <ul className={css.sources} data-size={size}>
      {sources.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </ul>
  );
}
