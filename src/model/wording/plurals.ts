import { words } from "./phrases.ts";

const PLURALS = words(
  "people men women children personnel staff troops aircraft spacecraft hovercraft rotorcraft craft watercraft police cattle " +
    "sheep fish feet teeth media criteria offspring phenomena data infantry cavalry artillery crew " +
    "evacuees refugees lives wives knives halves loaves headquarters barracks series species means " +
    "munitions ordnance livestock poultry youth clergy swine deer salmon",
);

/** They end like plurals and are none. */
const SINGULARS = words(
  "always perhaps across overseas towards afterwards sometimes besides plus less this has was is its does " +
    "news gas bus yes as us ours theirs hers versus thus campus virus status focus bonus surplus " +
    "census corpus consensus basis crisis analysis previous various serious religious dangerous " +
    "indigenous autonomous continuous numerous precious ambitious enormous famous simultaneous " +
    "worldwide nowadays upwards downwards forwards backwards onwards indoors outdoors wireless " +
    "homeless countless needless regardless business process access congress progress address " +
    "fortress mattress press class mass loss cross glass illness witness harness wilderness " +
    "ones others something everything two's these those whereas " +
    "paris texas athens brussels naples wales",
);

/** Whether a word, in small letters, is the plural of a noun by its look. */
export function looksPlural(lower: string): boolean {
  if (PLURALS.has(lower) || /(?:^|[^ai])men$/.test(lower)) return true;
  if (SINGULARS.has(lower) || lower.includes("'")) return false;
  return /[^\d]{2}s$/.test(lower) && !/(?:ss|us|ous|sis)$/.test(lower);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["person", "people"],
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["life", "lives"],
  ["wife", "wives"],
  ["knife", "knives"],
  ["half", "halves"],
  ["criterion", "criteria"],
  ["crisis", "crises"],
  ["basis", "bases"],
]);

/** "company" to "companies", "country" to "countries"; a plural stays. */
export function toPlural(lower: string): string {
  if (looksPlural(lower)) return lower;
  const irregular =
    IRREGULAR.get(lower) ?? (/[^u]man$/.test(lower) && lower.replace(/man$/, "men"));
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(lower)) return lower.replace(/y$/, "ies");
  return /(?:s|x|z|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`;
}

/** Verbs of the third person look like plurals, too. */
const VERBS =
  /^(?:ris|fall|grow|shrink|drop|climb|increas|decreas|declin|reduc|rais|lower|lift|go|tak|giv|mak|need|pay|cost|add|send|get|com|say|bring|provid|includ|cover|support|help|mean|run|last|stand|spend|total|reach|exceed|remain|becom|hold|mov|put|set|call|want|plan|see|seek|turn|buy|build|deliver|hit|expect|employ|hir|recruit|train|weigh|serv|host|boast|number)e?s$|^(?:flies|carries)$/;

/** Whether a word may be a verb: "the team shrinks", "people needs". */
export function looksVerb(lower: string): boolean {
  return VERBS.test(lower);
}
