import { type ReactNode, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isDraft, openIn } from "../../author/work.ts";
import { Notice } from "../../ui/notice.tsx";
import { ArticleColumn } from "./article-column.tsx";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { Candidates } from "./candidates.tsx";
import { placeFaults } from "./faults.ts";
import { Leave } from "./leave.tsx";
import { type NextStep, nextStep, VIEWS, type WorkView } from "./next-step.ts";
import { OwnParts } from "./own-parts.tsx";
import { PanelColumn } from "./panel-column.tsx";
import { Preview } from "./preview.tsx";
import { SaveFolder } from "./save-folder.tsx";
import { useChosen } from "./use-chosen.ts";
import { type Keeping, useKept } from "./use-kept.ts";
import { useShown } from "./use-shown.ts";
import { type AtWork, useRead, useWork } from "./use-work.ts";

interface DeskProps {
  readonly opened: Opened;
  readonly close: () => void;
  readonly reopen: (opened: Opened) => void;
}

/** What is said of a part of the work that takes the focus: which draft it is of, and what is left. */
const TITLE = "author-title";
const STANDING = "author-standing";

/** One draft at work: what is decided, what it becomes, and the way out. */
export function Desk({ opened, close, reopen }: DeskProps) {
  const atWork = useWork(opened.work);
  const { work } = atWork;
  const { keeping, forms, saved } = useKept(opened, work);
  const [checkout, setCheckout] = useState(opened.checkout ?? { id: work.id, before: null });
  const [view, setView] = useState<WorkView>("candidates");
  const read = useRead(work);
  const shown = useShown(read.briefing);
  const faults = useMemo(() => placeFaults(work, read.faults), [work, read.faults]);
  const chosen = useChosen(work, forms.first());
  const main = useRef<HTMLElement>(null);
  const goTo = (to: WorkView) => {
    flushSync(() => setView(to));
    main.current?.focus({ preventScroll: true });
    main.current?.scrollIntoView({ block: "start" });
  };
  const step = nextStep(work, faults, view);
  const next = step && <Next step={step} go={() => goTo(step.to)} />;
  return (
    <>
      <header className={css.bar}>
        <Standing {...{ atWork, keeping, next }} faults={read.faults.length} />
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
      <main
        ref={main}
        tabIndex={-1}
        aria-label={VIEWS.find(([id]) => id === view)?.[1]}
        aria-describedby={`${TITLE} ${STANDING}`}
      >
        {view === "candidates" && (
          <div className={css.columns}>
            <ArticleColumn {...{ atWork, chosen }} />
            <Candidates {...{ atWork, chosen, forms, next, faults: faults.claims }} />
            <PanelColumn {...{ shown, chosen: chosen.candidate, others: faults.others }} />
          </div>
        )}
        {view === "own" && <OwnParts {...{ atWork, shown, faults }} />}
        {view === "preview" && <Preview shown={shown} />}
        {view === "own" && next}
        {view === "leave" && (
          <Leave {...{ work, shown, read, reopen }}>
            {import.meta.env.DEV && (
              <SaveFolder
                work={work}
                checkout={checkout}
                saved={(now) => {
                  setCheckout(now);
                  saved(now);
                }}
              />
            )}
          </Leave>
        )}
      </main>
    </>
  );
}

/** The way on, at the head of the work and wherever its last thing was done. */
function Next({ step, go }: { readonly step: NextStep; readonly go: () => void }) {
  return (
    <button type="button" className={css.next} onClick={go}>
      Next: {step.name}
    </button>
  );
}

interface StandingProps {
  readonly atWork: AtWork;
  readonly next: ReactNode;
  readonly keeping: Keeping;
  readonly faults: number;
}

/** What is left, and whether it is kept. */
function Standing({ atWork: { work }, keeping, faults, next }: StandingProps) {
  const open = openIn(work).length;
  const parts = work.unchecked.length;
  return (
    <>
      <h1 id={TITLE}>{work.own.title ?? work.article.trim().split("\n", 1)[0]}</h1>
      <p id={STANDING} className={css.small}>
        <b>{isDraft(work) ? "Draft" : "Decided"}</b>: {open} to decide
        {parts > 0 && `, ${parts} proposed parts to look at`},{" "}
        {faults === 0 ? "no faults" : `${faults} ${faults === 1 ? "fault" : "faults"}`}.{" "}
        {keeping === "kept" && "Kept in this browser."} {next}
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
