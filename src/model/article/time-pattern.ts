import {
  BUDGET_YEAR,
  CLOCK,
  COUNT,
  DATE,
  LETTER,
  LONG_PERIODS,
  MONTH,
  maybe,
  oneOf,
  PERIODS,
  SEASON,
  SMALL,
  SPAN,
  WEEKDAY,
  words,
  YEAR,
} from "./time-lexicon.ts";
import { OCCASION } from "./time-occasions.ts";

const BEFORE = oneOf(
  "(?:by )?no later than",
  "as (?:early|late|soon|recently) as",
  "not (?:later than|before)",
  "as (?:of|from)",
  words("since from by until till before after during through throughout starting"),
  words("in on at of for over within to between into towards around"),
);

/** What is about time only after one of those, or as a year in a cell of its own: "in March", "by 2030". */
const HELD = oneOf(
  `${MONTH}${maybe(`[–-]${MONTH}`)}${maybe(` ${YEAR}|,? (?:this|last|next) year`)}`,
  `${YEAR}${maybe(` and ${YEAR}`)}`,
  `the ${YEAR}s`,
  `(?:the )?years? (?:to )?${maybe(`${MONTH} `)}${YEAR}`,
  `${WEEKDAY}(?:s| ${words("morning afternoon evening night")})?`,
  words(
    "privatisation independence devolution christmas easter ramadan diwali now then today(?![’']) tomorrow yesterday dawn",
  ),
  "(?:the )?new year",
  `(?:day|week|month|year) (?:\\d+|${SMALL})`,
  `(?<!on )${maybe("the ")}${SEASON}${maybe(`(?: of)? ${YEAR}`)}`,
  `${maybe("the ")}${words("first second third fourth last final opening same whole")} (?:${SPAN}|days?)` +
    maybe(` of (?:${YEAR}|(?:the|this|next|last) year|[${LETTER}]+)`),
  `the ${words("end start beginning middle turn close course")} of ` +
    `${maybe(`${words("the this that next last")} `)}` +
    oneOf(SPAN, YEAR, `${MONTH} ${YEAR}`, BUDGET_YEAR),
  `the ${words("current coming next last past previous preceding following recent")} ` +
    `${maybe(`${COUNT} `)}${oneOf(PERIODS, `${SPAN}s?`)}`,
  `(?:the )?${words("decade year months quarter century period")} ` +
    `${words("to before after since ending")}${maybe(` ${maybe(`${MONTH} `)}${YEAR}| ${MONTH}`)}`,
  `(?:early|late|mid-?) ?${oneOf(MONTH, YEAR, SPAN)}${maybe(` ${YEAR}`)}`,
);

