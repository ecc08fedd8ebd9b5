import { keyed } from "../../../../ui/keyed.ts";
import { Conflict } from "../figure/view.tsx";
import heading from "../heading.module.css";
import type { ViewProps } from "../piece.ts";
import type { Entry, Words } from "./entries.ts";
import { isLed, isStandings } from "./fit.ts";
import css from "./view.module.css";

/** What series say: each thing under a rule, or under a bar in its standing. */
export function ListView({ part }: ViewProps<"list">) {
  const { series, entries, columns, small } = part;
  return (
    <div className={css.part}>
      {part.heading !== null && <h3 className={heading.heading}>{part.heading}</h3>}
      <ul
        className={isStandings(entries) ? css.standings : css.list}
        data-series={series[0]?.id}
        data-columns={columns}
        data-small={small || undefined}
        data-led={isLed(entries) || undefined}
      >
        {keyed(entries, ({ lead }) => lead.text).map(([key, entry]) => (
          <EntryItem key={key} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function EntryItem({ entry: { lead, lines, standing, rows } }: { readonly entry: Entry }) {
  const claims = rows.flatMap(({ sources }) =>
    sources.flatMap(({ kind, id }) => (kind === "claim" ? id : [])),
  );
  return (
    <li
      className={(standing && css[standing]) ?? undefined}
      data-claim={[...new Set(claims)].join(" ") || undefined}
    >
      <b>
        <Said words={lead} />
      </b>
      {keyed(lines, ({ text }) => text).map(([key, line]) => (
        <span key={key}>
          <Said words={line} />
        </span>
      ))}
    </li>
  );
}

function Said({ words: { text, disputed } }: { readonly words: Words }) {
  return (
    <>
      <span>{`${text} `}</span>
      <Conflict disputed={disputed} />
    </>
  );
}
