import type { Briefing } from "./model/briefing.ts";
import { keyFigures } from "./model/figure.ts";
import { parts } from "./model/format.ts";
import { panels } from "./panels/index.ts";
import { figuresOf, type Panel, seriesOf } from "./panels/panel.ts";
import { isOwn, shownOf } from "./views/embed-series.ts";
import { embedTitle, panelWords } from "./views/embed-words.ts";
import { sourceLine } from "./views/panel-frame.tsx";

/** What a picture, a social card and an oEmbed file say about one panel. Plain strings. */
interface Card {
  readonly panel: string;
  readonly name: string;
  /** The frame's title. */
  readonly title: string;
  readonly headline: string;
  readonly figures: readonly {
    readonly qualifier: string;
    readonly number: string;
    readonly scale: string;
    readonly label: string;
    readonly disputed: boolean;
  }[];
  /** Ids of the series whose drawings belong to it. */
  readonly drawings: readonly string[];
  /** All of it as a sentence. */
  readonly words: string;
  readonly source: string;
  readonly licence: string;
}

/** The card of each panel, in display order. */
export function cardsOf(briefing: Briefing): readonly Card[] {
  return panels.map((panel) => cardOf(panel, briefing));
}

/** The panel that stands for the whole briefing: that of its first key figure. */
export function faceOf(briefing: Briefing): string | undefined {
  const [first] = keyFigures(briefing);
  return (panels.find(({ kinds }) => first && kinds.includes(first.claim.kind)) ?? panels[0])?.id;
}

function cardOf(panel: Panel, briefing: Briefing): Card {
  const own = seriesOf(panel, briefing).filter(isOwn);
  const { statement, name } = briefing.licence;
  return {
    panel: panel.id,
    name: panel.title,
    title: embedTitle(panel, briefing),
    headline: briefing.messages[panel.id]?.headline ?? "",
    figures: figuresOf(panel, briefing).map(({ lead, quantity, label, conflicts }) => {
      const { qualifier, number, scale } = parts(quantity);
      return {
        qualifier: [lead, qualifier].filter(Boolean).join(" "),
        number,
        scale,
        label,
        disputed: conflicts.length > 0,
      };
    }),
    drawings: shownOf(own).flatMap(({ id, chart }) => (chart ? [id] : [])),
    words: panelWords(panel, briefing),
    source: sourceLine(own),
    licence: `${statement} ${name}.`,
  };
}
