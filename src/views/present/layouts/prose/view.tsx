import type { ViewProps } from "../piece.ts";
import css from "./view.module.css";

/** An opening or a quotation. Sentences are set as sentences; who speaks, and when, strong. */
export function ProseView({ part: { paragraphs, series } }: ViewProps<"prose">) {
  return (
    <div className={css.prose} data-prose="" data-series={series[0]?.id}>
      {paragraphs.map(({ words, as }) => (
        <div key={words} className={css[as]}>
          {words}
        </div>
      ))}
    </div>
  );
}
