import type { Claim } from "../../../model/briefing.ts";
import { type Cell, format } from "../../../model/format.ts";
import { notesFor } from "../../../model/speaker-notes.ts";
import type { Shown } from "../../../panels/panel.ts";
import { withWholeAmounts } from "../../../ui/text-wrap.ts";
import type { Typesetter } from "../../../ui/typesetter.ts";
import { arrange } from "../layouts/arrange.ts";
import { type Head, roomUnder } from "../layouts/frame.ts";
import { type Page, pagesOf, type SettingOf, withoutHeading } from "../layouts/pages.ts";
import { type Arrangement, type Piece, type Room, seriesIn, sourcesIn } from "../layouts/piece.ts";
import type { Screen } from "../layouts/screen.ts";
import type { Slide } from "./slide.ts";

/** What a deck is made for. */
export interface Making {
  readonly briefing: Shown;
  readonly screen: Screen;
  readonly type: Typesetter;
}

/** Pieces that are to be shown under one title, on as few slides as hold them. */
export interface Wanted {
  /** Of the first of them. */
  readonly id: string;
  readonly panel: string | null;
  readonly title: string;
  /**
   * It stands over every slide, or over what has a number of it, else the first; others that tell one
   * thing are named for that.
   */
  readonly over?: "first" | "every" | undefined;
  /** Over others that tell several things. */
  readonly name?: string;
  readonly head: Head;
  readonly pieces: readonly Piece[];
  /** Whose own notes are the editor's for the first slide. */
  readonly heading: string | null;
  /** Shown one after the other. */
  readonly stepped: boolean;
  readonly sourceOf: (pieces: readonly Piece[]) => string;
}

/** A head that leaves less of the screen than this is set small, after a slide of its own. */
const LEAST_BODY = 0.5;

export function setSlides(asked: Wanted, making: Making): readonly Slide[] {
  const title = withWholeAmounts(asked.title);
  const wanted = { ...asked, title };
  const head = headOf(wanted, making);
  if (head) return bodies(wanted, making, head);
  // What is only a name is no slide: the source line has a panel's, and a list goes on under its own.
  if (!wanted.over && wanted.head !== "opening") return bodies(wanted, making, "running");
  const alone = slideOf({ ...wanted, pieces: [] }, "alone", making, null);
  // The headline has been read: what follows has headings of its own, small.
  const id = `${wanted.id}.${wanted.pieces[0]?.id}`;
  return [alone, ...bodies({ ...wanted, id, heading: null, over: undefined }, making, "running")];
}

/** As wanted or, where that leaves too little, no larger than on any slide; null if that does too. */
function headOf(wanted: Wanted, making: Making): Head | null {
  if (wanted.pieces.length === 0) return wanted.head;
  const heads = [wanted.head, "headline"] as const;
  return heads.find((head) => isRoomy({ ...wanted, head }, making)) ?? null;
}

function isRoomy(wanted: Wanted, making: Making): boolean {
  const { aspect } = making.screen;
  const height = 100 * Math.max(1, 1 / aspect);
  const setting = settingOf(wanted, making, " 1 of 2");
  return wanted.pieces.every((piece) => setting([piece]).room.height >= height * LEAST_BODY);
}

/** Pieces under the title that they have together, and what that leaves for them. */
function settingOf(wanted: Wanted, making: Making, part: string): SettingOf {
  const told = toldBy(wanted);
  return (pieces) => {
    // A full stop in an id names a part of what goes on.
    const isTold = wanted.over === "every" || `${pieces[0]?.id}.`.startsWith(`${told?.id}.`);
    const own = wanted.over && isTold ? null : ownTitle(pieces);
    const title = own ?? (isTold ? wanted.title : (wanted.name ?? wanted.title));
    const room = roomOf(`${title}${part}`, pieces, wanted, making);
    return { title, pieces: own === null ? pieces : pieces.map(withoutHeading), room };
  };
}

