import { matchesOf } from "../../model/article/large-pattern.ts";
import { countriesIn } from "../../model/countries.ts";

/** An organisation named in a text, in UTF-16 units. */
export interface Organisation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every body that a pattern finds in a text, whole. */
export function bodiesOf(pattern: RegExp, text: string): Organisation[] {
  return matchesOf(pattern, text).map(({ index: start, 0: name }) => ({
    name,
    start,
    end: start + name.length,
  }));
}

export function isCountryName(words: string): boolean {
  const named = countriesIn(words.replace(/^the /i, ""));
  return named.some(({ start, end }) => start === 0 && end >= words.replace(/^the /i, "").length);
}

export function clean(name: string): string {
  return name
    .replace(/^[Tt]he /, "")
    .replace(/[’']s?$|[.,]$/g, (end) => (end === "." && /\.\p{L}\.$/u.test(name) ? end : ""));
}

export function isGeneric(words: string): boolean {
  return GENERIC.test(words);
}

/** Whether words begin as a person or a sentence does, and no organisation. */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
}

/** How many characters of the text after a name are the place of this part of it: "Oxfam" + " Canada". */
export function placeAfter(name: string, after: string): number {
  if (!WITH_BRANCHES.test(name)) return 0;
  const [place = ""] = /^(?: \p{Lu}[\p{L}]+){1,2}(?! \p{Lu})/u.exec(after) ?? [];
  return AREA.test(place) || (place !== "" && isCountryName(place.trim())) ? place.length : 0;
}

/** Bodies with a part in many countries, each named after it. */
const WITH_BRANCHES =
  /^(?:Oxfam|CARE|Greenpeace|Save the Children|World Vision|UNICEF|Plan International|Amnesty International|Red Cross|Caritas|WaterAid|ActionAid|WWF|Médecins Sans Frontières|Mercy Corps|Transparency International|Habitat for Humanity|Islamic Relief|Friends of the Earth|Terre [Dd]es [Hh]ommes)$/;

const AREA =
  /^ (?:(?:Central|South(?:ern)?|East(?:ern)?|West(?:ern)?|North(?:ern)?|South-East|Latin) )?(?:Africa|Asia|America|Pacific|Europe|International|UK|USA|GB)$/;

/** Bodies that have no name of their own. */
const GENERIC =
  /^(?:(?:The |HM )?(?:\p{Lu}\p{L}+ )?Government(?: of .*)?|Armed Forces|(?:Press|Media|News|Information|Communications?)(?: \p{Lu}\p{L}+)* (?:Office|Desk|Service|Centre|Department|Unit|Team|Section)(?: of .*)?|Office of the (?:Spokes\p{Ll}+|Minister)|Education|Health|Prime Minister.*|Total|Others?|Oval Office|Office of Communications|Year Partnership|Private Office|Cabinet|Civil Service|Air Defen[cs]e|Task Force|Head Office|Special Forces|Contact Group|Joint (?:Commission|Committee|Working Group|Task ?Force)|Working Group|Board of .*|Council of Ministers|National Insurance|(?:Emergency|Social|Public|Financial) Services?|(?:Health|Social|Crop|Risk) Insurance|Emissions Trading|Statutory Instruments|Strategic Communications)$/u;

const PERSONAL =
  /^(?:(?:The |A |An |This |That |These |It|They|We|He|She|Each|Its|Our|Their|Ministers?|Europe|Government|Parliament|Congress|London|Kyiv|Moscow|Beijing|Brussels|Paris|Berlin|Washington)\b|Mrs?|Ms|Dr|Sir|Minister|President|Secretary|Defen[cs]e Secretary|Prime)\b/;
