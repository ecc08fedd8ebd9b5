import type { Taken, TakenPanel } from "../exports/taken.ts";
import type { Series } from "../model/series.ts";
import { panels } from "../panels/index.ts";
import {
  figuresOf,
  type Panel,
  panelsOf,
  panelTitle,
  type Shown,
  seriesOf,
} from "../panels/panel.ts";

/** How a reader has set the page that they take from. */
type Setting = Pick<Taken, "marking" | "filter">;

const AS_BUILT: Setting = { marking: null, filter: null };

/** The whole briefing, to take away. */
export function takenBriefing(briefing: Shown, setting = AS_BUILT): Taken {
  const { id: name, title } = briefing;
  const all = panelsOf(panels, briefing).map((panel) => partOf(panel, briefing));
  return { scope: "briefing", name, title, briefing, panels: all, ...setting };
}

/** One panel of it. */
export function takenPanel(panel: Panel, briefing: Shown, setting = AS_BUILT): Taken {
  const title = `${panelTitle(panel, briefing)} – ${briefing.title}`;
  const all = [partOf(panel, briefing)];
  return { scope: "panel", name: panel.id, title, briefing, panels: all, ...setting };
}

/** One series of a panel. */
export function takenSeries(taken: Taken, series: Series): Taken {
  const all = taken.panels.map((panel) => ({ ...panel, series: [series] }));
  return { ...taken, scope: "series", name: series.id, title: series.title, panels: all };
}

function partOf(panel: Panel, briefing: Shown): TakenPanel {
  return {
    id: panel.id,
    title: panelTitle(panel, briefing),
    message: briefing.messages[panel.id] ?? null,
    figures: figuresOf(panel, briefing),
    series: seriesOf(panel, briefing),
  };
}
