import type { Slide } from "../deck/slide.ts";
import { Board } from "../layouts/board.tsx";
import "../layouts/sizes.css";
import css from "./slide.module.css";

export interface SlideProps {
  readonly slide: Slide;
  /** Steps shown, from 1; everything where it is not given. */
  readonly step?: number;
  /** "3 of 12". */
  readonly place: string;
  readonly marking: string | null;
}

/** One headline, what it says, one source line. Nothing on it takes focus. */
export function SlideView({ slide, step, place, marking }: SlideProps) {
  const { shown, steps, head, title, part, elsewhere, source } = slide;
  const arrangement = shown[(step ?? steps) - 1];
  return (
    <div className={css.slide} data-head={head}>
      <Marking marking={marking} />
      <header className={css.head}>
        <h2>
          <span>{title}</span>
          {part && <small className={css.part}>{` ${part}`}</small>}
        </h2>
      </header>
      <div className={css.body} data-elsewhere={elsewhere || undefined}>
        {arrangement && <Board {...arrangement} />}
      </div>
      <footer className={css.foot}>
        <span>{source}</span>
        <span className={css.place}>{place}</span>
      </footer>
      <Marking marking={marking} />
    </div>
  );
}

/** In capitals, centred, top and bottom: it stands in the inset and moves nothing. */
export function Marking({ marking }: { readonly marking: string | null }) {
  return marking && <div className={css.marking}>{marking}</div>;
}
