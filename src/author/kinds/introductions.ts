import type { SourceBlock } from "../intake/intake.ts";
import { anyOf, type SentenceKind } from "./cue.ts";

/** What a heading, or a line that ends with a colon, says that the list below it is; null if neither does. */
export function introducedBy({ kind, text }: SourceBlock): SentenceKind | null {
  if ((kind !== "heading" && !/[:–—]$/.test(text)) || PREAMBLE.test(text)) return null;
  return INTRODUCTIONS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** "Acting under Article 7 of its Protocol, the Council:" says on what it stands, not what it does. */
const PREAMBLE =
  /^(?:Acting|Recalling|Having|Guided|Mindful|Pursuant|Bearing in mind|Taking into account)\b/;

const INTRODUCTIONS: readonly (readonly [SentenceKind, RegExp])[] = [
  [
    "agreement",
    anyOf(
      "signed|concluded|initialled|agreements?|documents|treat(?:y|ies)|mou|memorandum|under the deal",
    ),
  ],
  ["meeting", anyOf("visit|itinerary|whom (?:he|she|they) met")],
  ["topic", anyOf("discussed|talked about|agenda|topics|spoke about|covered")],
  [
    "aid",
    anyOf(
      "package|the money|(?:aid|grant|humanitarian|assistance|relief)(?: package)?|(?:is|are) (?:sending|giving|donating|providing)|donations?|donors?|contributions?",
    ),
  ],
  ["deployment", anyOf("deploy(?:ed|ment|ments|ing)?|forces|joined by|troops|posture")],
  [
    "equipment",
    anyOf(
      "equipment|deliver(?:y|ies|ed)|weapons|vehicles|ammunition|capabilities|the package includes",
    ),
  ],
  ["background", /^(?:Background|Context|History|About (?:the|us)\b.*|Further background)[:.]?$/],
  ["statistic", anyOf("facts|figures|numbers|statistics|glance|achieved|results|progress")],
  [
    "outlook",
    anyOf("next steps?|what (?:happens|comes) next|timeline|timetable|coming up|dates|ahead"),
  ],
  [
    "commitment",
    anyOf(
      "parts|strands|pillars|programme|scheme|do(?:es|ing)|key|elements|provisions|chang(?:e|es|ing)|measures?|built|building|plans?|reforms?|commit(?:s|ted|ments?)|steps|rules",
      "targets?|pledges?|undert(?:ake|aken|ook)|investments?",
    ),
  ],
];
