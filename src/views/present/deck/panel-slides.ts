import type { Asked } from "../../../model/briefing.ts";
import { slideSource } from "../../../model/named-sources.ts";
import { panels } from "../../../panels/index.ts";
import { figuresOf, type Panel, panelTitle, seriesOf } from "../../../panels/panel.ts";
import { withoutHeading } from "../layouts/pages.ts";
import { type Piece, seriesIn, sourcesIn } from "../layouts/piece.ts";
import { groupsOf } from "./groups.ts";
import { piecesOf } from "./pieces.ts";
import { headingOf, isElsewhere, type Making, setSlides } from "./set.ts";
import type { Slide } from "./slide.ts";

/** What an editor wants on one slide, or as few as hold it: panels and series, joined. */
export function askedSlides({ of, title, steps = false }: Asked, making: Making): readonly Slide[] {
  const [first = ""] = of;
  const whole = panels.find(({ id }) => id === first);
  if (whole && of.length === 1 && title === undefined && !steps) return panelSlides(whole, making);
  const pieces = of.flatMap((id) => piecesNamed(id, making));
  const panel = whole ?? panelOf(pieces[0], making);
  if (!panel) return [];
  const { name, message, ...own } = ofPanel(panel, making);
  return setSlides(
    {
      ...own,
      id: whole ? whole.id : `${panel.id}.${first}`,
      title: title ?? (whole ? message : headingOf(pieces[0])) ?? name,
      over: title === undefined ? "first" : "every",
      pieces,
      heading: whole ? whole.id : null,
      stepped: steps,
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

/** A panel's slides: its message over what it tells first, then what else belongs together. */
function panelSlides(panel: Panel, making: Making): readonly Slide[] {
  const { briefing } = making;
  const pieces = piecesOf(seriesOf(panel, briefing), figuresOf(panel, briefing));
  const { name, message, ...own } = ofPanel(panel, making);
  return groupsOf(pieces).flatMap((group, index) => {
    const isFirst = index === 0;
    return setSlides(
      {
        ...own,
        ...(isFirst && message !== undefined
          ? ({ title: message, over: "first", name, pieces: group } as const)
          : titledBy(group, name)),
        id: isFirst ? panel.id : `${panel.id}.${group[0]?.id}`,
        heading: isFirst ? panel.id : null,
        stepped: false,
      },
      making,
    );
  });
}

/** What all slides of a panel have in common. */
function ofPanel(panel: Panel, { briefing }: Making) {
  const name = panelTitle(panel, briefing);
  return {
    name,
    message: briefing.messages[panel.id]?.headline,
    panel: panel.id,
    head: "headline",
    sourceOf: (some: readonly Piece[]) => `${name}. ${slideSource(sourcesIn(some))}`,
  } as const;
}

/** What the article does not say is said to be others' on each slide. */
function titledBy(group: readonly Piece[], name: string) {
  const [first, ...more] = group;
  if (!isElsewhere(group) || !first) return { title: name, pieces: group };
  const title = `From other sources, not the article: ${name}`;
  return { title, over: "every", pieces: [withoutHeading(first), ...more] } as const;
}
