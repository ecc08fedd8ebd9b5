import { type ComponentProps, type KeyboardEvent, useId } from "react";
import css from "./field.module.css";

interface FieldProps extends ComponentProps<"input"> {
  readonly label: string;
  /** Why what is written is not taken; "" where it is. */
  readonly fault: string;
}

/** A field of the show, which says what is wrong with it; after Enter the next key is the show's again. */
export function Field({ label, fault, children, ...input }: FieldProps) {
  const why = useId();
  return (
    <>
      <label>
        {label}{" "}
        <input
          onKeyDown={giveFocusBack}
          {...input}
          aria-invalid={fault !== "" || undefined}
          aria-describedby={fault === "" ? undefined : why}
        />
        {children}
      </label>
      <p id={why} className={css.fault} role="alert" hidden={fault === ""}>
        {fault}
      </p>
    </>
  );
}

function giveFocusBack({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) {
  if (key === "Enter") currentTarget.blur();
}
