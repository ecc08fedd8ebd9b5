import { roomOf } from "../audience/room.ts";
import { SlideView } from "../audience/slide.tsx";
import type { Slide } from "../deck/slide.ts";
import type { Show } from "../show/show-shape.ts";
import css from "./overview.module.css";
import { Sheet } from "./sheet.tsx";

interface OverviewProps {
  readonly deck: readonly Slide[];
  readonly show: Show;
  readonly current: number;
  readonly marking: string | null;
  readonly go: (slide: number) => void;
  readonly close: () => void;
}

/** Every slide, small; arrows move between them and Enter goes there. */
export function Overview({ deck, show, current, marking, go, close }: OverviewProps) {
  return (
    <Sheet title="Overview" marking={marking} close={close}>
      <ol className={css.grid} {...roomOf(show)} onKeyDown={moveFocus}>
        {deck.map((slide, index) => (
          <li key={slide.id}>
            <span className={css.thumb} aria-hidden="true" inert>
              <SlideView slide={slide} place={`${index + 1}`} marking={marking} />
            </span>
            <span className={css.name} aria-hidden="true">
              {index + 1} {slide.title}
            </span>
            <button
              type="button"
              aria-current={index === current || undefined}
              aria-label={`${index + 1} of ${deck.length}: ${slide.title}`}
              onClick={() => {
                close();
                go(index);
              }}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function moveFocus(event: React.KeyboardEvent<HTMLOListElement>) {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const tops = buttons.map((button) => button.getBoundingClientRect().top);
  const columns = tops.filter((top) => top === tops[0]).length;
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
}
