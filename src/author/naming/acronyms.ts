import { words } from "../../model/wording/phrases.ts";
import { namesThing } from "./introduced-letters.ts";

/** Letters that stand for a body, in UTF-16 units of the text. */
export interface Acronym {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Letters in capitals that the text speaks of as of somebody: "the ESRI puts", "between NTPC and". */
export function acronymsIn(text: string): Acronym[] {
  return [...text.matchAll(LETTERS)].flatMap(({ index: start, 0: name }) => {
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    const isMeant = AGENT_BEFORE.test(before) && BODY_AFTER.test(after) && !SHOUTED.test(before);
    // "Decision (CFSP) 2026/1184" is under a policy.
    const isThing =
      before.endsWith(" (") && (namesThing(before.slice(0, -2)) || /^\) \d/.test(after));
    return isMeant && !isThing && !NO_BODIES.has(name) ? [{ name, start, end }] : [];
  });
}

/** Whether letters are the first ones of a name's words, with its small words or without. */
export function abbreviates(letters: string, name: string): boolean {
  const parts = name.split(/[ -]/);
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  const initials = (of: readonly string[]) => of.map((part) => part.charAt(0)).join("");
  return letters === initials(capitals) || letters === initials(parts).toUpperCase();
}

const REACH = 24;

/** Capitals in a row, or inside a word as brands have them: "NTPC", "TotalEnergies", "airBaltic". */
const LETTERS =
  /(?<![\p{L}\p{N}$€£.-])(?:[A-Z]{3,9}(?:-[A-Z]{1,3}(?![\p{L}\p{N}]))?|(?!Mc|Mac|De\p{Lu}|Di\p{Lu}|La\p{Lu}|Le\p{Lu}|Fitz|Van\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*|\p{Lu}\p{Ll}{2,}bank(?!s)|\p{Ll}{2,6}\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}$-]|\.\p{L})/gu;

/** After these stands whoever does or has something. */
const AGENT_BEFORE =
  /(?:^|[.;:] |, |[(“"‘]|\b(?:[Tt]he|and|with|by|at|from|between|to|of|for|its|through|told|joined|both|via|that|when|while|as) )$/;

/** Before these stands a body, and no thing: "NTPC and", "the ESRI puts", "the BIMSTEC summit". */
const BODY_AFTER =
  /^(?:$|[,;)”"’]|\.(?: |$|[”"])| (?:and|or|has|have|had|is|are|was|were|will|would|must|can|may|could|should|\p{Ll}{2,}ed|said|says|put|puts|expects?|estimates?|told|gets?|gave|gives?|runs?|ran|lends?|wants?|carries|holds?|owns?|pays?|prints?|laid|took|sells?|operates?|covers?|hosts?|takes?|made|makes?|keeps?|brings?|supplies|shelters?|reports?|reported|warned|plans?|agreed|signed|joined|in|on|at|for|of|to|since|which|who|where|as|last|first|also|then|now|itself|alone|summit|meetings?|members?|ministers|states|officials|staff|secretariat|headquarters|mission|union|partners?|experts?|inspectors|workers|employees|engineers)(?!\p{L}))/u;

/** A line all in capitals. */
const SHOUTED = /\b[A-Z]{4,} $/;

/** Letters that stand for no body. */
const NO_BODIES = words(
  "GDP GNI GNP VAT GST HST NHS RAF USA UAE DRC PNG ROK DPRK UK COVID HIV AIDS DNA RNA MRI PPE CEO CFO COO MOU LOI " +
    "LNG LPG SME SMES STEM FTA EEZ ETS CBAM ADHD FGM GBV CCTV ICT PDF FAQ GMT BST CET CEST EST EDT PST UTC " +
    "EAM NGO INGO NGOS UAV UAS UUV IED VLS MLRS GMLRS HIMARS ATACMS NASAMS AMRAAM JASSM MANPADS THAAD SAMP IRIS " +
    "AWACS FREMM MRAP SUV HGV EVS SMR WMD CBRN USD EUR GBP CAD AUD NZD JPY CHF NOK SEK DKK PLN INR KES ZAR TBC " +
    "TBA RSVP DIY PIN GCSE BTEC SEND VIP POW ODA SDG SDGS LDC MDG IPC NDC COP PURL HMS USS INS HMAS HMCS FSB " +
    "AND THE FOR WITH NEW ALL NOTE NOTES END ENDS NEWS PRESS MEDIA DATE FROM FACT SHEET WHY HOW WHAT",
);
