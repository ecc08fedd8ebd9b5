import hidden from "../../../ui/hidden.module.css";
import type { Slide } from "../deck/deck.ts";
import type { Place, Show } from "../show/show.ts";

interface AnnouncementProps {
  readonly deck: readonly Slide[];
  /** Null while nothing is known: the page as it was built is read as it is. */
  readonly seen: Place | null;
  readonly blank: Show["blank"];
}

/** Says once, politely, what the screen shows now. */
export function Announcement({ deck, seen, blank }: AnnouncementProps) {
  const slide = seen && deck[seen.slide];
  const words = blank
    ? `The screen is ${blank}`
    : seen && slide && `${slide.title}, ${seen.slide + 1} of ${deck.length}`;
  return (
    <p className={hidden.hidden} aria-live="polite">
      {words}
    </p>
  );
}
