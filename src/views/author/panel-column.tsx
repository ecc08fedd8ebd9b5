import type { Candidate } from "../../author/work.ts";
import { panels } from "../../panels/index.ts";
import { dataOf, figuresOf, panelsOf, panelTitle, type Shown } from "../../panels/panel.ts";
import { LivenessContext } from "../../ui/snapshot.ts";
import { PanelBoundary } from "../panel-boundary.tsx";
import css from "./author.module.css";

interface PanelColumnProps {
  readonly shown: Shown | null;
  readonly chosen: Candidate | undefined;
  /** Faults of no claim. */
  readonly others: readonly string[];
}

/** The panel that the chosen candidate is on, as it will be, and what does not hold elsewhere. */
export function PanelColumn({ shown, chosen, others }: PanelColumnProps) {
  return (
    <section className={css.panel} aria-label="As it will be">
      <h2>As it will be</h2>
      {others.map((fault) => (
        <p key={fault} className={css.fault}>
          {fault}
        </p>
      ))}
      {shown && <LivePanel shown={shown} claim={chosen?.claim.id} />}
    </section>
  );
}

function LivePanel({
  shown,
  claim,
}: {
  readonly shown: Shown;
  readonly claim: string | undefined;
}) {
  const all = panelsOf(panels, shown);
  const panel =
    all.find((one) => JSON.stringify(dataOf(one, shown).series).includes(`"id":"${claim}"`)) ??
    all[0];
  if (!panel) return <p>Nothing is shown of it yet.</p>;
  const message = shown.messages[panel.id];
  return (
    <LivenessContext value="idle">
      <div data-panel={panel.id} className={css.live}>
        <p className={css.small}>
          <b>{panelTitle(panel, shown)}</b>
        </p>
        {message && <h3>{message.headline}</h3>}
        {message && <p className={css.small}>{message.subtitle}</p>}
        <PanelBoundary key={panel.id} title={panelTitle(panel, shown)}>
          <panel.View series={dataOf(panel, shown).series} figures={figuresOf(panel, shown)} />
        </PanelBoundary>
      </div>
    </LivenessContext>
  );
}
