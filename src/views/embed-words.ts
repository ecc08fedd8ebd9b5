import { format } from "../model/format.ts";
import { figuresOf, type Panel, panelTitle, type Shown } from "../panels/panel.ts";

/** A panel's frame by name: no two panels of a site share one. */
export function embedTitle(panel: Panel, briefing: Shown): string {
  return `${panelTitle(panel, briefing)} – ${briefing.title}`;
}

/** What a panel shows, in a sentence: every figure with its qualifier. */
export function panelWords(panel: Panel, briefing: Shown): string {
  const figures = figuresOf(panel, briefing).map(
    ({ lead, quantity, label, conflicts }) =>
      `${[lead, format(quantity), label].filter(Boolean).join(" ")}${conflicts.length > 0 ? " (≠ sources disagree)" : ""}`,
  );
  const message = briefing.messages[panel.id]?.headline;
  return `${panelTitle(panel, briefing)}: ${[...figures, message].filter(Boolean).join("; ")}.`;
}
