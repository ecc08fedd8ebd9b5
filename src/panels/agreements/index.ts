import { definePanel } from "../panel.ts";
import { AgreementsView } from "./view.tsx";

/** Who is in which instrument, and what is support only? */
export const agreements = definePanel({
  id: "agreements",
  half: true,
  load: () => import("./derive.ts"),
  View: AgreementsView,
});
