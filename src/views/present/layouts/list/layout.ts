import type { Layout } from "../piece.ts";
import { cutList } from "./cut.ts";
import { fitList } from "./fit.ts";

export const list: Layout<"list"> = {
  fit: fitList,
  cut: cutList,
  asItIs: (piece) => ({ ...piece, columns: "12" }),
};
