import { DataTable } from "../../../ui/data-table.tsx";
import { type Slide, seriesOn } from "../deck/slide.ts";
import type { Commands } from "../keys/commands.ts";
import { KEY_HELP, type LastKey } from "../keys/keys.ts";
import type { KeyPreferencesProps } from "../keys/letters-switch.tsx";
import type { Show } from "../show/show-shape.ts";
import { GoTo } from "./go-to.tsx";
import { KeyTest } from "./key-test.tsx";
import css from "./overlay.module.css";
import { Overview } from "./overview.tsx";
import { Sheet } from "./sheet.tsx";
import { TakeAway, type TakeAwayProps } from "./take-away.tsx";

interface OverlayProps extends TakeAwayProps, KeyPreferencesProps {
  readonly name: Exclude<Commands["overlay"], "times" | null>;
  readonly deck: readonly Slide[];
  readonly show: Show;
  readonly current: number;
  readonly lastKey: LastKey | null;
  readonly go: (slide: number) => void;
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
          <KeyTest {...props} />
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
      return <GoTo {...props} slides={deck.length} />;
    case "table":
      return (
        <Sheet title="Data" {...props}>
          <Tables slide={deck[current]} />
        </Sheet>
      );
    case "take":
      return <TakeAway {...props} />;
  }
}

function Tables({ slide }: { readonly slide: Slide | undefined }) {
  const shown = slide ? seriesOn(slide) : [];
  if (shown.length === 0) return <p>This slide has no table.</p>;
  return (
    <div className={css.tables}>
      {shown.map((series) => (
        <DataTable key={series.id} series={series} />
      ))}
    </div>
  );
}
