/** Letters in lower case: cheaper to compile than `\p{L}`, of which there would be many. */
const LETTER = "a-zß-öø-ɏ";

const oneOf = (...parts: readonly string[]) => `(?:${parts.join("|")})`;

const words = (list: string) => oneOf(...list.split(" "));

const maybe = (part: string) => `(?:${part})?`;

const MONTH = `${oneOf(
  "jan(?:uary|\\.)",
  "feb(?:ruary|\\.)",
  "mar(?:ch|\\.)",
  "apr(?:il|\\.)",
  "may",
  "june?",
  "july?",
  "aug(?:ust|\\.)",
  "sept(?:ember|\\.)?",
  "oct(?:ober|\\.)",
  "nov(?:ember|\\.)",
  "dec(?:ember|\\.)",
)}(?![${LETTER}])`;

const WEEKDAY = words("monday tuesday wednesday thursday friday saturday sunday");

/** "2025", "2024-25", "2023–2030"; not the beginning of "2025.5" or "2,000". */
const YEAR = "(?:19|20)\\d\\d(?!\\d|,\\d|\\.\\d)(?:[-–/](?:19|20)?\\d\\d(?!\\d))?";

const SMALL = words("one two three four five six seven eight nine ten");

const COUNT = `${oneOf(
  "\\d+(?:\\.\\d+)?",
  "an?",
  SMALL,
  words("eleven twelve fifteen eighteen twenty thirty forty fifty sixty hundred several few many"),
  "couple of",
)}${maybe(`-[${LETTER}]+`)}`;

const PERIODS = words(
  "days? nights? weeks? fortnights? months? quarters? years? decades? hours? minutes?",
);

const LONG_PERIODS = words("days? weeks? months? years? decades? generations? centuries");

const SEASON = oneOf(
  `${maybe(`[${LETTER}]+-[${LETTER}]+ `)}(?:${words("spring summer autumn winter")}|(?<!to )fall|season(?! tickets?))`,
  `${words("lean dry wet rainy monsoon hurricane cyclone fire flu growing planting heating holiday")} season`,
);

const BUDGET_YEAR = `${words("fiscal financial")}${maybe(" year")} ${YEAR}`;

/** A stretch of time that "this", "last" and "next" stand before. */
const SPAN = oneOf(
  "(?:fiscal|financial|calendar|school|academic|tax) year",
  words(
    "morning afternoon evening night week weekend month quarter half year decade century term parliament",
  ),
  SEASON,
  WEEKDAY,
  MONTH,
);

/** "3 march 2025", "monday 3 march", "8–14 march", "march 3, 2025". */
const DATE = oneOf(
  `${maybe(`${WEEKDAY},? `)}${maybe("the ")}\\d{1,2}(?:st|nd|rd|th)?` +
    `${maybe("\\s?[–-]\\s?\\d{1,2}| (?:and|to) \\d{1,2}")}${maybe(" of")} ${MONTH}${maybe(`,? ${YEAR}`)}`,
  `${maybe(`${WEEKDAY},? `)}${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)` +
    `${maybe("\\s?[–-]\\s?\\d{1,2}")}${maybe(`,? ${YEAR}`)}`,
  `\\d{1,2}[ -]${words("jan feb mar apr jun jul aug sep sept oct nov dec")}[ -]${YEAR}`,
  "\\d{1,2}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)(?:19|20)\\d\\d",
);

/** What happens and is over, which other things are before, after or since. */
const EVENT = words(
  "meeting visit summit session round talks report review election elections phase stage presidency chairmanship " +
    "tenure mandate campaign crisis pandemic invasion lockdown ceasefire truce earthquake flood floods war conflict " +
    "revolution coup outbreak launch closure signing adoption opening founding creation start beginning onset fall " +
    "end arrival departure accession independence agreement storm hurricane cyclone drought siege harvest works vote appointment inauguration",
);

const WHOSE = words("the this that its their our his her");

const CLOCK = oneOf(
  "\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.m\\.|[ap]m)",
  "\\d{1,2}:\\d\\d(?: [a-z]{3,4}(?![a-z]))?",
  "noon",
  "midnight",
);

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
  `${WEEKDAY}${maybe(` ${words("morning afternoon evening night")}`)}`,
  words(
    "privatisation independence devolution christmas easter ramadan diwali now then today(?![’']) tomorrow yesterday dawn",
  ),
  "new year",
  `(?:day|week|month|year) (?:\\d+|${SMALL})`,
  `${maybe("the ")}${SEASON}${maybe(`(?: of)? ${YEAR}`)}`,
  `${maybe("the ")}${words("first second third fourth last final opening same whole")} ${SPAN}` +
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
  `${words("each every")} (?:other )?(?:year|${SEASON})`,
  `with (?:immediate effect|effect from ${oneOf(DATE, MONTH)}${maybe(` ${YEAR}`)})`,
  "(?:for the foreseeable|in the (?:near|foreseeable)) future|until further notice|in the (?:early|small) hours",
  `(?:in|during) the ${words("first second third fourth fifth next last final initial current previous")} (?:${words("phase stage round half wave step")})`,
  `(?:since|during|throughout|in the (?:wake|aftermath) of) ${WHOSE} ` +
    `(?:(?:${words("last previous first next second third current recent war-time")}|[a-zß-öø-ɏ]{3,}(?:ish|ian|an|ch|ese)) )?${EVENT}` +
    `(?! ${words("minister ministers secretary room agenda")})`,
  `since the (?:[${LETTER}]+ )${words("was were began started opened ended closed")} [${LETTER}]+`,
  `${maybe(`${COUNT} and `)}${COUNT} ${maybe(`[${LETTER}]+ `)}${PERIODS} (?:ago|earlier|later|from now|before|after)`,
  `(?:for|in|over) ${maybe("the next ")}${COUNT} ${LONG_PERIODS}`,
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
  `in the ${YEAR} ${words("financial fiscal academic school budget marketing")} year`,
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
