import { useState } from "react";
import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import css from "./author.module.css";
import { type Checkout, saveFolder } from "./checkout.ts";

interface SaveFolderProps {
  readonly work: Work;
  readonly checkout: Checkout | undefined;
}

/** Saves into the checkout, through the development server. */
export function SaveFolder({ work, checkout }: SaveFolderProps) {
  const [at, setAt] = useState<Checkout>(checkout ?? { id: work.id, before: null });
  const [said, say] = useState("");
  const save = async () => {
    try {
      setAt(await saveFolder(at, writeFiles(work)));
      say(`Saved in public/briefings/${at.id}/.`);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p className={css.row}>
      <button type="button" className={css.button} onClick={() => void save()}>
        Save into the checkout
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
