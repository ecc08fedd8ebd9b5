import { useState } from "react";
import type { Work } from "../../author/work.ts";
import { Answering } from "../answering.tsx";
import css from "./author.module.css";
import { Begin } from "./begin.tsx";
import { Desk } from "./desk.tsx";

/** A draft that is open, and how it is kept. */
export interface Opened {
  readonly key: string;
  readonly version: number;
  readonly work: Work;
}

/** From an article to a briefing, in this browser alone. */
export function AuthorView({ root }: { readonly root: string }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Answering>
      <div className={css.page}>
        {opened ? (
          <Desk key={opened.key} opened={opened} close={() => setOpened(null)} reopen={setOpened} />
        ) : (
          <Begin root={root} open={setOpened} />
        )}
      </div>
    </Answering>
  );
}
