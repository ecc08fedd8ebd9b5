import { kindOf } from "../../model/claims/index.ts";
import { formatWithUnit } from "../../model/format.ts";
import css from "./author.module.css";
import { moved } from "./moved.ts";
import type { AtWork } from "./use-work.ts";

/** Which claims' numbers stand in large type, and in which order. */
export function KeyFiguresPart({ atWork: { work, decide } }: { readonly atWork: AtWork }) {
  const { keyFigures, article } = work.own;
  const told = work.candidates
    .filter(({ state }) => state !== "dismissed")
    .map(({ claim }) => claim);
  const able = told.flatMap((claim) => {
    const figure = kindOf(claim).figure(claim, article.lead);
    return figure ? [{ id: claim.id, summary: claim.summary, figure: formatWithUnit(figure) }] : [];
  });
  const set = (ids: string[]) => decide({ do: "own", own: { keyFigures: ids } });
  const chosen = keyFigures.flatMap((id) => able.find((claim) => claim.id === id) ?? []);
  const others = able.filter(({ id }) => !keyFigures.includes(id));
  return (
    <ol className={css.figures}>
      {chosen.map(({ id, summary, figure }, index) => (
        <li key={id}>
          <label className={css.check}>
            <input
              type="checkbox"
              checked
              onChange={() => set(keyFigures.filter((one) => one !== id))}
            />
            <Said {...{ figure, summary }} />
          </label>
          <button
            type="button"
            className={css.link}
            aria-disabled={index === 0}
            aria-label={`Earlier: ${summary}`}
            onClick={() => index > 0 && set(moved(keyFigures, index))}
          >
            Earlier
          </button>
        </li>
      ))}
      {others.map(({ id, summary, figure }) => (
        <li key={id}>
          <label className={css.check}>
            <input type="checkbox" checked={false} onChange={() => set([...keyFigures, id])} />
            <Said {...{ figure, summary }} />
          </label>
        </li>
      ))}
    </ol>
  );
}

/** The number as it will stand there, and the sentence below it. */
function Said({ figure, summary }: { readonly figure: string; readonly summary: string }) {
  return (
    <span>
      <b>{figure}</b> <span className={css.small}>{summary}</span>
    </span>
  );
}
