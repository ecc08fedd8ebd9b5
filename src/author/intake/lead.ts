import { countriesIn } from "../../model/countries.ts";

/** What there is to tell whose ministry speaks. */
export interface Signs {
  readonly publisher: string | null;
  readonly address: string | null;
  readonly text: string;
  readonly govuk: boolean;
}

/**
 * The country whose ministry speaks: by who publishes, by the address, by what the text calls
 * its own, else by the country it names most; null if it names none.
 */
export function leadOf({ publisher, address, text, govuk }: Signs): string | null {
  if (govuk) return "GBR";
  if (BODY_OF_MANY.test(publisher ?? "") || BODY_SPEAKS.test(text.slice(0, OPENING))) return null;
  const said = publisher ? (countriesIn(publisher)[0]?.code ?? inBody(publisher)) : null;
  if (said) return said;
  if (TOGETHER.test(text)) return null;
  const domain = address && DOMAINS.find(([pattern]) => pattern.test(address));
  if (domain) return domain[1];
  return mostVoted(text);
}

/** The country that a text's names, offices and addresses speak for most. */
function mostVoted(text: string): string | null {
  const votes = new Map<string, number>();
  const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight);
  const named = countriesIn(text);
  for (const { code } of named) vote(code, 1);
  if (named[0]?.start === 0) vote(named[0].code, FIRST_VOTE);
  for (const [pattern, code] of [...BODIES, ...PHONES, ...(/@|\/\//.test(text) ? DOMAINS : [])]) {
    for (const _ of text.matchAll(new RegExp(pattern, `${pattern.flags}g`)))
      vote(code, OFFICE_VOTE);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** "Global Affairs Canada" names a country that a text does not mean. */
function inBody(publisher: string): string | null {
  const last = publisher.split(" ").at(-1) ?? "";
  const named = countriesIn(last)[0]?.code;
  return named ?? BODIES.find(([pattern]) => pattern.test(publisher))?.[1] ?? null;
}

/** Several who speak with one voice: "We, the Development Ministers of Canada, France and Japan". */
const TOGETHER = /\bWe, (?:the )?(?:\p{Lu}\p{L}+ ){0,3}(?:Ministers|Leaders|Heads)\b/u;

/** Bodies of many countries that publish for themselves. */
const BODY_OF_MANY =
  /^(?:The )?(?:European (?:Commission|Union|Council|Parliament|External Action Service|Central Bank|Investment Bank)|Council of the (?:EU|European Union)|NATO|United Nations|UN\b|World (?:Bank|Health Organi[sz]ation|Food Programme|Trade Organi[sz]ation)|IMF|International Monetary Fund|OECD|OSCE|ASEAN|African (?:Union|Development Bank)|Asian Development Bank)/;

/** "Today, the European Commission adopted …", "The World Bank has approved …", in the first lines. */
const BODY_SPEAKS =
  /(?:^|\n|[–—:] |Today,? )[Tt]he (?:European Commission|World Bank(?: Group)?|International Monetary Fund|Council of the European Union|(?:African|Asian) Development Bank)(?:[’']s Board [\p{L} ]{0,40})? (?:has |have |is |today |yesterday )?\p{Ll}+(?:ed|ing|s)\b/u;

/** How far an article’s first lines go, in characters. */
const OPENING = 700;

/** What the country counts with whose name the headline begins. */
const FIRST_VOTE = 3;

/** What an office or a telephone number counts beside a country's name. */
const OFFICE_VOTE = 5;

const DOMAINS: readonly (readonly [RegExp, string])[] = [
  [/\.gov\.uk\b|\bmod\.uk\b/, "GBR"],
  [/\.gc\.ca\b|\bcanada\.ca\b/, "CAN"],
  [/\.go\.jp\b/, "JPN"],
  [/\.gov\.au\b/, "AUS"],
  [/\.govt\.nz\b/, "NZL"],
  [/\.(?:gov|mil)\b(?!\.)/, "USA"],
  [/\bbund\.de\b|\bbmz\.de\b|\bauswaertiges-amt\.de\b/, "DEU"],
  [/\.gouv\.fr\b/, "FRA"],
  [/\bregjeringen\.no\b/, "NOR"],
  [/\.ie\b/, "IRL"],
  [/\.gov\.in\b|\.nic\.in\b/, "IND"],
  [/\.go\.ke\b/, "KEN"],
  [/\.go\.kr\b/, "KOR"],
  [/\.gov\.za\b/, "ZAF"],
  [/\.gov\.sg\b/, "SGP"],
  [/\.gov\.pl\b/, "POL"],
  [/\.gov\.ua\b/, "UKR"],
  [/\.gov\.br\b/, "BRA"],
  [/\.gov\.se\b|\bregeringen\.se\b/, "SWE"],
];

/** Offices that only one country calls so. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Ministry of Defence|Defence Secretary|Foreign(?:, Commonwealth)? (?:& Development )?Office|HM Treasury|Home Office|Cabinet Office|Downing Street|No\.? 10|Chancellor of the Exchequer|Rt\.? Hon|Health Secretary|Department (?:of|for) (?:Health and Social Care|Business and Trade|Transport|Education|Energy Security and Net Zero|Work and Pensions|International Development)|NHS|RAF|Royal Navy|House of Commons)\b/,
    "GBR",
  ],
  [
    /\b(?:Department of (?:Defense|State|the Treasury|Homeland Security|Energy|Agriculture|Commerce)|Secretary of (?:Defense|State)|Pentagon|White House|State Department)\b/,
    "USA",
  ],
  [/\b(?:Global Affairs|The Honourable|Health Canada|Public Safety Canada)\b/, "CAN"],
  [/\b(?:Department of Foreign Affairs and Trade|DFAT|Australian Defence Force)\b/, "AUS"],
  [/\b(?:Federal (?:Ministry|Minister|Foreign Office)|Bundestag|Bundeswehr|BMZ)\b/, "DEU"],
  [/\b(?:Storting|Forsvarsdepartementet)\b/, "NOR"],
  [/\b(?:Tánaiste|Taoiseach|Oireachtas|Dáil|\p{Lu}\p{Ll}+ TD)(?!\p{L})/u, "IRL"],
  [
    /\b(?:Ministry of External Affairs|External Affairs Minister|Press Information Bureau|Shri|Smt|Lok Sabha|Rajya Sabha|Union (?:Minister|Cabinet|Government))\b/,
    "IND",
  ],
];

const PHONES: readonly (readonly [RegExp, string])[] = [
  [/\+44\b|\b0(?:20|300) \d{3}/, "GBR"],
  [/\+61\b/, "AUS"],
  [/\+49\b/, "DEU"],
  [/\+47\b/, "NOR"],
  [/\+254\b/, "KEN"],
  [/\+33\b/, "FRA"],
  [/\+81\b/, "JPN"],
  [/\+91\b/, "IND"],
  [/\+353\b/, "IRL"],
  [/\+46\b/, "SWE"],
  [/\+45\b/, "DNK"],
  [/\+31\b/, "NLD"],
  [/\+48\b/, "POL"],
  [/\+39\b/, "ITA"],
  [/\+34\b/, "ESP"],
  [/\+64\b/, "NZL"],
];
