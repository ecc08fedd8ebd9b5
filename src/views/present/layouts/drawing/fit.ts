import type { Figure } from "../../../../model/figure.ts";
import { amountsOf, parts } from "../../../../model/format.ts";
import { onceFor } from "../../../../model/remember.ts";
import type { Series } from "../../../../model/series.ts";
import { FORMS, WIDTHS } from "../../../../ui/chart-frame.ts";
import { drawnHeight, drawnReach, stretchOf } from "../../../../ui/chart-height.ts";
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
/** A whole time line is read and not seen: no smaller than this while much of its width is empty. */
const READ = 3.4;
const HALF_EMPTY = 0.65;
/** Between a figure and its drawing. */
const UNDER_FIGURE = 2;

/** The form, and the place of the figure, in which the drawing is largest. */
export function fitDrawing(piece: Piece<"drawing">, place: Place): Fitted | null {
  const forms = piece.form ? [piece.form] : FORMS;
  const places = placesOf(place.over === 0 ? piece.figure : null);
  const all = waysToDraw(piece).flatMap((series) =>
    forms.flatMap((form) =>
      places.flatMap((figureAt) => drawnIn({ ...piece, series, form, figureAt }, place) ?? []),
    ),
  );
  return bestOf(all, ({ fill }) => fill);
}

/** Only a number with one "million" or the like is narrower in a corner than beside its drawing. */
function placesOf(figure: Figure | null): readonly Part<"drawing">["figureAt"][] {
  if (!figure) return ["over"];
  const [amount, second] = amountsOf(parts(figure.quantity));
  return amount?.scale && !second ? ["over", "beside", "corner"] : ["over", "beside"];
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
  const beside = figure && figureAt !== "over" ? besideWidth(figure, figureAt, type) : 0;
  const width = place.width - (beside > 0 ? beside + GAP.column : 0);
  const head = beside > 0 ? { ...part, figure: null } : part;
  const above = Math.max(place.over, overHeight(head, place));
  const most = (MOST * TYPE.small * type.scale) / LABEL;
  const across = Math.min(width / type.spread / WIDTHS[form], most);
  const { low, high, stretch } = stretched(part, (place.height - above) / across);
  const scale = Math.min(across, (place.height - above) / high);
  const isWholeLine = series.chart?.mark === "order" && series.partOf === null;
  const isHalfEmpty = scale * type.spread * WIDTHS[form] < HALF_EMPTY * width;
  const least = ((isHalfEmpty && isWholeLine ? READ : LEAST) * type.scale) / LABEL;
  if (scale < least) return null;
  const lockup =
    figure && beside > 0 ? figureHeight(figure, "drawn", { width: beside, type }, false) : 0;
  if (lockup > place.height - above) return null;
  return {
    part: { ...part, stretch, folded: figure !== null && isFolded(figure, beside || width, type) },
    height: Math.max(above + least * low, lockup),
    fill: fillOf(part, scale, above + scale * high, place) * (0.3 + (0.7 * scale) / most),
  };
}

/** Rows as high as the room asks for, in units of the drawing. */
function stretched({ series, form, mostStretch }: Formed, room: number) {
  const usual = drawnHeight(series, form);
  const { rows, least, most } = stretchOf(series, form);
  const asked = rows > 0 ? Math.floor((room - usual) / rows) : 0;
  const stretch = Math.min(most, mostStretch ?? most, Math.max(least, asked));
  return { low: usual + rows * least, high: usual + rows * stretch, stretch };
}

/** Of a figure beside its drawing: a label has room for more than a word a line. */
function besideWidth(figure: Figure, at: Part<"drawing">["figureAt"], type: Typesetter): number {
  const least = leastWidth(figure, "drawn", type, at === "corner");
  return Math.max(least, LABEL_EMS * TYPE.body * type.scale);
}
const LABEL_EMS = 8;

/** How well it fills its place: its letters large, and little of the width left. */
function fillOf(part: Formed, scale: number, down: number, { width, height }: Place): number {
  const { series, form, figureAt } = part;
  const isCompact = series.chart?.mark === "segment" && series.chart.compact === true;
  const beside = figureAt === "over" ? 0 : 0.4;
  const across = Math.min(1, (scale * drawnReach(series, form)) / width / ENOUGH + beside);
  return across * Math.min(1, down / height / ENOUGH) * (isCompact ? MARKS : 1);
}

const ENOUGH = 0.7;

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