/** What a title is about: the first piece that has a number of it, else the first. */
function toldBy({ title, pieces }: Wanted): Piece | undefined {
  const numbers = new Set(title.match(NUMBER));
  if (numbers.size === 0) return pieces[0];
  const hasOne = (one: Cell) =>
    format(one)
      .match(NUMBER)
      ?.some((number) => numbers.has(number));
  const told = pieces.find((piece) =>
    seriesIn(piece).some(({ rows }) => rows.some(({ cells }) => Object.values(cells).some(hasOne))),
  );
  return told ?? pieces[0];
}
const NUMBER = /\d+(?:[.,]\d+)*/g;

function roomOf(
  title: string,
  pieces: readonly Piece[],
  { head, sourceOf }: Wanted,
  { screen, type }: Making,
): Room {
  return roomUnder({ head, title, source: sourceOf(pieces) }, screen, type);
}

/** Only what goes on says which part it is: the room for that is kept where it is needed. */
function numbered(wanted: Wanted, making: Making): readonly Page[] {
  const pages = (part: string) => pagesOf(wanted.pieces, settingOf(wanted, making, part));
  const plain = pages("");
  const isTight = plain.some(({ title, pieces, room }, index) => {
    const part = partOf(plain, index);
    return part && roomOf(`${title} ${part}`, pieces, wanted, making).height < room.height;
  });
  return isTight ? pages(" 1 of 2") : plain;
}

/** The one heading of all pieces. */
function ownTitle(pieces: readonly Piece[]): string | null {
  const heading = headingOf(pieces[0]);
  return pieces.every((piece) => headingOf(piece) === heading) ? heading : null;
}

function bodies(wanted: Wanted, making: Making, head: Head): readonly Slide[] {
  const pages = numbered({ ...wanted, head }, making);
  return pages.map((page, index) => {
    const { title, pieces } = page;
    const first = index === 0;
    const id = first ? wanted.id : `${wanted.panel ?? wanted.id}.${pieces[0]?.id}`;
    const heading = first ? wanted.heading : null;
    const own = { ...wanted, title, id, heading, pieces };
    const shown = stepsOf(page, own);
    return { ...slideOf(own, head, making, partOf(pages, index)), shown, steps: shown.length };
  });
}

/** "1 of 2", of slides that go on under one title. */
function partOf(pages: readonly Page[], index: number): string | null {
  const named = pages.filter(({ title }) => title === pages[index]?.title);
  const at = pages.slice(0, index + 1).filter((page) => named.includes(page)).length;
  return named.length > 1 ? `${at} of ${named.length}` : null;
}

function slideOf(wanted: Wanted, head: Head, making: Making, part: string | null): Slide {
  const { id, panel, title, pieces, heading } = wanted;
  const { briefing } = making;
  return {
    ...{ id, panel, title, head, part, pieces },
    shown: [NOTHING],
    steps: 1,
    elsewhere: isElsewhere(pieces),
    source: wanted.sourceOf(pieces),
    notes: notesFor(briefing, heading, claimsIn(pieces, briefing)),
  };
}

/** Other publishers speak, and not the article. */
export function isElsewhere(pieces: readonly Piece[]): boolean {
  const sources = sourcesIn(pieces);
  return sources.length > 0 && sources.every(({ kind }) => kind === "fact");
}

const NOTHING: Arrangement = { bands: [], larger: 1, worth: 0, full: true };

/** At each step what is shown so far fills the slide: what is not yet shown leaves no hole. */
function stepsOf({ pieces, room, arrangement }: Page, { stepped }: Wanted): readonly Arrangement[] {
  if (!stepped) return [arrangement];
  const before = pieces
    .slice(0, -1)
    .flatMap((_, index) => arrange(pieces.slice(0, index + 1), room) ?? []);
  return [...before, arrangement];
}

/** What a piece is called where others stand beside it. */
export function headingOf(piece: Piece | undefined): string | null {
  if (!piece || piece.kind === "figure") return null;
  if (piece.kind === "prose") return piece.series[0]?.title ?? null;
  return piece.heading;
}

/** The claims that are told, in the briefing's order. */
function claimsIn(pieces: readonly Piece[], { claims }: Shown): readonly Claim[] {
  const ids = new Set(sourcesIn(pieces).map(({ id }) => id));
  return claims.filter(({ id }) => ids.has(id));
}
