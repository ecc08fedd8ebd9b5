import { useEffect, useState } from "react";
import { openWork } from "../../author/open-work.ts";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { listFolders, openFolder } from "./checkout.ts";
import { newKey } from "./keep.ts";

interface CheckoutFoldersProps {
  readonly open: (opened: Opened) => void;
  readonly fail: (fault: string) => void;
}

/** Folders of the checkout, which the development server offers. */
export function CheckoutFolders({ open, fail }: CheckoutFoldersProps) {
  const [folders, setFolders] = useState<readonly string[]>([]);
  // Talks to the development server.
  useEffect(() => {
    listFolders().then(setFolders, () => setFolders([]));
  }, []);
  const go = async (id: string) => {
    try {
      const { files, before } = await openFolder(id);
      open({ key: newKey(), version: 0, work: openWork(id, files), checkout: { id, before } });
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section>
      <h2>Open a folder of the checkout</h2>
      <ul className={css.kept}>
        {folders.map((id) => (
          <li key={id}>
            <button type="button" className={css.link} onClick={() => void go(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