/** What is about time by itself. */
const ALONE = oneOf(
  OCCASION,
  `${DATE}${maybe(` at ${CLOCK}`)}`,
  "fy ?\\d{2,4}(?:[-–/]\\d{2,4})?",
  BUDGET_YEAR,
  `${MONTH}${maybe(`[–-]${MONTH}`)} ${YEAR}`,
  words("today(?![’']) yesterday tomorrow tonight overnight recently currently nowadays meanwhile"),
  words("lately soon shortly onwards"),
  "(?:by |at |before )?(?:the )?(?:year[’']s end|year-end)",
  "(?:a|two|three) generations? ago",
  `within ${words("hours days weeks months")}`,
  "since (?:the )?(?:pandemic|invasion|war began|election)",
  "so far",
  "to date",
  "until now",
  "right now",
  "these days",
  "at (?:present|the moment)",
  "of late",
  "this time",
  `(?:earlier|later) (?:today|(?:this|that|next|last|in the) (?:${SPAN}|day))`,
  `(?:this|last|next|that(?! half)|the (?:following|previous)) ${maybe(`${words("coming past")} `)}${SPAN}`,
  `the (?:${words("next following previous same")} day|${words("day night week month")} ${words("before after")}(?! an?(?![${LETTER}])))`,
  `${words("each every")} (?:other )?${oneOf("year", "morning", "evening", "night", SEASON, WEEKDAY, MONTH)}`,
  `with (?:immediate effect|effect from ${oneOf(DATE, MONTH)}${maybe(` ${YEAR}`)})`,
  "(?:for the foreseeable|in the (?:near|foreseeable)) future|until further notice|in the (?:early|small) hours",
  `(?:in|during) the ${words("first second third fourth fifth next last final initial current previous")} (?:${words("phase stage round half wave step")})`,
  `since the (?:[${LETTER}]+ )${words("was were began started opened ended closed")} [${LETTER}]+`,
  `${maybe(`${COUNT} and `)}${COUNT} ${maybe(`[${LETTER}]+ `)}${PERIODS} (?:ago|earlier|later|from now|before|after)`,
  `(?:for|in|over) ${maybe("the next |almost |nearly ")}${COUNT} ${LONG_PERIODS}`,
  `within the next ${COUNT} ${LONG_PERIODS}`,
  "for the (?:first|second|third|fourth|last) time",
  "for (?:days|weeks|months|years|decades|generations|centuries)",
  `in ${COUNT} nights?`,
  `in the ${MONTH} quarter`,
  "in the (?:same|preceding|previous|following|corresponding) (?:period|month|year|week|quarter)",
  "in (?:its|their|the) (?:first|second|third|last|final) (?:year|month|week|quarter|season)",
  "over the (?:life|course|lifetime) of the [a-zß-öø-ɏ]+",
  "over the (?:[a-z]+ ){0,2}period",
  "at (?:the|its) peak",
  "at the (?:close|end|start|opening) of (?:the|their|its) (?:meeting|summit|talks|conference|session|visit)",
  "since (?:taking|entering|leaving) office",
  "over the decade",
  `(?:in|over) the (?:${words("short medium long near longer shorter")}(?:[- ]to[- ](?:medium|long))?)[- ]term`,
  `(?:in|for|during|from|of) the ${YEAR} (?:${words("financial fiscal academic school budget marketing crop tax")} year|season|campaign|cycle|term)`,
  "at (?:dawn|dusk|nightfall|sunrise|sunset)",
  "during (?:the|her|his|their) (?:visit|trip|stay)",
  "in recent (?:days|weeks|months|years|decades)",
  "ever since",
  "(?:since|before|after) (?:tropical )?(?:hurricane|cyclone|storm|typhoon) [a-zß-öø-ɏ]+",
  "in the (?:days|weeks|months|years|decades) (?:ahead|to come)",
  "in (?:due course|the meantime|the long run)",
  "(?:earlier|later) in the (?:day|week|month|year)",
  `during (?:the|this|that|next|last) (?:(?:next|last|coming|same) )?(?:${SEASON}|monsoon|harvest|drought|siege|war|pandemic|rains)`,
  "to this day",
  "for (?:the time being|now)",
  "at (?:the same|that) time",
  "in (?:that|the same) time",
  "at the weekend",
  "(?:before|until|after) the (?:rains|harvest|elections?|war|summit|vote)",
  `in the (?:first|last|next) ${COUNT} ${PERIODS}|in the first (?:days|weeks|months|years)`,
  "(?:the )?year before",
  "(?<=between )now and (?:19|20)\\d\\d",
);

const PART = `${maybe("the ")}${oneOf(
  words("end start beginning"),
  "(?:first|second|third|last) quarter",
  "(?:first|second) half",
)} of `;

/** Words of time in a text in lower case, with their preposition and a date in brackets. */
export const TIME = new RegExp(
  `(?<![${LETTER}\\d])(?=[${LETTER}\\d])${maybe(`${BEFORE} `)}${maybe(PART)}` +
    `(?:${ALONE}|(?<=(?<![${LETTER}\\d])${BEFORE} |(?:^|\\t)(?=${YEAR}(?:\\t|$)))${HELD})` +
    `${maybe(` \\((?:${DATE}|${WEEKDAY})[^()]{0,20}\\)`)}(?![${LETTER}\\d])` +
    `|(?<![${LETTER}\\d])now(?=[,;. ])(?! (?:that|there))`,
  "gu",
);
