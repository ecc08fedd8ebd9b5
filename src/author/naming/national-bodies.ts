import { bodiesOf, type Organisation } from "./body-words.ts";

/** Bodies with their country's name inside theirs: "Defence Construction Canada", "Build Canada Homes". */
export function nationalIn(text: string): Organisation[] {
  return bodiesOf(NATIONAL, text);
}

/** Countries that name public bodies so. */
const COUNTRY =
  "(?:Canada|Australia|Ireland|Northern Ireland|Scotland|Wales|England|Britain|New Zealand|India|Japan|Norway|Finland|Sweden|Denmark|Iceland|Singapore|Malta|Jamaica|Kenya|Ghana|Korea)";

/** Words that stand before a country and make no name of a body. */
const NO_NAME =
  "(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|Greater|New|Team|Republic|Cyclone|Storm|Hurricane|Typhoon|Lake|Gulf|Mr|Mrs|Ms|Dr|Sir|Minister|Ministers|President|Secretary|Ambassador|Chancellor|Premier|Governor|Treasurer|King|Queen|Operation|Exercise|The|This|That|These|Those|In|On|At|By|For|From|With|To|Of|Since|After|Before|As|While|When|If|And|But|Both|Also|Only|Today|Yesterday|Tomorrow|Last|Next|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)";

const CAPITAL = `(?!${NO_NAME}(?!\\p{L}))\\p{Lu}\\p{Ll}+`;

/** Two words before the country, or one inside a sentence; the word after it belongs to the name. */
const NATIONAL = new RegExp(
  `(?<![\\p{L}\\p{N}’'-]|\\p{Lu}\\p{Ll}+ )(?:${CAPITAL} ${CAPITAL}|(?<=\\p{Ll},? )${CAPITAL}) ${COUNTRY}(?: (?:and )?${CAPITAL}(?!\\p{L}))?(?![\\p{L}’'-])`,
  "gu",
);
