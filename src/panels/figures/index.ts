import { definePanel } from "../panel.ts";
import { FiguresView } from "./view.tsx";

/** What else does the article count, promise or measure? */
export const figures = definePanel({
  id: "figures",
  load: () => import("./derive.ts"),
  View: FiguresView,
});
