import { useId } from "react";
import type { CountryCode } from "../model/claims/kind.ts";
import { partyName } from "../model/party.ts";
import type { Route } from "../model/routes.ts";
import { sourceLine } from "../model/source-line.ts";
import {
  dataOf,
  figuresOf,
  type Panel,
  panelTitle,
  type Shown,
  seriesOf,
} from "../panels/panel.ts";
import hidden from "../ui/hidden.module.css";
import { EmbedLink } from "./embed-link.tsx";
import { Beside, Takeable } from "./one-file.ts";
import { Broken, PanelBoundary } from "./panel-boundary.tsx";
import css from "./panel-frame.module.css";
import { StartShow } from "./start-show.tsx";
import { TakeLink } from "./take-link.tsx";

interface PanelFrameProps {
  readonly panel: Panel;
  /** Whether another of half a page's width stands beside it. */
  readonly half: boolean;
  readonly briefing: Shown;
  /** The same, or what a filter leaves of it. */
  readonly shown: Shown;
  /** What the filter asks for. */
  readonly country: CountryCode | null;
  readonly route: Route;
}

/** One panel on the page: name, message, body, sources and what can be taken away. */
export function PanelFrame(props: PanelFrameProps) {
  const { panel, half, briefing, shown } = props;
  const heading = useId();
  const message = shown.messages[panel.id];
  return (
    <section
      id={panel.id}
      data-panel={panel.id}
      className={`${css.panel} ${half ? css.half : ""}`}
      aria-labelledby={heading}
    >
      <header className={css.head}>
        <h2 id={heading}>
          <span className={css.name}>{panelTitle(panel, briefing)}</span>{" "}
          {message && <span className={css.message}>{message.headline}</span>}
        </h2>
        {message && <p className={css.subtitle}>{message.subtitle}</p>}
      </header>
      <PanelBoundary title={panelTitle(panel, briefing)}>
        <PanelBody {...props} />
      </PanelBoundary>
    </section>
  );
}

function PanelBody({ panel, briefing, shown, country, route }: Omit<PanelFrameProps, "half">) {
  const { fault } = dataOf(panel, shown);
  if (fault !== undefined) return <Broken title={panelTitle(panel, briefing)} fault={fault} />;
  const all = seriesOf(panel, shown);
  if (country !== null && all.length === 0) {
    return <p>Nothing here names {partyName(briefing, country)}.</p>;
  }
  return (
    <>
      <panel.View series={dataOf(panel, shown).series} figures={figuresOf(panel, shown)} />
      <footer className={css.foot}>
        <p>{sourceLine(all)}</p>
        <div className={css.tools}>
          <StartShow briefing={briefing.id} route={route} slide={panel.id}>
            Present <span className={hidden.hidden}>{panelTitle(panel, briefing)}</span>
          </StartShow>
          <Takeable>
            <TakeLink
              {...{ shown, country, route, name: panel.id, title: panelTitle(panel, briefing) }}
            />
          </Takeable>
          <Beside>
            <EmbedLink {...{ panel, briefing, route }} />
          </Beside>
        </div>
      </footer>
    </>
  );
}
