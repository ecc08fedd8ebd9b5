import type { Typesetter } from "../../../../ui/typesetter.ts";
import { bestOf } from "../best.ts";
import { type Columns, widthsOf } from "../columns.ts";
import { headingHeight } from "../heading.ts";
import type { Fitted, Part, Piece, Place } from "../piece.ts";
import { GAP, TYPE } from "../sizes.ts";
import { type Entry, loosened, saidOf } from "./entries.ts";

/** A bar drawn in its standing, and the space under it and under what stands there. */
const BAR = 4.4;
/** A rule over each entry, and the space on its two sides; labels have less, and no rule. */
const AROUND = GAP.entry * 2 + 0.2;
const AROUND_SMALL = 0.8;
const LEADING = 1.2;

/** In the columns that fill the place best; at the usual size, broken where it must be. */
export function fitList(piece: Piece<"list">, place: Place): Fitted | null {
  const fitted = (entries: readonly Entry[]) =>
    columnsFor(piece, place).flatMap(
      (columns) => inColumns({ ...piece, entries, columns }, place) ?? [],
    );
  const whole = bestOf(fitted(piece.entries), ({ fill }) => fill);
  if (whole || place.larger > 1) return whole;
  return bestOf(fitted(piece.entries.map(loosened)), ({ fill }) => fill);
}

/** Standings stand side by side, or one over the other; of anything else some may share a row. */
function columnsFor({ entries }: Piece<"list">, { alone }: Place): readonly Columns[] {
  if (!alone) return ["12"];
  if (isStandings(entries) && entries.length > 1) return entries.length === 2 ? PAIRS : TRIPLES;
  return EVEN.slice(0, entries.length);
}
const EVEN: readonly Columns[] = ["12", "6-6", "4-4-4", "3-3-3-3"];
const PAIRS: readonly Columns[] = ["6-6", "8-4", "4-8", "12"];
const TRIPLES: readonly Columns[] = ["4-4-4", "12"];

/** Up to three standings: provided, announced, discussed. */
export function isStandings(entries: readonly Entry[]): boolean {
  const grouped = entries.length > 0 && entries.length < 4;
  return grouped && entries.every(({ standing }) => standing !== null);
}

/** A lead is strong only before something. */
export function isLed(entries: readonly Entry[]): boolean {
  return entries.some(({ lines }) => lines.length > 0);
}

function inColumns(part: Part<"list">, place: Place): Fitted | null {
  const { entries, heading } = part;
  const { type } = place;
  const widths = widthsOf(part.columns, place.width);
  const set = setOf(part, place);
  const told = entries.map((entry, index) =>
    reckoned(entry, widths[index % widths.length] ?? place.width, set, type),
  );
  if (told.some(({ longest, width }) => longest > width)) return null;
  const list = told.reduce((sum, _, index) => {
    if (index % widths.length > 0) return sum;
    return sum + Math.max(...told.slice(index, index + widths.length).map(({ height }) => height));
  }, 0);
  const height = headingHeight(heading, place.width, type) + list;
  if (height > place.height) return null;
  const last = widths.at(-1) ?? place.width;
  const reach = Math.min(last, Math.max(...told.map((each) => each.reach)));
  const across = (place.width - last + reach) / place.width;
  const whole = told.reduce((sum, each) => sum + each.whole, 0) / told.length;
  const even = told.length / (Math.ceil(told.length / widths.length) * widths.length);
  const tidy = (1 - BROKEN * (1 - whole)) * (1 - RAGGED * (1 - even));
  return {
    part,
    height,
    fill: across * Math.min(1, 0.4 + height / place.height) * tidy,
    full: true,
  };
}

/** What it takes from a list's worth that what it says is broken over ever more lines. */
const BROKEN = 0.6;
/** And that its last row is empty but for its beginning. */
const RAGGED = 0.3;

type Set = ReturnType<typeof setOf>;

function setOf({ entries, small }: Part<"list">, { larger }: Place) {
  const line = { size: (small ? TYPE.small : TYPE.body) * larger, leading: LEADING };
  const lead = isLed(entries) ? ({ ...line, weight: "bold" } as const) : line;
  if (isStandings(entries)) return { lead, line, around: BAR };
  return { lead, line, around: small ? AROUND_SMALL : AROUND };
}

/** An entry in a column: its height, its widest line and word, and how little of it is broken over lines. */
function reckoned({ lead, lines }: Entry, width: number, set: Set, type: Typesetter) {
  const texts = [
    [saidOf(lead), set.lead] as const,
    ...lines.map((each) => [saidOf(each), set.line] as const),
  ];
  const heights = texts.map((text) => type.heightOf(...text, width));
  const unbroken = texts.map(([, words], index) => {
    const line = type.heightOf("0", words, width);
    return line / Math.max(line, heights[index] ?? 0);
  });
  return {
    width,
    height: heights.reduce((sum, height) => sum + height, set.around),
    reach: Math.max(...texts.map((text) => type.reachOf(...text, width))),
    longest: Math.max(...texts.map((text) => type.longestOf(...text))),
    whole: unbroken.reduce((sum, share) => sum + share, 0) / texts.length,
  };
}
