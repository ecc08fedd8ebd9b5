import { memo } from "react";
import { LivenessContext } from "../../../ui/snapshot.ts";
import { PanelBoundary } from "../../panel-boundary.tsx";
import type { Slide } from "../deck/slide.ts";
import type { Screen } from "../layouts/screen.ts";
import type { Place, Show } from "../show/show-shape.ts";
import type { Control } from "../show/use-session.ts";
import { Laser } from "./laser.tsx";
import { Probe } from "./probe.tsx";
import { roomOf } from "./room.ts";
import { Marking, type SlideProps, SlideView } from "./slide.tsx";
import css from "./stage.module.css";

interface StageProps {
  readonly deck: readonly Slide[];
  readonly show: Show;
  /** What is seen; null while the page is as it was built, with every slide one after another. */
  readonly seen: Place | null;
  readonly laserAt: Control["laserAt"];
  /** How often each slide that failed was tried anew, by id. */
  readonly retries: Readonly<Record<string, number>>;
  readonly onFault: (slide: string) => void;
  /** Told what this window is like, and again when that changes. */
  readonly onScreen: (screen: Screen) => void;
}

/** The screen: one slide at a time, or a blank, at any shape and size. */
export function Stage({ deck, show, seen, laserAt, retries, onFault, onScreen }: StageProps) {
  const { blank, marking } = show;
  return (
    <LivenessContext value="never">
      <div className={css.stages} {...roomOf(show)}>
        {deck.map((slide, index) => (
          <StageSlide
            key={slide.id}
            {...{ slide, marking, onFault }}
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
        <Probe onScreen={onScreen} />
        {show.laser && !blank && <Laser at={laserAt} />}
      </div>
    </LivenessContext>
  );
}

interface StageSlideProps extends Required<SlideProps> {
  readonly hidden: boolean;
  readonly retry: number;
  readonly onFault: (slide: string) => void;
}

/** One slide of many, drawn anew only when it changes: a laser moves at every frame. */
const StageSlide = memo(function StageSlide({ hidden, retry, onFault, ...shown }: StageSlideProps) {
  const { slide, place } = shown;
  return (
    <section
      id={slide.id}
      className={css.stage}
      aria-roledescription="slide"
      aria-label={`${place}: ${slide.title}`}
      hidden={hidden}
    >
      <PanelBoundary key={retry} title={slide.title} onFault={() => onFault(slide.id)}>
        <SlideView {...shown} />
      </PanelBoundary>
    </section>
  );
});
