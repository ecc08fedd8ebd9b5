import { definePanel } from "../panel.ts";
import { deriveAgreements } from "./derive.ts";
import { AgreementsView } from "./view.tsx";

/** Which country is in which instrument, and what is support only? */
export const agreements = definePanel({
  id: "agreements",
  title: "Partner-country agreements",
  kinds: ["agreement", "support"],
  half: true,
  derive: deriveAgreements,
  View: AgreementsView,
});
