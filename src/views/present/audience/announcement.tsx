import { useEffect, useRef, useState } from "react";
import hidden from "../../../ui/hidden.module.css";
import { broughtBy, type Slide } from "../deck/slide.ts";
import { figuresIn, seriesIn } from "../layouts/piece.ts";
import type { Place, Show } from "../show/show-shape.ts";

interface AnnouncementProps {
  readonly deck: readonly Slide[];
  /** Null while nothing is known: the page as it was built is read as it is. */
  readonly seen: Place | null;
  readonly show: Show;
}

/** Says once, politely, what the screen shows now, and what else has changed. */
export function Announcement({ deck, seen, show }: AnnouncementProps) {
  const slide = seen && deck[seen.slide];
  const place = slide
    ? `${slide.title}, ${seen.slide + 1} of ${deck.length}${stepWords(seen, slide)}`
    : "";
  const words = show.blank ? `The screen is ${show.blank}` : place;
  return (
    <>
      <p className={hidden.hidden} aria-live="polite">
        {words}
      </p>
      <p className={hidden.hidden} role="log">
        {useChange(seen && show)}
      </p>
    </>
  );
}

/** With what has just appeared. */
function stepWords({ step }: Place, slide: Slide): string {
  const [part] = broughtBy(slide, step);
  if (!part) return "";
  const appeared = seriesIn(part)[0]?.title ?? figuresIn(part)[0]?.label;
  return `, step ${step} of ${slide.steps}: ${appeared}`;
}

/** What changed last of how the show is given, in words. */
function useChange(show: Show | null): string {
  const [words, setWords] = useState("");
  const before = useRef<Show>(null);
  // Follows the other windows, too: each of them can give the show in another way.
  useEffect(() => {
    const said = show && before.current ? changeWords(before.current, show) : "";
    before.current = show;
    if (said) setWords(said);
  }, [show]);
  return words;
}

/** In words, what is new about how a show is given; "" where only its place is. */
export function changeWords(before: Show, after: Show): string {
  const text = Math.sign(after.text - before.text);
  return [
    ...SWITCHED.flatMap(([is, on, off]) => {
      if (is(before) === is(after)) return [];
      return is(after) ? on : off;
    }),
    ...(text === 0 ? [] : [text > 0 ? "Larger text" : "Smaller text"]),
  ].join(". ");
}

const SWITCHED: readonly (readonly [(show: Show) => boolean, on: string, off: string])[] = [
  [
    ({ frozen }) => frozen !== null,
    "The audience’s view is frozen",
    "The audience’s view follows again",
  ],
  [({ auto }) => auto, "Slides advance by themselves", "Slides wait for a key"],
  [({ contrast }) => contrast, "Projector contrast", "Usual contrast"],
  [({ laser }) => laser, "Laser pointer on", "Laser pointer off"],
];
