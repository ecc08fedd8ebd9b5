import { definePanel } from "../panel.ts";
import { deriveMeeting } from "./derive.ts";
import { MeetingView } from "./view.tsx";

/** Who met, what was discussed, and what lies ahead? */
export const meeting = definePanel({
  id: "meeting",
  title: "Meeting summary",
  kinds: ["meeting", "topic", "quotation", "outlook"],
  derive: deriveMeeting,
  View: MeetingView,
});
