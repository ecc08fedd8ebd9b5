import { isTitle, readCapitalNumber } from "./capital-numbers.ts";
import { currencyBefore } from "./currencies.ts";
import { DOCUMENT, endOfPieces, isUnit, NAME, readDesignation } from "./designations.ts";
import { makeNamed } from "./makes.ts";
import { isMeasure, isTime } from "./measures.ts";
import { isStop } from "./nouns.ts";
import { CARDINALS, SCALES, SHORT_SCALES } from "./number-words.ts";
import { type Found, words } from "./phrases.ts";
import { looksPlural } from "./plurals.ts";
import { at, before, glued, isCapital, near, type Token, type Tokens } from "./token.ts";

/** Part of a name, a designation or the number of a document. */
export function readName(tokens: Tokens, index: number): Found<string> | null {
  return (
    readGroupOf(tokens, index) ??
    readNumbered(tokens, index) ??
    readDesignation(tokens, index) ??
    readFormation(tokens, index) ??
    readFamily(tokens, index) ??
    readAcronym(tokens, index) ??
    readCapitalNumber(tokens, index)
  );
}

const DOCUMENTS = words(
  "article articles section sections chapter chapters annex annexes appendix paragraph paragraphs para paras clause " +
    "clauses paper act resolution resolutions regulation directive protocol recommendation unscr stanag iso cm cp hc hl",
);
const NUMBERED = words(
  "type pillar phase mach tier tranche tranches mark mk level scope category generation no nos number numbers version round " +
    "day formula radio channel terminal gate room platform route junction flight stage step goal sdg agenda vision horizon " +
    "chapter volume issue edition priority objective lot unit group block class part schedule page pages figure table box " +
    "note footnote form question option item strand workstream area zone sector squadron division brigade battalion " +
    "regiment corps task operation windows band grade key cop apollo artemis ariane sentinel galileo challenger leopard " +
    "mission package fund scenario standard world war team exercise year years week month hour force wing id",
);
/** Places of a site, which a number names where they are written large: "Hangar 3". */
const PLACES = words(
  "hangar hall pier berth quay dock building tower camp highway motorway line ward bay runway lane reactor hut deck floor " +
    "warehouse depot post checkpoint borehole shed court studio pit mine block district exit stand well kiosk tent ring",
);
/** Words that are verbs or plain nouns too: small, they name a number only if nothing is counted. */
const DOUBTFUL = words(
  "type mark level number numbers round day channel stage step goal issue unit group block class part schedule page " +
    "pages figure table note form question option item area zone sector task operation band grade key mission package " +
    "fund standard world war team exercise box lot mark no nos room platform route flight gate key priority " +
    "year years week month hour force wing paper act objective squadron division brigade battalion regiment corps agenda vision",
);

/** "Type 26", "resolution 2664", "Pillar Two", "No. 10", "Articles 5 and 6". */
function readNumbered(tokens: Tokens, index: number): Found<string> | null {
  const { lower, kind } = at(tokens, index);
  const isDocument = DOCUMENTS.has(lower);
  if (kind !== "word" || !(isDocument || isNumbered(at(tokens, index)))) return null;
  const mark = near(tokens, index + 1).lower;
  const isShort =
    (mark === "." && /^(?:nos?|mk|para|art)$/.test(lower)) || (mark === ":" && lower === "id");
  const number = isShort ? index + 2 : index + 1;
  const next = readPlain(tokens, number);
  if (next === null || (!isShort && isDoubtful(tokens, index, next))) return null;
  const joint = /^(?:and|to|-)$/.test(near(tokens, next).lower) && lower.endsWith("s");
  const last = joint ? readPlain(tokens, next + 1) : null;
  return { value: isDocument ? DOCUMENT : NAME, next: last ?? next };
}

const isNumbered = (token: Token) =>
  NUMBERED.has(token.lower) || (PLACES.has(token.lower) && isCapital(token));

/** "the Group of Seven", "the Group of 20". */
function readGroupOf(tokens: Tokens, index: number): Found<string> | null {
  const isGroup = at(tokens, index).text === "Group" && near(tokens, index + 1).lower === "of";
  const next = isGroup ? readPlain(tokens, index + 2) : null;
  return next === null ? null : { value: NAME, next };
}

/** "They target 12 sites", "no 10 ships": small, such a word names nothing that is counted. */
function isDoubtful(tokens: Tokens, index: number, next: number): boolean {
  const { lower } = at(tokens, index);
  // "Ministers Post 40 Officers" is a headline.
  if (PLACES.has(lower)) return isCounted(tokens, next);
  if (isCapital(at(tokens, index)) || !DOUBTFUL.has(lower)) return false;
  // "In year ten", but "by the end of the year ten were there".
  const isLength =
    isTime(lower) && !/^(?:in|by|on|from|since|of|until)$/.test(before(tokens, index).lower);
  return isLength || /^nos?$/.test(lower) || isCounted(tokens, next);
}

/** A plain number with what is close to it: "26", "2A", "1.2", "Two". */
function readPlain(tokens: Tokens, index: number): number | null {
  const { kind, text, lower } = near(tokens, index);
  if (kind === "word") return CARDINALS.has(lower) ? index + 1 : null;
  if (kind !== "digits" || text.includes(",") || hasUnit(tokens, index + 1)) return null;
  const close = glued(tokens, index + 1);
  if (/^[-/]$/.test(close.lower) && glued(tokens, index + 2).kind === "digits") return index + 3;
  return close.kind === "word" ? endOfPieces(tokens, index) : index + 1;
}

