import { memo } from "react";
import type { Shown } from "../../../panels/panel.ts";
import { LivenessContext } from "../../../ui/snapshot.ts";
import { PanelBoundary } from "../../panel-boundary.tsx";
import type { Slide } from "../deck/deck.ts";
import type { Show } from "../show/show.ts";
import { Marking, SlideView } from "./slide.tsx";
import css from "./stage.module.css";

interface StageProps {
  readonly deck: readonly Slide[];
  readonly briefing: Shown;
  readonly show: Show;
  /** What is seen; null while the page is as it was built, with every slide one after another. */
  readonly seen: { readonly slide: number; readonly step: number } | null;
  readonly laserAt: { readonly x: number; readonly y: number } | null;
  /** How often each slide that failed was tried anew, by id. */
  readonly retries: Readonly<Record<string, number>>;
  readonly onFault: (slide: string) => void;
}

/** The screen: one slide at a time, or a blank, at any shape and size. */
export function Stage({ deck, briefing, show, seen, laserAt, retries, onFault }: StageProps) {
  const { blank, text, contrast, marking } = show;
  return (
    <LivenessContext value="never">
      <div className={css.stages} data-text={text} data-contrast={contrast || undefined}>
        {deck.map((slide, index) => (
          <StageSlide
            key={slide.id}
            {...{ slide, briefing, marking, onFault }}
            step={seen?.slide === index ? seen.step : slide.steps}
            place={`${index + 1} of ${deck.length}`}
            hidden={seen !== null && (seen.slide !== index || blank !== null)}
            retry={retries[slide.id] ?? 0}
          />
        ))}
        {blank && (
          <div className={`${css.stage} ${css[blank]}`} data-blank={blank}>
            <Marking marking={marking} />
            <Marking marking={marking} />
          </div>
        )}
        {laserAt && show.laser && !blank && <Laser at={laserAt} />}
      </div>
    </LivenessContext>
  );
}

interface StageSlideProps {
  readonly slide: Slide;
  readonly briefing: Shown;
  readonly step: number;
  /** "3 of 12". */
  readonly place: string;
  readonly marking: string | null;
  readonly hidden: boolean;
  readonly retry: number;
  readonly onFault: (slide: string) => void;
}

/** One slide of many, drawn anew only when it changes: a laser moves at every frame. */
const StageSlide = memo(function StageSlide({
  slide,
  briefing,
  step,
  place,
  marking,
  hidden,
  retry,
  onFault,
}: StageSlideProps) {
  return (
    <section
      id={slide.id}
      className={css.stage}
      aria-roledescription="slide"
      aria-label={`${place}: ${slide.title}`}
      hidden={hidden}
    >
      <PanelBoundary key={retry} title={slide.title} onFault={() => onFault(slide.id)}>
        <SlideView {...{ slide, briefing, step, place, marking }} />
      </PanelBoundary>
    </section>
  );
});

/** A dot where the speaker points, in shares of the stage. */
function Laser({ at: { x, y } }: { readonly at: { readonly x: number; readonly y: number } }) {
  return (
    <span
      className={css.laser}
      aria-hidden="true"
      style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
    />
  );
}
