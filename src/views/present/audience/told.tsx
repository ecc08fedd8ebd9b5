import css from "./present.module.css";

interface ToldProps {
  /** Where the presenter's window is, which the browser did not open. */
  readonly blocked: string | null;
  /** What the address asked for in vain. */
  readonly refused: readonly string[];
  readonly close: () => void;
}

/** The one message over a show: before it begins, and without another window, there is no other place. */
export function Told({ blocked, refused, close }: ToldProps) {
  if (blocked === null && refused.length === 0) return null;
  return (
    <div className={css.told} role="status">
      {refused.join(" ")}{" "}
      {blocked !== null && (
        <>
          The browser did not open the presenter window.{" "}
          <a href={blocked} target="_blank" rel="noopener opener">
            Open the presenter window
          </a>{" "}
        </>
      )}
      <button type="button" onClick={close}>
        Close (Esc)
      </button>
    </div>
  );
}
