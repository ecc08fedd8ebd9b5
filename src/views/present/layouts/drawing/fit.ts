import type { Figure } from "../../../../model/figure.ts";
import { onceFor } from "../../../../model/remember.ts";
import type { Series } from "../../../../model/series.ts";
import { FORMS, WIDTHS } from "../../../../ui/chart-frame.ts";
import { drawnHeight, drawnReach, leastHeight, stretchOf } from "../../../../ui/chart-height.ts";
import { compactOf } from "../../../../ui/chart-places.ts";
import { bareOf } from "../../../../ui/chart-rows.ts";
import type { Typesetter } from "../../../../ui/typesetter.ts";
import { bestOf } from "../best.ts";
import { figureHeight, isFolded, leastWidth } from "../figure/lockup.ts";
import { drawingHeadHeight } from "../heading.ts";
import type { Fitted, Part, Piece, Place } from "../piece.ts";
import { GAP, TYPE } from "../sizes.ts";

/** Before the room says how high its rows are. */
type Formed = Omit<Part<"drawing">, "stretch" | "folded">;

/** Labels of a drawing are of this size, in its own units: they are no smaller than a source line. */
const LABEL = 14;
/** The least size of labels in a room, and how much larger than usual they may be. */
const LEAST = 2.8;
const MOST = 1.6;
/** A window's shape is rounded: what just fits at 4:3 does so at 1.33333. */
const HAIR = 1e-4;
/** Between a figure and its drawing. */
const UNDER_FIGURE = 2;

/** The form, and the place of the figure, in which the drawing is largest. */
export function fitDrawing(piece: Piece<"drawing">, place: Place): Fitted | null {
  const forms = piece.form ? [piece.form] : FORMS;
  const places =
    piece.figure && place.over === 0 ? (["over", "beside"] as const) : (["over"] as const);
  const all = waysToDraw(piece).flatMap((series) =>
    forms.flatMap((form) =>
      places.flatMap((figureAt) => drawnIn({ ...piece, series, form, figureAt }, place) ?? []),
    ),
  );
  return bestOf(all, ({ fill }) => fill);
}

/** Without what its figure says; else as it is, or in little room. */
function waysToDraw({ series, figure }: Piece<"drawing">): readonly Series[] {
  const bare = figure && bareOf(series, figure);
  const compact = compactFor(series);
  return bare ? [bare] : compact ? [series, compact] : [series];
}

/** The same one each time, so that it is known again. */
const compactFor = onceFor(compactOf);

function drawnIn(part: Formed, place: Place): Fitted | null {
  const { form, figure, figureAt, series } = part;
  const { type } = place;
  const beside = figure && figureAt === "beside" ? besideWidth(figure, type) : 0;
  const width = place.width - (beside > 0 ? beside + GAP.column : 0);
  const head = beside > 0 ? { ...part, figure: null } : part;
  const above = Math.max(place.over, overHeight(head, place));
  const most = (MOST * TYPE.small * type.scale) / LABEL;
  const across = Math.min(width / type.spread / WIDTHS[form], most);
  const { low, high, stretch } = stretched(
    part,
    Math.max(part.high ?? 0, (place.height - above) / across),
  );
  const scale = Math.min(across, (place.height - above) / high);
  const least = (LEAST * type.scale) / LABEL;
  if (scale < least - HAIR) return null;
  const lockup =
    figure && beside > 0 ? figureHeight(figure, "drawn", { width: beside, type }, false) : 0;
  if (lockup > place.height - above) return null;
  const covered = {
    wide: (place.width - width + scale * drawnReach(series, form)) / place.width,
    high: (above + scale * high) / place.height,
  };
  return {
    part: { ...part, stretch, folded: figure !== null && isFolded(figure, beside || width, type) },
    height: Math.max(above + least * low, lockup),
    fill: fillOf(series, covered) * (0.3 + (0.7 * scale) / most),
    full: Math.min(covered.wide, covered.high) > FULL,
  };
}

/** Of both ways: a drawing alone that covers less is cut, if that helps. */
const FULL = 0.66;

/** Rows as high as the room asks for, in units of the drawing. */
function stretched({ series, form }: Formed, room: number) {
  const usual = drawnHeight(series, form);
  const { rows, least, most } = stretchOf(series, form);
  const asked = rows > 0 ? Math.floor((room - usual) / rows) : 0;
  const stretch = Math.min(most, Math.max(least, asked));
  return { low: leastHeight(series, form), high: usual + rows * stretch, stretch };
}

/** Of a figure beside its drawing: a label has room for more than a word a line. */
function besideWidth(figure: Figure, type: Typesetter): number {
  const least = leastWidth(figure, "drawn", type);
  return Math.max(least, LABEL_EMS * TYPE.body * type.scale);
}
const LABEL_EMS = 8;

/** How well it fills its place: little is left of either way. */
function fillOf({ chart }: Series, { wide, high }: Record<"wide" | "high", number>): number {
  const isCompact = chart?.mark === "segment" && chart.compact === true;
  return Math.min(1, wide / ENOUGH) * Math.min(1, high / ENOUGH) * (isCompact ? MARKS : 1);
}

const ENOUGH = 0.8;

/** A mark says less than a word: it must be worth it. */
const MARKS = 0.75;

/** Of its figure, its heading and what other sources say otherwise. */
export function overHeight(
  piece: Piece<"drawing">,
  { alone, ...room }: Pick<Place, "width" | "type" | "alone">,
): number {
  const { figure } = piece;
  const own = figure ? figureHeight(figure, "drawn", room, alone) + UNDER_FIGURE : 0;
  return own + drawingHeadHeight(piece, room.width, room.type);
}
