import { slideSource } from "../../../model/named-sources.ts";
import { figuresOf, type Panel, panelTitle, seriesOf } from "../../../panels/panel.ts";
import { withoutHeading } from "../layouts/pages.ts";
import type { Piece } from "../layouts/piece.ts";
import { groupsOf } from "./groups.ts";
import { piecesOf } from "./pieces.ts";
import { isElsewhere, type Making, setSlides, sourcesIn } from "./set.ts";
import type { Slide } from "./slide.ts";

/** A panel's slides: its message over what it tells first, then what else belongs together. */
export function panelSlides(panel: Panel, making: Making): readonly Slide[] {
  const { briefing } = making;
  const pieces = piecesOf(seriesOf(panel, briefing), figuresOf(panel, briefing));
  const name = panelTitle(panel, briefing);
  const message = briefing.messages[panel.id]?.headline;
  return groupsOf(pieces).flatMap((group, index) => {
    const isFirst = index === 0;
    return setSlides(
      {
        ...(isFirst && message !== undefined
          ? ({ title: message, over: "first", pieces: group } as const)
          : titledBy(group, name)),
        id: isFirst ? panel.id : `${panel.id}.${group[0]?.id}`,
        panel: panel.id,
        head: "headline",
        heading: isFirst ? panel.id : null,
        stepped: false,
        sourceOf: (some) => `${name}. ${slideSource(sourcesIn(some))}`,
      },
      making,
    );
  });
}

/** What the article does not say is said to be others' on each slide. */
function titledBy(group: readonly Piece[], name: string) {
  const [first, ...more] = group;
  if (!isElsewhere(group) || !first) return { title: name, pieces: group };
  const title = `From other sources, not the article: ${name}`;
  return { title, over: "every", pieces: [withoutHeading(first), ...more] } as const;
}
