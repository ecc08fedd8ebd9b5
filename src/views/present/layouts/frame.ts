import type { Typesetter } from "../../../ui/typesetter.ts";
import type { Room } from "./piece.ts";
import type { Screen } from "./screen.ts";
import { GAP, TYPE } from "./sizes.ts";

/**
 * How a slide's title stands: as its headline; small, over a slide that goes on or has no room
 * for a large one; or alone on a slide that says nothing else.
 */
export type Head = "opening" | "headline" | "running" | "alone";

/** Rules and padding of the head and the foot, and the air around the body. */
const HEAD = 1.7;
const FOOT = 1.2;
const AIR = 3.6;
/** The slide's number stands beside the source line. */
const PLACE = "99 of 99";

/** What the head and the source line leave for the body of a slide. */
export function roomUnder(
  { head, title, source }: { readonly head: Head; readonly title: string; readonly source: string },
  { aspect }: Screen,
  type: Typesetter,
): Room {
  const inside = 100 - 2 * GAP.inset;
  const width = inside * Math.max(1, aspect);
  const height = inside * Math.max(1, 1 / aspect);
  const small = { size: TYPE.small };
  const beside = width - type.widthOf(PLACE, small) - GAP.column;
  const heading = { size: SIZES[head], weight: "bold", leading: 1.15 } as const;
  const above = HEAD + type.heightOf(title, heading, width);
  const below = FOOT + type.heightOf(source, small, beside);
  return { width, height: height - above - below - AIR, type };
}

const SIZES: Readonly<Record<Head, number>> = {
  opening: TYPE.title,
  headline: TYPE.headline,
  running: TYPE.small,
  alone: TYPE.headline,
};
