import { endingWords } from "../model/bound-words.ts";
import { endingsOf } from "../model/ending.ts";
import type { Quantity } from "../model/quantity.ts";
import { cell, type Series } from "../model/series.ts";
import type { Standing } from "../model/status.ts";
import { panels } from "../panels/index.ts";
import { keyFigures, type Shown, seriesOf } from "../panels/panel.ts";
import { Measure } from "../ui/figure.tsx";
import { StandingMark } from "../ui/standing.tsx";
import css from "./dashboard.module.css";

/** What the marks of a page mean: those that are on it, and no other. */
export function BoundKey({ briefing }: { readonly briefing: Shown }) {
  const marks = panels.flatMap((panel) => seriesOf(panel, briefing)).flatMap(marksIn);
  const figures = keyFigures(panels, briefing);
  const quantities = [...figures, ...marks].map(({ quantity }) => quantity);
  const standings = new Set(marks.map(({ standing }) => standing));
  return (
    <p className={css.key}>
      {endingsOf(quantities).map((told) => (
        <span key={told.ending + told.below}>
          <Measure quantity={told.example} /> {endingWords(told)}
        </span>
      ))}
      {/* Where all is done there is nothing to tell apart. */}
      {(standings.has("promised") || standings.has("discussed")) &&
        STANDINGS.filter(([standing]) => standings.has(standing)).map(([standing, words]) => (
          <span key={standing}>
            <StandingMark standing={standing} /> {words}
          </span>
        ))}
      <span>¶ the paragraph it comes from: press to read the sentence</span>
    </p>
  );
}

const STANDINGS: readonly (readonly [Standing, string])[] = [
  ["done", "done"],
  ["promised", "announced or promised"],
  ["discussed", "discussed"],
];

interface Mark {
  readonly quantity: Quantity;
  readonly standing: Standing;
}

/** The bars and points of a drawing. */
function marksIn({ chart, rows }: Series): readonly Mark[] {
  if (!chart || !("value" in chart)) return [];
  return rows.flatMap((row) => {
    const quantity = cell(row, chart.value);
    const stated = quantity !== null && typeof quantity === "object";
    return stated ? [{ quantity, standing: row.standing }] : [];
  });
}
