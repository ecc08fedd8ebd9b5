import { definePanel } from "../panel.ts";
import { deriveDeployments } from "./derive.ts";
import { DeploymentsView } from "./view.tsx";

/** Where did forces grow, and from what to what? */
export const deployments = definePanel({
  id: "deployments",
  title: "Troop deployments",
  kinds: ["deployment"],
  half: true,
  derive: deriveDeployments,
  View: DeploymentsView,
});
