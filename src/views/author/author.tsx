import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Work } from "../../author/work.ts";
import { formats } from "../../exports/index.ts";
import { loadDerivation } from "../../panels/derivation.ts";
import { panels } from "../../panels/index.ts";
import { loadDrawing } from "../../ui/chart.tsx";
import { Answering } from "../answering.tsx";
import { keepOffline } from "../browser/offline.ts";
import { loadEvidence } from "../citation.tsx";
import css from "./author.module.css";
import { Begin } from "./begin.tsx";
import type { Checkout } from "./checkout.ts";
import { Desk } from "./desk.tsx";
import { getOneFile } from "./get-one-file.ts";
import type { Unsaved } from "./keep.ts";

/** A draft that is open, and how it is kept. */
export interface Opened {
  readonly key: string;
  readonly version: number;
  readonly work: Work;
  readonly unsaved?: Unsaved;
  /** The folder of the checkout that it is of, if it is. */
  readonly checkout?: Checkout | undefined;
}

/** From an article to a briefing, in this browser alone. */
export function AuthorView({ root }: { readonly root: string }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const page = useRef<HTMLDivElement>(null);
  /** Whoever goes on by keyboard begins where the new view does, and is told of it. */
  const show = (next: Opened | null) => {
    flushSync(() => setOpened(next));
    page.current?.querySelector("main")?.focus({ preventScroll: true });
  };
  // Talks to the site: what will be wanted comes now, so that nothing is asked for at work.
  useEffect(() => {
    void Promise.allSettled([
      ...[loadDerivation(panels), loadDrawing(), loadEvidence(), getOneFile()],
      ...formats.map(({ load }) => load()),
    ]);
    if (import.meta.env.PROD) void keepOffline(root, "author");
    // The development server loads other pages again when a briefing's files change.
    import.meta.hot?.send("briefings:author");
  }, [root]);
  return (
    <Answering>
      <div ref={page} className={css.page}>
        {opened ? (
          <Desk key={opened.key} opened={opened} close={() => show(null)} reopen={show} />
        ) : (
          <Begin root={root} open={show} />
        )}
      </div>
    </Answering>
  );
}
