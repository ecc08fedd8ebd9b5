import { definePanel } from "../panel.ts";
import { DeploymentsView } from "./view.tsx";

/** Where did forces grow or shrink, and from what to what? */
export const deployments = definePanel({
  id: "deployments",
  half: true,
  load: () => import("./derive.ts"),
  View: DeploymentsView,
});
