import type { Asked } from "../../../model/briefing.ts";
import { slideSource } from "../../../model/named-sources.ts";
import { panels } from "../../../panels/index.ts";
import { figuresOf, type Panel, panelTitle, seriesOf } from "../../../panels/panel.ts";
import { type Piece, seriesIn } from "../layouts/piece.ts";
import { panelSlides } from "./panel-slides.ts";
import { piecesOf } from "./pieces.ts";
import { headingOf, type Making, setSlides, sourcesIn } from "./set.ts";
import type { Slide } from "./slide.ts";

/** What an editor wants on one slide, or as few as hold it: panels and series, joined. */
export function askedSlides({ of, title, steps = false }: Asked, making: Making): readonly Slide[] {
  const [first = ""] = of;
  const whole = panels.find(({ id }) => id === first);
  if (whole && of.length === 1 && title === undefined && !steps) return panelSlides(whole, making);
  const { briefing } = making;
  const pieces = of.flatMap((id) => piecesNamed(id, making));
  const panel = whole ?? panelOf(pieces[0], making);
  if (!panel) return [];
  const name = panelTitle(panel, briefing);
  const message = whole ? briefing.messages[whole.id]?.headline : headingOf(pieces[0]);
  return setSlides(
    {
      id: whole ? whole.id : `${panel.id}.${first}`,
      panel: panel.id,
      title: title ?? message ?? name,
      over: title === undefined ? "first" : "every",
      head: "headline",
      pieces,
      heading: whole ? whole.id : null,
      stepped: steps,
      sourceOf: (some) => `${name}. ${slideSource(sourcesIn(some))}`,
    },
    making,
  );
}

/** A panel's, or one series'; what is asked for is not left out for want of room. */
function piecesNamed(id: string, { briefing }: Making): readonly Piece[] {
  return panels.flatMap((panel) => {
    const series = seriesOf(panel, briefing);
    const named = panel.id === id ? series : series.filter((one) => one.id === id);
    return piecesOf(named, figuresOf(panel, briefing)).map((piece) =>
      piece.kind === "list" ? { ...piece, spare: false } : piece,
    );
  });
}

function panelOf(piece: Piece | undefined, { briefing }: Making): Panel | undefined {
  const ids = piece ? seriesIn(piece).map(({ id }) => id) : [];
  return panels.find((panel) => seriesOf(panel, briefing).some(({ id }) => ids.includes(id)));
}