function hasUnit(tokens: Tokens, index: number): boolean {
  const { lower } = near(tokens, index);
  return SCALES.has(lower) || SHORT_SCALES.has(lower) || /^(?:%|per|percent|k|m)$/.test(lower);
}

function isCounted(tokens: Tokens, index: number): boolean {
  for (const place of [index, index + 1]) {
    const { kind, lower } = near(tokens, place);
    if (kind !== "word") return false;
    if (looksPlural(lower) || isMeasure(lower)) return true;
  }
  return false;
}

const DETERMINERS = words("a an the its their our his her each every this that another first new");

/** After these a capital word is a weapon and its make rather than who gets or sends so many. */
const CARRYING = words("with of using including firing fires fired fire carrying carry launched");

/** A capital word with a small number, as the name of a make: "a Challenger 2 tank". */
function readFamily(tokens: Tokens, index: number): Found<string> | null {
  const close = glued(tokens, index + 2);
  if (!isFamilyNumber(tokens, index) || isUnit(close)) return null;
  const next = close.kind === "word" ? index + 3 : index + 2;
  const isName =
    next > index + 2 ||
    isKnownMake(tokens, index) ||
    isCarried(tokens, index) ||
    isOneOf(tokens, index, next);
  return isName ? { value: NAME, next } : null;
}

function isFamilyNumber(tokens: Tokens, index: number): boolean {
  const { gap, quoted, text } = near(tokens, index + 1);
  const { lower } = at(tokens, index);
  if (!isCapital(at(tokens, index)) || gap !== "space" || quoted || !/^\d{1,3}$/.test(text))
    return false;
  if (isStop(lower) || currencyBefore(tokens, index)) return false;
  return !hasUnit(tokens, index + 2) && !/^[-%/]$/.test(glued(tokens, index + 2).lower);
}

/** "Aster 15 missiles" whoever sends them; "Clemenceau 26: the group sails". */
function isKnownMake(tokens: Tokens, index: number): boolean {
  return makeNamed(at(tokens, index).lower) !== undefined || near(tokens, index + 2).lower === ":";
}

function isCarried(tokens: Tokens, index: number): boolean {
  const { kind, lower } = before(tokens, index);
  return kind === "digits" || CARDINALS.has(lower) || CARRYING.has(lower);
}

/** "An Atlantique 2 patrol aircraft", "the Challenger 2 fleet"; "the Kenyan 12 ships" are counted. */
function isOneOf(tokens: Tokens, index: number, next: number): boolean {
  const { lower } = before(tokens, index);
  if (!DETERMINERS.has(lower) || near(tokens, next).kind !== "word") return false;
  return /^an?$/.test(lower) || !isCounted(tokens, index + 2);
}

const FORMATIONS = words(
  "wing squadron brigade battalion regiment division corps commando army fleet group para rifles signal",
);

/** "4 Wing Cold Lake", "16 Air Assault Brigade", "the 100 Year Partnership". */
function readFormation(tokens: Tokens, index: number): Found<string> | null {
  const { kind, text } = at(tokens, index);
  if (kind !== "digits" || !/^\d{1,3}$/.test(text) || isTitle(tokens, index)) return null;
  const isPlan = DETERMINERS.has(before(tokens, index).lower) && isCapital(near(tokens, index + 2));
  if (isPlan && near(tokens, index + 1).text === "Year") return { value: NAME, next: index + 2 };
  for (let place = index + 1; place <= index + 3 && isCapital(near(tokens, place)); place += 1) {
    if (FORMATIONS.has(near(tokens, place).lower)) return { value: NAME, next: place + 1 };
  }
  return null;
}

const STATES = words("uk us usa eu un uae nato gb gdp gni ngo ngos mp mps pm raf nhs who ft km");

/** "FEWER THAN 10 OLD SHIPS": where all is in capitals, they make no name. */
function isShouted(tokens: Tokens, index: number): boolean {
  const around = [before(tokens, index), near(tokens, index + 2)];
  return around.every(({ text }) => /^[A-Z]{3,}$/.test(text));
}

/** Capital letters with a number and nothing counted: "RBS 70", "TIAS 25-507", "UNSCR 1701". */
function readAcronym(tokens: Tokens, index: number): Found<string> | null {
  const { kind, text, lower } = at(tokens, index);
  const number = near(tokens, index + 1);
  const isAcronym = kind === "word" && /^[A-Z]{2,6}$/.test(text) && !STATES.has(lower);
  if (!isAcronym || number.kind !== "digits" || number.gap !== "space" || number.quoted)
    return null;
  if (!/^\d{1,5}$/.test(number.text) || currencyBefore(tokens, index)) return null;
  if (isStop(lower) || isShouted(tokens, index)) return null;
  const end = endOfPieces(tokens, index + 1);
  if (hasUnit(tokens, end) || isCounted(tokens, end) || isTitle(tokens, index)) return null;
  return { value: end > index + 2 ? DOCUMENT : NAME, next: end };
}
