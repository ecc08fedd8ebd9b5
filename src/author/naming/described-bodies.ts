import { matchesOf } from "../../model/article/large-pattern.ts";
import { isCountryName, isGeneric, type Organisation } from "./body-words.ts";

/** Bodies by what the text says of them: what they are, or that somebody leads or speaks for them. */
export function describedIn(text: string): Organisation[] {
  return PATTERNS.flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match) => {
      const name = match[1] ?? "";
      const start = match.index + match[0].indexOf(name);
      return NO_NAME.test(name) || isGeneric(name) || isCountryName(name)
        ? []
        : [{ name, start, end: start + name.length }];
    }),
  );
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{N}]*(?:[-‑&’][\\p{L}\\p{N}]+)*(?: (?:(?:of|for|de|du|des|&) (?:the )?)?\\p{Lu}[\\p{L}\\p{N}]*(?:[-‑&][\\p{L}\\p{N}]+)*){0,6}";

/** Where a name may begin: in the middle of a long one, a search from each part would never end. */
const BEFORE = "(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}][‑&’])";

const BODY =
  "compan(?:y|ies)|firm|manufacturer|shipbuilder|shipyard|developer|producer|exporter|maker|builder|supplier|contractor|operator|airline|utility|lender|bank|insurer|retailer|miner|refiner|carmaker|drone-maker|broadcaster|publisher|charity|foundation|think tank|start-up|joint venture|consortium|agency|regulator|watchdog|authority|ministry|institute|laboratory|university|wealth fund|pension fund|consultancy|cooperative|law firm|trade union|federation|campaign group|aid group|non-profit|nonprofit|organi[sz]ation|(?:residents|lobby|pressure|women|farmers|campaign)[’']?s?[’']? group|association|club|network of \\p{Ll}+";

const PATTERNS = [
  // "Samruk-Kazyna, the sovereign wealth fund,"
  new RegExp(
    `${BEFORE}(${NAME})(?: \\([A-Z][\\p{L}-]+\\))?, (?:the|an?|its|their|one of) (?:\\p{L}[\\p{L}’'-]* ){0,5}?(?:${BODY})s?(?![\\p{L}’'-])`,
    "gu",
  ),
  // "Gassnova, which is wholly owned by the State,"
  new RegExp(
    `${BEFORE}(${NAME}), which (?:(?:is|are|was) )?(?:(?:wholly|partly|jointly|majority|state)[- ])?(?:owned by|based in|run by|employs|operates|makes|builds|produces|supplies|sells|represents|lends|insures)(?!\\p{L})`,
    "gu",
  ),
  // "the aid agency Concern Worldwide"
  new RegExp(
    `(?<!\\p{L})(?:agency|lender|bank|charity|charities|university|foundation|think tank|campaign group|aid group|aid agenc(?:y|ies)|developer|producer|watchdog|regulator|consortium|start-ups?|companies|firms|banks|joint venture|trade union|NGOs?|non-profit|nonprofit|subsidiary|conglomerate|organi[sz]ation) (${NAME})`,
    "gu",
  ),
  // "an agreement with Norway’s Gassnova"
  new RegExp(
    `\\b(?:agreement|memorandum|deal|letter of intent|partnership|joint venture|MoU|contract|accord)\\b[^.;:]{0,30} (?:with|between) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[’']s (${NAME})`,
    "gu",
  ),
  // "Chief Executive of Concern", "a spokesperson for Tepco"
  new RegExp(
    `\\b(?:[Cc]hief [Ee]xecutive(?: Officer)?|CEO|[Mm]anaging [Dd]irector|[Dd]irector[- ]General|[Ee]xecutive [Dd]irector|[Ss]ecretary[- ]General|[Ss]pokes(?:person|man|woman)|[Ff]ounder|[Cc]o-founder|[Cc]hair(?:man|woman|person)?|[Vv]ice-?[Cc]hancellor|(?<=, )head|(?<=, )president) (?:of|for|at) (?:the )?(${NAME})`,
    "gu",
  ),
  // "director of the Africa programme at Gassnova", "a fellow at Gassnova"
  new RegExp(
    `\\b(?:director|head|professor|lecturer|fellow|researcher|analyst|economist|scientist|engineer|manager|programme|department|expert|scholar|dean|rector) at (?:the )?(${NAME})(?=[,.;:”"]| (?:and|who|said|in)(?!\\p{L})|$)`,
    "gu",
  ),
  // "– Ana Sousa, Country Director, Concern Worldwide"
  new RegExp(
    `(?:Chief Executive(?: Officer)?|CEO|(?:Managing|Executive|Country|Regional|Programme|Program) Director|Secretary[- ]General|Director[- ]General|President|Chair|Co-founder|Founder)(?: and CEO)?, (${NAME})(?=$|[.;“"]| said)`,
    "gu",
  ),
] as const;

/** Words for an office's field or for a person, which stand where a body may. */
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|(?:The|An?|This|That|In|At|On|It|He|She|We|They|Today|Mrs?|Ms|Dr|Sir|Dame|Lord|Lady|Prime|Minister|President|Secretary|Ambassador|Operations|Communications|Policy|Staff|Research|Mission|Public|Human|Foreign|External|Europe|Africa|Asia|Parliament|Government|Britain|London|Brussels|Washington|Central|East|West|North|South|Southern|Northern|Eastern|Western|Middle|Latin|Global|International|Strategic|Corporate|Defence|Health|Trade)(?: (?!Union|Bank|Fund).*)?)$/u;
