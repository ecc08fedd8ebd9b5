import type { Picture } from "../exports/picture.ts";
import { type Taken, type TakenPanel, takenSeries } from "../exports/taken.ts";
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
type Setting = Pick<Taken, "marking" | "filter" | "accessed" | "address">;

const AS_BUILT: Setting = { marking: null, filter: null, accessed: null, address: null };

/** Everything that can be taken of a briefing: the whole, each panel and each series. */
export function takingsOf(
  briefing: Shown,
  setting = AS_BUILT,
  pictures: readonly Picture[] = [],
): readonly Taken[] {
  const parts = panelsOf(panels, briefing).map((panel) => partOf(panel, briefing));
  const marking = markingOf(briefing, setting.marking);
  const whole: Taken = {
    ...{ scope: "briefing", name: briefing.id, title: briefing.title },
    ...{ briefing, panels: parts, pictures, slides: [], ...setting, marking },
  };
  return [
    whole,
    ...parts.map((part) => takenPanel(whole, part)),
    ...parts.flatMap((part) => part.series.map((one) => takenSeries(whole, part, one))),
  ];
}

/** That it is a draft stands on each page, slide and sheet, in each row, and in the file's name. */
function markingOf({ draft }: Shown, marking: string | null): string | null {
  if (!draft) return marking;
  return marking === null ? "DRAFT" : `${marking} – DRAFT`;
}

function takenPanel(whole: Taken, part: TakenPanel): Taken {
  const title = `${part.title} – ${whole.title}`;
  return { ...whole, scope: "panel", name: part.id, title, panels: [part] };
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
