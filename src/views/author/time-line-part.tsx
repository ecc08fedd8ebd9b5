import type { Step } from "../../author/work.ts";
import css from "./author.module.css";
import { ListField, TextField } from "./fields.tsx";
import { moved } from "./moved.ts";
import type { AtWork } from "./use-work.ts";

const WHEN = ["past", "now", "ahead"] as const;

/** The article's time words in their order: a person puts each in its place. */
export function TimeLinePart({ atWork: { work, decide } }: { readonly atWork: AtWork }) {
  const { timeLine } = work.own;
  const set = (steps: readonly Step[], field?: string) =>
    decide({ do: "own", own: { timeLine: steps } }, field);
  const change = (index: number, over: Partial<Step>) =>
    set(
      timeLine.map((one, at) => (at === index ? { ...one, ...over } : one)),
      `step ${index}`,
    );
  return (
    <ol className={css.steps}>
      {timeLine.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
        <li key={index} className={css.step}>
          <TextField
            name="The article’s words"
            value={one.words}
            change={(words) => change(index, { words })}
          />
          <label className={css.field}>
            When
            <select
              value={one.when}
              onChange={({ target }) => {
                const when = WHEN.find((name) => name === target.value);
                if (when) change(index, { when });
              }}
            >
              {WHEN.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <div className={css.row}>
            <button
              type="button"
              className={css.link}
              aria-disabled={index === 0}
              aria-label={`Earlier: ${one.words}`}
              onClick={() => index > 0 && set(moved(timeLine, index))}
            >
              Earlier
            </button>
            <button
              type="button"
              className={css.link}
              aria-label={`Leave out: ${one.words}`}
              onClick={() => set(timeLine.filter((_, place) => place !== index))}
            >
              Leave out
            </button>
            <details open={one.claims !== undefined}>
              <summary>Only some claims</summary>
              <ListField
                name="Told there only, by their ids"
                list={one.claims ?? []}
                apart={/[\s,]+/}
                change={(claims) =>
                  change(index, { claims: claims.length > 0 ? claims : undefined })
                }
              />
            </details>
          </div>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={css.button}
          onClick={() => set([...timeLine, { words: "", when: "past" }])}
        >
          Add time words
        </button>
      </li>
    </ol>
  );
}
