import type { PointerEvent, ReactNode } from "react";
import { Laser, point } from "../audience/laser.tsx";
import { roomOf } from "../audience/room.ts";
import { SlideView } from "../audience/slide.tsx";
import type { Slide } from "../deck/slide.ts";
import type { Place, Show } from "../show/show-shape.ts";
import type { Control } from "../show/use-session.ts";
import css from "./presenter-preview.module.css";

interface PreviewProps {
  readonly deck: readonly Slide[];
  readonly show: Show;
}

/** The slide as the room sees it; the laser follows the pointer over it. */
export function CurrentSlide({ control, ...given }: PreviewProps & { readonly control: Control }) {
  const { show, laserAt } = control;
  return (
    <Room {...given} place={show} onPointerMove={(event) => point(event, control)}>
      {show.laser && <Laser at={laserAt} />}
      {show.blank && (
        <p className={css.blank} data-blank={show.blank}>
          {`The screen is ${show.blank}.`}
        </p>
      )}
    </Room>
  );
}

/** The next step of this slide, else the next slide, else the end. */
export function NextSlide(given: PreviewProps) {
  const { deck, show } = given;
  const { slide, step } = show;
  if (step < (deck[slide]?.steps ?? 1))
    return <Room {...given} place={{ slide, step: step + 1 }} />;
  if (slide + 1 >= deck.length) return <p>End of the show.</p>;
  return <Room {...given} place={{ slide: slide + 1, step: 1 }} />;
}

interface RoomProps extends PreviewProps {
  readonly place: Place;
  readonly onPointerMove?: (event: PointerEvent) => void;
  readonly children?: ReactNode;
}

function Room({ deck, show, place, onPointerMove, children }: RoomProps) {
  const slide = deck[place.slide];
  if (!slide) return null;
  return (
    <div className={css.room}>
      <div className={css.preview} {...roomOf(show)} onPointerMove={onPointerMove}>
        <div className={css.stage}>
          <SlideView
            slide={slide}
            step={place.step}
            place={`${place.slide + 1} of ${deck.length}`}
            marking={show.marking}
          />
        </div>
        {children}
      </div>
    </div>
  );
}
