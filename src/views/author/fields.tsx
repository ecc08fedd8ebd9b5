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
}

/** A line of words. */
export function TextField({ name, value, change, options = [], first = false }: TextFieldProps) {
  const list = useId();
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
