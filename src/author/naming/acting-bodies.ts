import { matchesOf } from "../../model/article/large-pattern.ts";
import { isCountryName, isGeneric, isPersonal, type Organisation } from "./body-words.ts";
import { namesNoBody } from "./listed-bodies.ts";

/**
 * Bodies by what the text has them do, whatever they are called: who acts as no person or place does,
 * from whom something is had, at whom somebody works.
 */
export function actingIn(text: string): Organisation[] {
  return PATTERNS.flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match) => {
      const name = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      return isBody(name) ? [{ name, start, end: start + name.length }] : [];
    }),
  );
}

const isBody = (name: string) =>
  !(namesNoBody(name) || isPersonal(name) || isGeneric(name) || isCountryName(name)) &&
  !NO_NAME.test(name);

/** Words that no body’s name begins or ends with: numbers, ships, places, people together. */
const NO_NAME =
  /^(?:Whether|If|When|While|Although|Because|How|What|Why|Where|Until|Once|Either|Neither|Overnight|Yesterday|Today|Tomorrow|Meanwhile|Together|Later|Earlier|Last|Next|Recently|Under|Since|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Sixty|Ninety|Hundreds|Several|Some|Many|Most|All|No|Another|New|Camp|Fort|Mount|Lake|Naval|Black|White|El|San|Santa|Los|Saint|Storm|Cyclone|Hurricane|Typhoon|Will|Shri|Smt|Deputy|Members?|Allied|Both|Former|[A-Z]{2,4}S|RV|MV|SS)(?: |$)|(?: |^)(?:States|Territories|Representative|War|Hill|Hills|Plain|House|Park|Palace|Hall|Councillors?|Senators?|Officer|Guidelines|Price|Bill|Bills|Law|Rules|Paper|Mission|Families|Workers|Officials|Soldiers|Farmers|MPs?|Ukrainians?|Russians?)$/u;

/** Of bounded length, so that a text of one endless word takes no longer than another. */
const WORD = "\\p{Lu}[\\p{L}\\p{N}]{0,40}(?:[-‑&’][\\p{L}\\p{N}]{1,40}){0,4}(?<![’']s)";

/** A name of two words or more, so that no ordinary word that begins a sentence is one. */
const NAME = `${WORD}(?: (?:(?:of|for|de|du|&) (?:the )?)?${WORD}){1,4}`;

const BEGINS =
  '(?:^|(?<=[.!?;:][”"’]? )|(?<=, and )|(?<=(?:^|[.!?;:] )The )|(?<=\\p{Ll},? the )|(?<=\\bthat ))';

/** What only somebody does who is one. */
const DOES =
  "(?:hands? over|delivers?|donates?|moved|owns?|runs?|operates?|prints?|lends?|pays?|carr(?:y|ies)|hosts?|sells?|covers?|supplies|publishes|employs?|wants?|asks?|holds?|plans?|insures?|finances?|provides?|produces?|measured|built|laid|bought|counts?|estimates?|reckons?|transports?|mends?|prepares?|trains?|gives?|adds?|makes?|builds?)";

/** What bodies do, and people hardly ever. */
const ACTS = `(?:may|must|can|is|are|has|have|had|was|were|will|would|${DOES})`;

const PATTERNS = [
  new RegExp(
    `${BEGINS}(${NAME})(?:(?: and (?:its |the )?${WORD}(?: ${WORD}| \\p{Ll}+){0,3})? (?:(?:also|already|now|still|itself|alone|no longer|never|recently) )?${ACTS}(?!\\p{L})|, (?:which|whose)(?!\\p{L}))`,
    "gu",
  ),
  // "bought from Rowan Forest", "vaccines come from Larkspur and pumps from Rowan Forest"
  new RegExp(
    `\\b(?:[Oo]rder(?:s|ed)?|[Bb]ought|[Bb]uys?|[Pp]urchas(?:es|ed)|[Cc]omes?|[Hh]ired|[Rr]ented|[Ll]eased|[Cc]ontracted)\\b[^.;:]{0,60} from (?:the )?(${NAME}|[A-Z]{2,}-${WORD})`,
    "gu",
  ),
  // "fitted out in Gao by Rowan Forest"
  new RegExp(
    `\\b(?:fitted out|assembled|printed|refitted|repaired|installed|laid|drawn up|published|owned|insured|hosted|backed|sponsored|provided|donated|issued)(?: in \\p{Lu}\\p{L}+)? by (?:the )?((?=\\p{Lu}\\p{L}{2})${WORD}(?: ${WORD}){0,3})`,
    "gu",
  ),
  // "Ada Lorne, chief buyer at Rowan Forest"
  new RegExp(
    `(?<=\\p{Lu}[\\p{L}-]{1,40}), (?!(?:who|which|whose|will|would|shall|can|may|must|is|are|was|were|has|have|had)(?!\\p{L}))(?:an? |the )?(?:\\p{Ll}[\\p{L}-]* ){1,4}at (?:the )?(${WORD}(?: ${WORD}){0,4})`,
    "gu",
  ),
  // "Ada Lorne of IG Rowan welcomed"
  new RegExp(
    `(?:${BEGINS}|(?<=\\p{Ll} ))(?!(?:\\p{Lu}\\p{L}* )?(?:Minister|Secretary|Commissioner|Head|Chief|Director|Chair|Mayor|Office|Ministry|Department|Governor|President|Bank|University) of)${WORD} ${WORD} of (?:the )?(${WORD}(?: ${WORD}){1,3})(?=[,:]| \\p{Ll}+(?:ed|s)(?!\\p{L})| said)`,
    "gu",
  ),
  // "at the same time Larkspur lends"
  new RegExp(
    `(?<=\\b(?:time|year|month|week|autumn|spring|summer|winter|today|yesterday|that|while|where|because|when) )(\\p{Lu}\\p{L}{3,}) (?:(?:also|already|now) )?${DOES}(?!\\p{L})`,
    "gu",
  ),
  // "contributes €4 million through Larkspur", "the cable belongs to Rowan Cable"
  new RegExp(
    `\\b(?:contribut|giv|provid|lend|pay|fund|spen[dt]|donat|channel)\\p{Ll}*[^.;]{0,60} through (?:the )?(${WORD}(?: ${WORD}){0,3})(?=[,.])`,
    "gu",
  ),
  new RegExp(`\\b(?:belongs?|belonged) to (?:the )?(${NAME})`, "gu"),
  // "shells made through Rowan Forest,"
  new RegExp(`\\b(?:through|via) (${NAME})(?=[,.])`, "gu"),
  // "the latest of them to Rowan Forest", "€5 million goes to Rowan Forest"
  new RegExp(
    `\\b(?:licen[cs]es?|contracts?|awarded|sold|leased|[Gg]rants?|goes|loans?|[£$€]\\d[\\d.,]* (?:m|million|billion))\\b[^.;:]{0,40} to (?:the )?(${NAME})`,
    "gu",
  ),
] as const;
