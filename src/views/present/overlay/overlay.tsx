import { useState } from "react";
import type { Shown } from "../../../panels/panel.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { contentSeries } from "../deck/content.ts";
import type { Slide } from "../deck/deck.ts";
import { KEY_HELP } from "../keys/keys.ts";
import css from "./overlay.module.css";
import { Overview } from "./overview.tsx";
import { Sheet } from "./sheet.tsx";

export type OverlayName = "overview" | "help" | "go-to" | "table";

interface OverlayProps {
  readonly name: OverlayName;
  readonly deck: readonly Slide[];
  readonly briefing: Shown;
  readonly current: number;
  readonly marking: string | null;
  /** What the last key was and did: a clicker test. */
  readonly lastKey: string;
  readonly go: (slide: number) => void;
  readonly close: () => void;
}

/** What lies over the show because someone asked for it by a key. */
export function Overlay(props: OverlayProps) {
  const { name, deck, current } = props;
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
        </Sheet>
      );
  }
}

function Tables({ slide }: { readonly slide: Slide | undefined }) {
  const shown = slide ? contentSeries(slide.content) : [];
  if (shown.length === 0) return <p>This slide has no table.</p>;
  return (
    <div className={css.tables}>
      {shown.map((series) => (
        <DataTable key={series.id} series={series} />
      ))}
    </div>
  );
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
