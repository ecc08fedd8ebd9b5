import { matchesOf, ready } from "../../model/article/large-pattern.ts";
import { clean, isCountryName, isGeneric, type Organisation, placeAfter } from "./body-words.ts";
import { COMMERCIAL_END, COMPANIES, KNOWN, NOUN } from "./organisation-words.ts";

/** Organisations that their own words show in runs of capitalised words: "Bank", "Ministry of …". */
export function organisationsInRuns(text: string): Organisation[] {
  return matchesOf(RUN, text).flatMap(({ index, 0: run }) => inRun(text, run, index));
}

/** The organisations in a run of capitalised words: cut where one name ends and another begins. */
function inRun(text: string, run: string, at: number): Organisation[] {
  const found: Organisation[] = [];
  let start = 0;
  for (const part of run.split(
    /( and (?=[Tt]he |an? )| and (?:the )?(?=\p{Lu}[^ ]* (?:Ministry|Department)\b)|(?<=\b(?:Ministry|Department|Office|Commission|Agency|Government|Union|Bank|Parliament|Council|Nations))[’']s )/u,
  )) {
    found.push(...inPart(text, part, at + start));
    start += part.length;
  }
  return found;
}

function inPart(text: string, part: string, at: number): Organisation[] {
  const officer = OFFICER_OF.exec(part)?.[0].length ?? 0;
  if (officer > 0) return inPart(text, part.slice(officer), at + officer);
  // "Canada and World Bank" is two, "NATO Support and Procurement Agency" is one.
  for (const { index, 0: and } of part.length > LONGEST ? [] : part.matchAll(/ (?:and|&) /g)) {
    const [left, right] = [part.slice(0, index), part.slice(index + and.length)];
    if (!isApart(left, right)) continue;
    return [...inPart(text, left, at), ...inPart(text, right, at + index + and.length)];
  }
  // "World Bank President Ada Lorne" is a body and somebody of it.
  const other = AFTER_NAME.exec(part);
  if (other && isWhole(part.slice(0, other.index)))
    return inPart(text, part.slice(0, other.index), at);
  const name = nameIn(part, text.slice(at + part.length, at + part.length + 20));
  if (!name) return [];
  const start = at + name.offset;
  const end = start + name.words.length;
  if (isScheme(name.words, text.slice(Math.max(0, start - 12), start), text.slice(end, end + 20)))
    return [];
  return [{ name: clean(name.words), start, end: start + name.words.length }];
}

/**
 * Whether a name is of what somebody runs or acts under, and not of who does: "the Pacific Boats
 * Program", "under the Export Initiative"; but "the World Food Programme", "the Rowan Initiative said".
 */
function isScheme(name: string, before: string, after: string): boolean {
  if (OF_NATIONS.test(name)) return false;
  if (SCHEME.test(name)) return !ACTS.test(after);
  return POWER.test(name) && /\b[Uu]nder (?:the |its |this |their )?$/.test(before);
}

const SCHEME = / (?:Programme|Program|Initiative)$/;

const POWER = / (?:Authority|Partnership|Facility|Service)$/;

/** Bodies that are called programmes: "World Food Programme", "President’s Rain Initiative". */
const OF_NATIONS = /^(?:(?:World|United Nations|UN|U\.N\.)(?= )|\p{Lu}\p{L}+[’']s )/u;

const ACTS =
  /^ (?:said|says|estimates?|reports?|reported|warned|warns|expects?|plans|puts?|counted|found|told|runs|ran|has|have|had|gave|gives|works|employs|lends)\b|^[’']s (?:director|head|chief|chair|staff|board)/;

/** Whether "and" stands between two names, and not inside one. */
function isApart(left: string, right: string): boolean {
  if (isCountryName(left) || FAMOUS.test(left) || COMPANY.test(left)) return true;
  if (BEGINS_KNOWN.test(right) || isKnown(left)) return true;
  if (isOtherFirm(left, right)) return true;
  if (LEADING.test(left) && left.includes(" and ") && !FIELD.test(right)) return true;
  // "Civil Defence and Resilience Agency" is one.
  if (right.split(" ").length === 2 && FIELD.test(right) && !LEADING.test(left)) return false;
  return isWhole(left) && (!LEADING.test(left) || isWhole(right) || FAMOUS.test(right));
}

/** "Orchard and SSE Renewables", "Orchard Vale and Merton Airways", but "Iron and Steel Company". */
function isOtherFirm(left: string, right: string): boolean {
  const words = left.split(" ");
  if (!isWhole(right) || words.some((word) => FIELD.test(word))) return false;
  if (words.length === 1 && /^\p{Lu}{2,} /u.test(right)) return true;
  return words.length < 3 && COMMERCIAL_END.test(right);
}

/** "Greenpeace Central Asia": a name known by itself, with a place or without. */
function isKnown(words: string): boolean {
  const name = BEGINS_KNOWN.exec(words)?.[0];
  return (
    name !== undefined && name.length + placeAfter(name, words.slice(name.length)) === words.length
  );
}

function isWhole(words: string): boolean {
  return nameIn(words, "") !== null;
}

/** The organisation's name that a run of words is, without what only leads up to it. */
function nameIn(run: string, after: string): { words: string; offset: number } | null {
  const leading = ready(LEADING).exec(run);
  if (leading) {
    const offset = leading.index + leading[0].length - leading[0].trimStart().length;
    return accepted(run, offset + leadIn(run.slice(offset)), run.length, after);
  }
  if (isOfCountry(run)) return accepted(run, leadIn(run), run.length, after);
  const trailing = TRAILING.exec(run);
  if (!trailing) return null;
  const words = trailing[0];
  const inner = / (?:of|for)(?: the)? (?!.* (?:of|for) )/.exec(words);
  if (inner && !inner[0].endsWith("the ") && ROLE.test(words.slice(0, inner.index))) return null;
  const offset = inner && !OF_PLACE.test(words) ? inner.index + inner[0].length : 0;
  return accepted(run, offset + leadIn(words.slice(offset)), words.length, after);
}

/** "National Police of Ukraine", "Science Foundation Ireland": a body with the country it is of. */
function isOfCountry(run: string): boolean {
  const country = OF_COUNTRY.exec(run)?.[1];
  return country !== undefined && isCountryName(country);
}

const OF_COUNTRY = new RegExp(
  `^.* (?:(?:${NOUN.trailing}) of(?: the)?|Foundation|Council|Society|Agency|Authority|Institute|Trust|Association|Network|Board|International|Alliance|Centre) (\\p{Lu}[\\p{L} ]+)$`,
  "u",
);

/** "Port of Merton Authority", "City of Merton Police": what governs a place has its kind in its name. */
const OF_PLACE =
  /^(?:Port|City|County|State|Isle|Borough|Province|Canton|Bank|Republic) of \p{Lu}/u;

function leadIn(words: string): number {
  return LEAD_IN.exec(words)?.[0].length ?? 0;
}

function accepted(run: string, from: number, to: number, after: string) {
  const words = run.slice(from, to);
  const role =
    /^ (?:resolution|Secretary|Minister|secretary|minister)\b/.test(after) ||
    (/ Staff$/.test(words) && /\bChief of (?:the )?$/.test(run.slice(0, from)));
  if (role || isGeneric(words) || !words.includes(" ")) return null;
  return { words, offset: from };
}

export const WORD =
  "(?!\\p{L}{0,4}\\$|\\p{Lu}{3}[ \u00a0]\\d)(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|(?:(?<!\\p{L})\\p{Ll}{2,6})?\\p{Lu}[\\p{L}\\p{N}]*(?:[’']\\p{Ll}{2,})?(?:[-‑–/][\\p{L}\\p{N}]+)*(?:[’']s(?= (?:Development\\b|Fund|Bank|Trust|College|Hospital|Society|Foundation|Register|Bureau|Group)\\b)|(?<=men|ren|ple|King|Queen|President|General|Prosecutor)[’']s(?= (?:\\p{Lu}\\p{L}+ )?(?:Initiative|Fund|Union|Association|Federation|Alliance|Office|Agency|Commission|Council|Party|Service|Network|Forum)\\b)|[’'](?= (?:Union|Association|Federation|Society|Alliance|Guild)\\b))?)";

/** What ministries are for, by which a list in their names goes on: "Foreign Affairs, Trade and Development". */
const PORTFOLIO =
  "Trade|Industry|Industries|Tourism|Innovation|Science|Technology|Research|Energy|Climate|Environment|Water|Food|" +
  "Rural|Agriculture|Forestry|Fisheries|Housing|Communities|Culture|Media|Sports?|Youth|Women|Famil(?:y|ies)|Children|" +
  "Education|Skills|Employment|Labou?r|Welfare|Social|Health|Infrastructure|Transport|Transportation|Communications|" +
  "Digital|Resilience|Regional|Local|Planning|Security|Defen[cs]e|Justice|Interior|Immigration|Migration|Refugees|Citizenship|" +
  "Human|Democracy|Development|Co-?operation|Commerce|Business|Enterprise|Consumer|Finance|Economic|Economy|Lands?|" +
  "Mines|Mining|Minerals|Resources|Natural|Nature|Conservation|Nuclear|Oceans|Marine|Maritime|Gender|Equality|" +
  "Integration|Public|Space|Population|Prevention|Investment|Arts|Heritage|Aged|Disability|Veterans|Net";

/** Further ones, which begin names of other bodies as well. */
const OTHER_PORTFOLIO =
  "Animal|Livestock|Dairying|Chemicals|Fertili[sz]ers|Petroleum|Textiles|Handicrafts|Steel|Ports|Shipping|Waterways|" +
  "Highways|Railways|Aviation|Electronics|Information|Broadcasting|Personnel|Pensions|Parliamentary|Corporate|Urban|" +
  "Municipal|Territorial|Spatial|Reconstruction|Reform|Administration|Government|Policy|Solidarity|Religious|Minority|" +
  "Tribal|Indigenous|Diaspora|Expatriates|Emergency|Disaster|Civil|Wildlife|Forests?|Irrigation|Cooperatives|Artificial|" +
  "Cyber|Data|Higher|Vocational|Training|Universities|Entrepreneurship|Supply|Strategic|Sustainable|Green|Petrochemical|" +
  "Antiquities|Islands|Europe|European|External|Foreign|International|Home|Hospitality|Creative|Recovery|Standards";

const FIELD = new RegExp(
  `^(?:${PORTFOLIO}|Oil|Gas|Iron|Steel|Coal|Power|Light|Rail|Road|Air|Sea|Ports?|Export|Import)(?: |$)`,
);

/** Capitalised words in a row, with the small words that names have between them. */
const RUN = new RegExp(
  `${WORD}(?:(?: (?:of|for)(?: the)?|(?<=\\b(?:Programme|Program|Office|Committee|Commission|Conference|Council|Panel|Consultative Group|Authority|Cent(?:er|re)|Institute|Forum|Bureau|Agency|Alliance)) on(?! (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)(?: the)?|(?<=\\b\\p{Lu}[\\p{L}-]* (?:Mission|Office|Delegation|Bureau)) in(?: the)?|(?<=\\b(?:Alliance|Coalition|Campaign|Network|League|Movement|Initiative|Partnership)) against| and(?: the)?| &|(?<=\\b(?:Ministry|Department|Bureau|Office|Directorate|Committee|Agency|Cent(?:er|re)|Institute) (?:of|for|on) [\\p{L} ,-]{3,60}),(?: and)?(?= (?:${PORTFOLIO}|${OTHER_PORTFOLIO})\\b)|(?<=\\bForeign),)? ${WORD})*`,
  "gu",
);

/** "Ministry of …", with what stands before it: "Norwegian Ministry of Defence". */
const LEADING = new RegExp(
  `(?:^|(?<= ))(?:${WORD} (?:(?:and|&) )?){0,4}?(?:${NOUN.leading}) (?:of|for|on|against) (?:the )?${WORD}|(?:^|(?<= ))(?:${WORD} ){1,4}?(?:Mission|Office|Delegation|Bureau) in (?:the )?${WORD}`,
  "u",
);

const TRAILING = new RegExp(
  `^.*(?<= )(?:${NOUN.trailing}|(?:College|University) \\p{Lu}\\p{Ll}+)$`,
  "u",
);

/** Words that begin a sentence or a role, and no name. */
const LEAD_IN =
  /^(?:(?:[Tt]he|An?|In|At|On|By|For|From|With|To|And|But|If|When|While|Under|As|After|Since|During|Before|Both|Its|Their|Our|His|Her|Ministers?|Members|Leaders|Officials|Director|Chief|Head|President|Chair|Last|This|These|Source|Photo|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) )+/;

export const COMPANY = new RegExp(`^${COMPANIES.source}$`, "u");

export const BEGINS_KNOWN = new RegExp(`^${KNOWN.source}`, "u");

/** No run of capitalised words this long is a name. */
const LONGEST = 200;

/** An office right after the name of the body it is of, or the town that a company is of. */
const AFTER_NAME =
  / (?=(?:Director|Chief(?! Inspector)|President|Secretary|Commissioner|Chair|Chairman|Chairwoman|Executive(?= (?:Director|Chair|Secretary|Officer|President|Vice))|Governor|Ambassador|Representative|Minister|Spokes(?:man|woman|person)|Envoy|Coordinator)\b)(?<!\b(?:High|Chief|Attorney|Auditor|Deputy|Vice|Prime|Under|Permanent|the) )|(?<=(?:Aerospace|Energy|Industries|Systems|Technologies|Ltd|Limited|plc|GmbH|AG|Inc|Motors|Electric|Robotics|Dynamics|Shipyards?|Renewables|Steel|Pharma|Foods|Hydro|Works|Shipping|Shipbuilding|Group|Mining|Minerals|Petroleum|Telecom|Logistics|Airlines|Airways|Engineering|Chemicals|Electronics|Marine)) of (?=\p{Lu})|(?<=^(?:[Tt]he )?(?:Ministry|Department) of [\p{L}, ]{3,50}) for (?=the )/u;

/** "Colonel Ada Lorne of the ", before the body that somebody is of. */
const OFFICER_OF =
  /^(?:\p{Lu}\p{L}+ )?(?:Colonel|General|Captain|Major|Lieutenant|Admiral|Commander|Sergeant|Commodore|Brigadier|Corporal|Marshal|Professor|Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Senator|Judge) (?:(?!Staff|Directorate|Assembly|Council|Secretariat|Command|Department|Inspectorate|Office|Authority|Administration|Service|Police)\p{Lu}[\p{L}.’-]* ){2,3}of (?:the )?(?=\p{Lu})/u;

const ROLE = /(?:Minister|Secretary|Chief|Director|Commissioner)$/;

const FAMOUS = /^(?:NATO|UNICEF|UNHCR|UN|EU|WHO|IMF|ASEAN|OECD|OSCE|[A-Z]{3,6})$/;
