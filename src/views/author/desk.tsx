import { useMemo, useState } from "react";
import { isDraft, openIn } from "../../author/work.ts";
import { Notice } from "../../ui/notice.tsx";
import { ArticleColumn } from "./article-column.tsx";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { Candidates } from "./candidates.tsx";
import { byClaim } from "./faults.ts";
import { Leave } from "./leave.tsx";
import { OwnParts } from "./own-parts.tsx";
import { PanelColumn } from "./panel-column.tsx";
import { Preview } from "./preview.tsx";
import { useChosen } from "./use-chosen.ts";
import { type Keeping, useKept } from "./use-kept.ts";
import { useShown } from "./use-shown.ts";
import { type AtWork, useRead, useWork } from "./use-work.ts";

const VIEWS = [
  ["candidates", "Candidates"],
  ["own", "Headlines, figures, order"],
  ["preview", "Preview"],
  ["leave", "Take it away"],
] as const;

interface DeskProps {
  readonly opened: Opened;
  readonly close: () => void;
  readonly reopen: (opened: Opened) => void;
}

/** One draft at work: what is decided, what it becomes, and the way out. */
export function Desk({ opened, close, reopen }: DeskProps) {
  const atWork = useWork(opened.work);
  const { work } = atWork;
  const keeping = useKept(opened, work);
  const [view, setView] = useState<(typeof VIEWS)[number][0]>("candidates");
  const read = useRead(work);
  const shown = useShown(read.briefing);
  const faults = useMemo(() => byClaim(work, read.faults), [work, read.faults]);
  const chosen = useChosen(work);
  return (
    <>
      <header className={css.bar}>
        <Standing {...{ atWork, keeping }} faults={read.faults.length} />
        <nav aria-label="Parts of the work" className={css.row}>
          {VIEWS.map(([id, name]) => (
            <button
              key={id}
              type="button"
              className={css.tab}
              aria-pressed={view === id}
              onClick={() => setView(id)}
            >
              {name}
            </button>
          ))}
          <button type="button" className={css.link} onClick={close}>
            Other drafts
          </button>
        </nav>
      </header>
      <main>
        {view === "candidates" && (
          <div className={css.columns}>
            <ArticleColumn {...{ atWork, chosen }} />
            <Candidates {...{ atWork, chosen, faults: faults.claims }} />
            <PanelColumn {...{ shown, chosen: chosen.candidate, others: faults.others }} />
          </div>
        )}
        {view === "own" && <OwnParts {...{ atWork, shown, others: faults.others }} />}
        {view === "preview" && <Preview shown={shown} />}
        {view === "leave" && (
          <Leave {...{ work, shown, read, reopen }} checkout={opened.checkout} />
        )}
      </main>
    </>
  );
}

interface StandingProps {
  readonly atWork: AtWork;
  readonly keeping: Keeping;
  readonly faults: number;
}

/** What is left, and whether it is kept. */
function Standing({ atWork: { work }, keeping, faults }: StandingProps) {
  const open = openIn(work).length;
  const parts = work.unchecked.length;
  return (
    <>
      <h1>{work.own.title ?? work.article.trim().split("\n", 1)[0]}</h1>
      <p className={css.small}>
        <b>{isDraft(work) ? "Draft" : "Decided"}</b>: {open} to decide
        {parts > 0 && `, ${parts} proposed parts to look at`},{" "}
        {faults === 0 ? "no faults" : `${faults} ${faults === 1 ? "fault" : "faults"}`}.{" "}
        {keeping === "kept" && "Kept in this browser."}
      </p>
      {keeping === "memory" && (
        <Notice tone="problem">
          This browser keeps nothing for this page, or has no room: save the zip before you close
          it.
        </Notice>
      )}
      {keeping === "elsewhere" && (
        <Notice tone="problem">
          Another tab has changed this draft. Nothing of it is written over, so what you do here is
          not kept: save the zip, or close this and go on there.
        </Notice>
      )}
    </>
  );
}
