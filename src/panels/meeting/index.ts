import { definePanel } from "../panel.ts";
import { MeetingView } from "./view.tsx";

/** Who met, what was discussed, and what lies ahead? */
export const meeting = definePanel({
  id: "meeting",
  load: () => import("./derive.ts"),
  View: MeetingView,
});
