import type { Entry, List, Words } from "../deck/content.ts";
import { Conflict } from "./slide-figure.tsx";
import css from "./slide-list.module.css";

/** What a series says, one thing under the other; or by standing, side by side. */
export function SlideList({ list: { series, entries, beside, size } }: { readonly list: List }) {
  return (
    <ul
      className={beside ? css.beside : css.list}
      data-series={series[0]?.id}
      data-size={size}
      data-count={entries.length}
    >
      {entries.map((entry) => (
        <EntryItem key={`${entry.lead.text} ${entry.lines[0]?.text}`} entry={entry} />
      ))}
    </ul>
  );
}

function EntryItem({
  entry: { lead, lines, standing, spoken, elsewhere },
}: {
  readonly entry: Entry;
}) {
  const classes = [standing && css[standing], elsewhere && css.elsewhere, spoken && css.spoken];
  return (
    <li className={classes.filter(Boolean).join(" ") || undefined}>
      <b>
        <Said words={lead} />
      </b>
      {lines.map((line) => (
        <span key={line.text}>
          <Said words={line} />
        </span>
      ))}
    </li>
  );
}

function Said({ words: { text, disputed } }: { readonly words: Words }) {
  return (
    <>
      {text} <Conflict disputed={disputed} />
    </>
  );
}
