import { useState } from "react";
import { Field } from "../keys/field.tsx";
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
        <Field
          label={`Slide, 1 to ${slides}`}
          fault={refused ? `There is no slide “${number}”: the slides are 1 to ${slides}.` : ""}
          data-focus=""
          inputMode="numeric"
          value={number}
          onKeyDown={undefined} // Enter goes there
          onChange={(event) => {
            setNumber(event.target.value);
            setRefused(false);
          }}
        />
        <button type="submit">Go</button>
      </form>
    </Sheet>
  );
}
