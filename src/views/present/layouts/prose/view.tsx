import { keyed } from "../../../../ui/keyed.ts";
import type { ViewProps } from "../piece.ts";
import css from "./view.module.css";

/** An opening or a quotation. Sentences are set as sentences; who speaks, and when, strong. */
export function ProseView({ part: { paragraphs, series } }: ViewProps<"prose">) {
  return (
    <div className={css.prose} data-prose="" data-series={series[0]?.id}>
      {keyed(paragraphs, ({ words }) => words).map(([key, { words, as }]) => (
        <div key={key} className={css[as]}>
          {words}
        </div>
      ))}
    </div>
  );
}
