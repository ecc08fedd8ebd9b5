import type { Typesetter } from "../../../ui/typesetter.ts";
import type { Piece } from "./piece.ts";
import { TYPE } from "./sizes.ts";

/** Under a heading. */
const UNDER = 0.8;

/** Of what stands over a drawing: its heading, and what other sources say otherwise. */
export function drawingHeadHeight(
  { heading, dispute }: Piece<"drawing">,
  width: number,
  type: Typesetter,
): number {
  const otherwise = dispute === null ? null : `≠ ${dispute}`;
  return headingHeight(heading, width, type) + headingHeight(otherwise, width, type);
}

/** Of what stands over a part of a slide that says more than one thing. */
export function headingHeight(heading: string | null, width: number, type: Typesetter): number {
  if (heading === null) return 0;
  return type.heightOf(heading, { size: TYPE.body, weight: "bold", leading: 1.2 }, width) + UNDER;
}
