import { useEffect, useId, useRef, useState } from "react";
import css from "./overlay.module.css";
import { Sheet } from "./sheet.tsx";

interface GoToProps {
  readonly slides: number;
  readonly marking: string | null;
  readonly go: (slide: number) => void;
  readonly close: () => void;
}

/** Asks for a slide by its number, and says which there are. */
export function GoTo({ slides, go, close, marking }: GoToProps) {
  const [number, setNumber] = useState("");
  const [refused, setRefused] = useState(false);
  const why = useId();
  const field = useRef<HTMLInputElement>(null);
  // Talks to the document: a dialog gives the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const submit = () => {
    const slide = /^\s*\d+\s*$/.test(number) ? Number(number) : 0;
    if (slide < 1 || slide > slides) return setRefused(true);
    close();
    go(slide - 1);
  };
  return (
    <Sheet title="Go to slide" marking={marking} close={close}>
      <form
        className={css.goTo}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label>
          Slide, 1 to {slides}{" "}
          <input
            ref={field}
            inputMode="numeric"
            value={number}
            aria-invalid={refused || undefined}
            aria-describedby={refused ? why : undefined}
            onChange={(event) => {
              setNumber(event.target.value);
              setRefused(false);
            }}
          />
        </label>
        <button type="submit">Go</button>
        <p id={why} className={css.refused} role="alert">
          {refused && `There is no slide “${number}”: the slides are 1 to ${slides}.`}
        </p>
      </form>
    </Sheet>
  );
}
