import { useEffect, useState } from "react";
import { openIn } from "../../author/work.ts";
import hidden from "../../ui/hidden.module.css";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { forget, type Kept, keep, listKept } from "./keep.ts";

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
          <KeptDraft key={one.key} kept={one} open={() => open(one)} />
        ))}
      </ul>
    </section>
  );
}

interface KeptDraftProps {
  readonly kept: Kept;
  readonly open: () => void;
}

/** A forgotten one stays in its place until the page is left, and can be brought back. */
function KeptDraft({ kept, open }: KeptDraftProps) {
  const [isForgotten, setForgotten] = useState(false);
  const { key, title, work, at } = kept;
  const change = () => {
    setForgotten(!isForgotten);
    void (isForgotten ? keep(kept) : forget(key));
  };
  return (
    <li>
      {isForgotten ? (
        <s>{title}</s>
      ) : (
        <button type="button" className={css.link} onClick={open}>
          {title}
        </button>
      )}
      <span>{isForgotten ? "forgotten" : stateOf(work, at)}</span>
      <button type="button" className={css.link} onClick={change}>
        {isForgotten ? "Bring back" : "Forget"}
        <span className={hidden.hidden}> {title}</span>
      </button>
    </li>
  );
}

function stateOf(work: Kept["work"], at: number): string {
  const changed = new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  return `${openIn(work).length} to decide, changed ${changed}`;
}
