import css from "./author.module.css";
import { focusNow } from "./focus-now.ts";
import { SHEET } from "./keys.ts";

/** Every key, and what it does. */
export function KeySheet({ close }: { readonly close: () => void }) {
  return (
    <section className={css.actions} aria-label="Keys">
      <h3>Keys, while a candidate has the focus</h3>
      <dl className={css.keys}>
        {SHEET.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className={css.button}
        ref={focusNow}
        onClick={close}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
        }}
      >
        Close
      </button>
    </section>
  );
}
