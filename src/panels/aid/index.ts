import { definePanel } from "../panel.ts";
import { deriveAid } from "./derive.ts";
import { AidView } from "./view.tsx";

/** What has been provided, what is announced, and what is only discussed? */
export const aid = definePanel({
  id: "aid",
  title: "UK aid",
  kinds: ["aid"],
  derive: deriveAid,
  View: AidView,
});
