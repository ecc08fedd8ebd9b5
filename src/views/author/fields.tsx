import { useId, useState } from "react";
import css from "./author.module.css";
import { focusNow } from "./focus-now.ts";

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly options?: readonly string[];
  /** Whether the focus begins here. */
  readonly first?: boolean;
  /** Whether it may be a whole sentence, to be read at once. */
  readonly long?: boolean;
  /** What does not hold of it. */
  readonly faults?: readonly string[];
}

/** A line of words. */
export function TextField(props: TextFieldProps) {
  const { name, value, change, options = [], first = false } = props;
  const list = useId();
  if (props.long) return <Sentence {...props} />;
  return (
    <label className={css.field}>
      {name}
      <input
        ref={first ? focusNow : undefined}
        value={value}
        {...(options.length > 0 ? { list } : {})}
        onChange={({ target }) => change(target.value)}
      />
      {options.length > 0 && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </label>
  );
}

/** One sentence in as many lines as it needs: Enter is the form's, as in any line. */
function Sentence({ name, value, change, faults }: TextFieldProps) {
  const said = useId();
  return (
    <div className={css.field}>
      <label className={css.field}>
        {name}
        <textarea
          className={css.sentence}
          rows={2}
          value={value}
          {...(faults?.length ? { "aria-invalid": true, "aria-describedby": said } : {})}
          onChange={({ target }) => change(target.value.replace(/(?<!\s)\s*\n\s*/g, " "))}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            if (!event.ctrlKey && !event.metaKey) event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      {faults && (
        <div role="status" id={said}>
          <Faults faults={faults} />
        </div>
      )}
    </div>
  );
}

/** What does not hold, a line each. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  return faults.map((fault) => (
    <p key={fault} className={css.fault}>
      {fault}
    </p>
  ));
}

interface ListFieldProps {
  readonly name: string;
  readonly list: readonly string[];
  readonly change: (list: string[]) => void;
  /** What stands between two; each has a line of its own where nothing is said. */
  readonly apart?: RegExp;
}

/** Several words or lines, as they are typed; what is empty is left out. */
export function ListField({ name, list, change, apart }: ListFieldProps) {
  const id = useId();
  const [typed, type] = useState(list.join(apart ? " " : "\n"));
  const say = (text: string) => {
    type(text);
    change(
      text
        .split(apart ?? "\n")
        .map((one) => one.trim())
        .filter(Boolean),
    );
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{name}</label>
      {apart ? (
        <input id={id} value={typed} onChange={({ target }) => say(target.value)} />
      ) : (
        <textarea
          id={id}
          rows={Math.max(1, typed.split("\n").length)}
          value={typed}
          onChange={({ target }) => say(target.value)}
        />
      )}
    </div>
  );
}
