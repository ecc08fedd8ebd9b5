import type { Layout } from "../piece.ts";
import { cutDrawing } from "./cut.ts";
import { fitDrawing } from "./fit.ts";

export const drawing: Layout<"drawing"> = {
  fit: fitDrawing,
  cut: cutDrawing,
  asItIs: (piece) => ({ ...piece, form: "narrow", figureAt: "over", folded: false, stretch: 0 }),
};
