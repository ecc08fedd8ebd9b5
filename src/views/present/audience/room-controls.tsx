import type { Command } from "../keys/keys.ts";
import css from "./room-controls.module.css";

interface RoomControlsProps {
  readonly run: (command: Command) => void;
  /** The id of the slide that is seen. */
  readonly slide: string | undefined;
  /** Whether slides advance by themselves. */
  readonly goesOn: boolean;
  readonly pause: () => void;
  readonly end: () => void;
  /** A wallboard, which whoever passes might end. */
  readonly unattended: boolean;
}

/**
 * For whoever has no keys for it: nothing of it is seen until it has focus, but for large
 * buttons where there is a finger.
 */
export function RoomControls({ run, slide, goesOn, pause, end, unattended }: RoomControlsProps) {
  return (
    <nav className={css.controls} aria-label="Slides">
      <a
        href={`#${slide}`}
        onClick={(event) => {
          event.preventDefault();
          focusSlide(slide);
        }}
      >
        Skip to the slide
      </a>
      <button type="button" data-touch="" onClick={() => run("previous")}>
        Previous
      </button>
      <button type="button" data-touch="" onClick={() => run("next")}>
        Next
      </button>
      <button type="button" onClick={pause}>
        {goesOn ? "Pause" : "Advance by itself"}
      </button>
      <button type="button" onClick={() => run("help")}>
        Help
      </button>
      <button type="button" data-touch="small" onClick={() => run("take")}>
        Take away
      </button>
      {!unattended && (
        <button type="button" data-touch="small" onClick={end}>
          End
        </button>
      )}
    </nav>
  );
}

/** A slide is no stop on the way of the Tab key, but can be gone to. */
function focusSlide(id: string | undefined) {
  const slide = document.getElementById(id ?? "");
  slide?.setAttribute("tabindex", "-1");
  slide?.focus();
}
