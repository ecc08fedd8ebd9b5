import type { Briefing } from "../model/briefing.ts";
import { keyFigures } from "../model/figure.ts";
import { CiteGroup } from "../ui/cite.tsx";
import { FigureLockup, Measure } from "../ui/figure.tsx";
import css from "./dashboard.module.css";

/** The editor's figures in large type, and what their marks mean. */
export function KeyFigures({ briefing }: { readonly briefing: Briefing }) {
  const figures = keyFigures(briefing);
  if (figures.length === 0) return null;
  return (
    <section className={css.keyFigures} aria-labelledby="key-figures" data-key-figures>
      <h2 id="key-figures">Key figures</h2>
      <CiteGroup>
        <ol>
          {figures.map((figure) => (
            <li key={figure.claim.id}>
              <FigureLockup figure={figure} />
            </li>
          ))}
        </ol>
      </CiteGroup>
      <p className={css.key}>
        <span>
          <Measure quantity={{ bound: "exact", value: 1, unit: "" }} /> exact, as the article states
          it
        </span>
        <span>
          <Measure quantity={{ bound: "more than", value: 1, unit: "" }} /> a lower bound: no upper
          figure is stated
        </span>
        <span>¶ the paragraph it comes from: press to read the sentence</span>
      </p>
    </section>
  );
}
