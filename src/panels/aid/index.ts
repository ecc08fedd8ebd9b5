import { definePanel } from "../panel.ts";
import { AidView } from "./view.tsx";

/** What has been provided, what is announced, and what is only discussed? */
export const aid = definePanel({
  id: "aid",
  load: () => import("./derive.ts"),
  View: AidView,
});
