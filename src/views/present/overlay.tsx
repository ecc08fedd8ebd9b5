import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Briefing } from "../../model/briefing.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { contentSeries } from "./content.ts";
import type { Slide } from "./deck.ts";
import { KEY_HELP } from "./keys.ts";
import css from "./overlay.module.css";
import { Marking, SlideView } from "./slide.tsx";

export type OverlayName = "overview" | "help" | "go-to" | "table";

interface OverlayProps {
  readonly name: OverlayName;
  readonly deck: readonly Slide[];
  readonly briefing: Briefing;
  readonly current: number;
  readonly marking: string | null;
  /** What the last key was and did: a clicker test. */
  readonly lastKey: string;
  readonly go: (slide: number) => void;
  readonly close: () => void;
}

/** What lies over the show because someone asked for it by a key. */
export function Overlay(props: OverlayProps) {
  const { name, deck, current, marking } = props;
  switch (name) {
    case "overview":
      return <Overview {...props} />;
    case "help":
      return (
        <Sheet title="Keys" {...props}>
          <p className={css.last}>
            Last key received: <b>{props.lastKey || "none yet"}</b>. Press a clicker’s buttons to
            test it.
          </p>
          <dl className={css.keys}>
            {KEY_HELP.map(([keys, what]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p>
            Markings: none, OFFICIAL, OFFICIAL-SENSITIVE or a handling line, chosen in the presenter
            window. Local policy decides which; this is no accredited system, so nothing higher is
            offered.
          </p>
        </Sheet>
      );
    case "go-to":
      return <GoTo {...props} />;
    case "table":
      return (
        <Sheet title="Data" {...props}>
          <Tables slide={deck[current]} />
          <Marking marking={marking} />
        </Sheet>
      );
  }
}

interface SheetProps {
  readonly title: string;
  readonly marking: string | null;
  readonly close: () => void;
  readonly children: ReactNode;
}

function Sheet({ title, marking, close, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Talks to the document: only the browser can make the rest inert.
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className={css.sheet} aria-label={title} onCancel={close}>
      {marking && <p className={css.marking}>{marking}</p>}
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={close}>
          Close (Esc)
        </button>
      </header>
      {children}
      {marking && <p className={css.marking}>{marking}</p>}
    </dialog>
  );
}

function Tables({ slide }: { readonly slide: Slide | undefined }) {
  const shown = slide ? contentSeries(slide.content) : [];
  if (shown.length === 0) return <p>This slide has no table.</p>;
  return shown.map((series) => <DataTable key={series.id} series={series} />);
}

function GoTo({ deck, go, close, marking }: OverlayProps) {
  const [number, setNumber] = useState("");
  const slide = Number(number);
  const valid = Number.isInteger(slide) && slide >= 1 && slide <= deck.length;
  return (
    <Sheet title="Go to slide" marking={marking} close={close}>
      <form
        className={css.goTo}
        onSubmit={(event) => {
          event.preventDefault();
          if (!valid) return;
          close();
          go(slide - 1);
        }}
      >
        <label>
          Slide, 1 to {deck.length}{" "}
          <input
            inputMode="numeric"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </label>
        <button type="submit" disabled={!valid}>
          Go
        </button>
      </form>
    </Sheet>
  );
}

/** Every slide, small; arrows move between them and Enter goes there. */
function Overview({ deck, briefing, current, marking, go, close }: OverlayProps) {
  const grid = useRef<HTMLOListElement>(null);
  // Talks to the document: the current slide's button takes focus.
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  return (
    <Sheet title="Overview" marking={marking} close={close}>
      <ol ref={grid} className={css.grid} onKeyDown={moveFocus}>
        {deck.map((slide, index) => (
          <li key={slide.id}>
            <span className={css.thumb} aria-hidden="true" inert>
              <SlideView
                slide={slide}
                briefing={briefing}
                place={`${index + 1}`}
                marking={marking}
              />
            </span>
            <button
              type="button"
              aria-current={index === current || undefined}
              aria-label={`${index + 1} of ${deck.length}: ${slide.title}`}
              onClick={() => {
                close();
                go(index);
              }}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function moveFocus(event: React.KeyboardEvent<HTMLOListElement>) {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
}
