import { headingHeight } from "../heading.ts";
import type { Columns, Fitted, ListPiece, Part, Place } from "../piece.ts";
import { GAP, TYPE } from "../sizes.ts";
import type { Type, Typesetter } from "../typesetter.ts";
import { type Entry, saidOf } from "./entries.ts";

type ListPart = Extract<Part, { kind: "list" }>;

/** A bar drawn in its standing, and the space under it and under what stands there. */
const BAR = 4.4;
/** A rule over each entry, and the space on its two sides; labels have less, and no rule. */
const AROUND = GAP.entry * 2 + 0.2;
const AROUND_SMALL = 0.8;
const LEADING = 1.2;

/** In the columns that fill the place best. */
export function fitList(piece: ListPiece, place: Place, type: Typesetter): Fitted<ListPart> | null {
  const all = columnsFor(piece, place).flatMap(
    (columns) => inColumns({ ...piece, columns }, place, type) ?? [],
  );
  return all.reduce<Fitted<ListPart> | null>(
    (best, each) => (best && best.fill >= each.fill ? best : each),
    null,
  );
}

/** Standings stand side by side, or one over the other; of anything else some may share a row. */
function columnsFor({ entries }: ListPiece, { alone }: Place): readonly Columns[] {
  if (!alone) return ["12"];
  if (isStandings(entries)) return entries.length === 2 ? PAIRS : TRIPLES;
  return EVEN.slice(0, entries.length);
}
const EVEN: readonly Columns[] = ["12", "6-6", "4-4-4", "3-3-3-3"];
const PAIRS: readonly Columns[] = ["6-6", "8-4", "4-8", "12"];
const TRIPLES: readonly Columns[] = ["4-4-4", "5-4-3", "6-3-3", "3-6-3", "3-3-6", "12"];

/** Two or three standings: provided, announced, discussed. */
export function isStandings(entries: readonly Entry[]): boolean {
  const grouped = entries.length > 1 && entries.length < 4;
  return grouped && entries.every(({ standing }) => standing !== null);
}

/** A lead is strong only before something. */
export function isLed(entries: readonly Entry[]): boolean {
  return entries.some(({ lines }) => lines.length > 0);
}

function inColumns(part: ListPart, place: Place, type: Typesetter): Fitted<ListPart> | null {
  const { entries, heading } = part;
  const shares = part.columns.split("-").map(Number);
  const inner = place.width - GAP.column * (shares.length - 1);
  const widthAt = (index: number) => (inner * (shares[index % shares.length] ?? 12)) / 12;
  const set = setOf(part, place, type);
  if (entries.some((entry, index) => longestIn(entry, set) > widthAt(index))) return null;
  const heights = entries.map((entry, index) => entryHeight(entry, widthAt(index), set));
  const rows = heights.filter((_, index) => index % shares.length === 0);
  const list = rows.reduce((sum, _, row) => {
    const from = row * shares.length;
    return sum + Math.max(...heights.slice(from, from + shares.length));
  }, 0);
  const height = headingHeight(heading, place.width, type) + list;
  if (height > place.height) return null;
  const last = shares.length - 1;
  const reach = Math.max(...entries.map((entry, index) => entryReach(entry, widthAt(index), set)));
  const across = (place.width - widthAt(last) + Math.min(reach, widthAt(last))) / place.width;
  return { part, height, fixed: height, fill: across * Math.min(1, 0.4 + height / place.height) };
}

interface Set {
  readonly lead: Type;
  readonly line: Type;
  readonly around: number;
  readonly type: Typesetter;
}

function setOf({ entries, small }: ListPart, { larger }: Place, type: Typesetter): Set {
  const line = { size: (small ? TYPE.small : TYPE.body) * larger, leading: LEADING };
  const lead = isLed(entries) ? ({ ...line, weight: "bold" } as const) : line;
  if (isStandings(entries)) return { lead, line, around: BAR, type };
  return { lead, line, around: small ? AROUND_SMALL : AROUND, type };
}

function entryHeight({ lead, lines }: Entry, width: number, set: Set): number {
  const { type, line, around } = set;
  const words = lines.map((each) => type.heightOf(saidOf(each), line, width));
  const first = type.heightOf(saidOf(lead), set.lead, width);
  return words.reduce((sum, each) => sum + each, first) + around;
}

function entryReach({ lead, lines }: Entry, width: number, { type, line, ...set }: Set): number {
  const reaches = lines.map((each) => type.reachOf(saidOf(each), line, width));
  return Math.max(type.reachOf(saidOf(lead), set.lead, width), ...reaches);
}

function longestIn({ lead, lines }: Entry, { type, line, ...set }: Set): number {
  const words = lines.map((each) => type.longestOf(saidOf(each), line));
  return Math.max(type.longestOf(saidOf(lead), set.lead), ...words);
}
