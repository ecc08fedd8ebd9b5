import { parts } from "./model/format.ts";
import { sourceLine } from "./model/source-line.ts";
import { panels } from "./panels/index.ts";
import {
  figuresOf,
  keyFigures,
  type Panel,
  panelsOf,
  panelTitle,
  type Shown,
  seriesOf,
} from "./panels/panel.ts";
import { isOwn, shownOf } from "./views/embed-series.ts";
import { embedTitle, panelWords } from "./views/embed-words.ts";

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
export function cardsOf(briefing: Shown): readonly Card[] {
  return panelsOf(panels, briefing).map((panel) => cardOf(panel, briefing));
}

/** The panel that stands for the whole briefing: that of its first key figure. */
export function faceOf(briefing: Shown): string | undefined {
  const there = panelsOf(panels, briefing);
  const [first] = keyFigures(there, briefing);
  const face = there.find((panel) =>
    figuresOf(panel, briefing).some(({ claim }) => claim === first?.claim),
  );
  return (face ?? there[0])?.id;
}

function cardOf(panel: Panel, briefing: Shown): Card {
  const own = seriesOf(panel, briefing).filter(isOwn);
  const { statement, name } = briefing.licence;
  return {
    panel: panel.id,
    name: panelTitle(panel, briefing),
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
