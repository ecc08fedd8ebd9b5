import { useEffect, useState } from "react";
import { openIn } from "../../author/work.ts";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { forget, type Kept, listKept } from "./keep.ts";

/** Drafts that this browser keeps, each to go on with. */
export function KeptDrafts({ open }: { readonly open: (opened: Opened) => void }) {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  // Talks to this browser's storage.
  useEffect(() => {
    listKept().then(setKept, () => setKept(null));
  }, []);
  if (!kept || kept.length === 0) return null;
  return (
    <section>
      <h2>Go on with a draft</h2>
      <ul className={css.kept}>
        {kept.map((one) => (
          <li key={one.key}>
            <button type="button" className={css.link} onClick={() => open(one)}>
              {one.title}
            </button>
            <span>
              {openIn(one.work).length} to decide, changed{" "}
              {new Date(one.at).toLocaleString("en-GB", {
                dateStyle: "medium",
                timeStyle: "short",
              })}
            </span>
            <button
              type="button"
              className={css.link}
              aria-label={`Forget ${one.title}`}
              onClick={() => {
                setKept(kept.filter(({ key }) => key !== one.key));
                void forget(one.key);
              }}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
