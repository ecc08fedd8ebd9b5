import { useState } from "react";
import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import css from "./author.module.css";
import { type Checkout, saveFolder } from "./checkout.ts";

interface SaveFolderProps {
  readonly work: Work;
  /** The folder as it was read or last saved. */
  readonly checkout: Checkout;
  readonly saved: (now: Checkout) => void;
}

/** Saves into the checkout, through the development server. */
export function SaveFolder({ work, checkout, saved }: SaveFolderProps) {
  const [said, say] = useState("");
  const save = async () => {
    try {
      saved(await saveFolder(checkout, writeFiles(work)));
      say(`Saved in public/briefings/${checkout.id}/.`);
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
