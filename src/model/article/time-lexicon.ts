/** Letters in lower case: cheaper to compile than `\p{L}`, of which there would be many. */
export const LETTER = "a-zß-öø-ɏ";

export const oneOf = (...parts: readonly string[]) => `(?:${parts.join("|")})`;

export const words = (list: string) => oneOf(...list.split(" "));

export const maybe = (part: string) => `(?:${part})?`;

export const MONTH = `${oneOf(
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

export const WEEKDAY = words("monday tuesday wednesday thursday friday saturday sunday");

/** "2025", "2024-25", "2023–2030"; not the beginning of "2025.5" or "2,000". */
export const YEAR = "(?:19|20)\\d\\d(?!\\d|,\\d|\\.\\d)(?:[-–/](?:19|20)?\\d\\d(?!\\d))?";

export const SMALL = words("one two three four five six seven eight nine ten");

export const COUNT = `${oneOf(
  "\\d+(?:\\.\\d+)?",
  "an?",
  SMALL,
  words("eleven twelve fifteen eighteen twenty thirty forty fifty sixty hundred several few many"),
  "couple of",
)}${maybe(`-[${LETTER}]+`)}`;

export const PERIODS = words(
  "days? nights? weeks? fortnights? months? quarters? years? decades? hours? minutes?",
);

export const LONG_PERIODS = words("days? weeks? months? years? decades? generations? centuries");

export const SEASON = oneOf(
  `${maybe(`[${LETTER}]+-[${LETTER}]+ `)}(?:${words("spring summer autumn winter")}|(?<!to )fall|season(?! tickets?))`,
  `${words("lean dry wet rainy monsoon hurricane cyclone fire flu growing planting heating holiday")} season`,
);

export const BUDGET_YEAR = `${words("fiscal financial")}${maybe(" year")} ${YEAR}`;

/** A stretch of time that "this", "last" and "next" stand before. */
export const SPAN = oneOf(
  "(?:fiscal|financial|calendar|school|academic|tax) year",
  words(
    "morning afternoon evening night week weekend month quarter half year decade century term parliament",
  ),
  SEASON,
  WEEKDAY,
  MONTH,
);

/** "3 march 2025", "monday 3 march", "8–14 march", "march 3, 2025". */
export const DATE = oneOf(
  `${maybe(`${WEEKDAY},? `)}${maybe("the ")}\\d{1,2}(?:st|nd|rd|th)?` +
    `${maybe("\\s?[–-]\\s?\\d{1,2}| (?:and|to) \\d{1,2}")}${maybe(" of")} ${MONTH}${maybe(`,? ${YEAR}`)}`,
  `${maybe(`${WEEKDAY},? `)}${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)` +
    `${maybe("\\s?[–-]\\s?\\d{1,2}")}${maybe(`,? ${YEAR}`)}`,
  `\\d{1,2}[ -]${words("jan feb mar apr jun jul aug sep sept oct nov dec")}[ -]${YEAR}`,
  "\\d{1,2}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)(?:19|20)\\d\\d",
);

/** What happens and is over, which other things are before, after or since. */
export const EVENT = words(
  "meeting visit summit session round talks report review election elections phase stage presidency chairmanship " +
    "tenure mandate campaign crisis pandemic invasion lockdown ceasefire truce earthquake flood floods war conflict " +
    "revolution coup outbreak launch closure signing adoption opening founding creation start beginning onset fall " +
    "end arrival departure accession independence agreement storm hurricane cyclone drought siege harvest works vote appointment inauguration " +
    "survey census strike audit exercise drill ceremony conference congress olympics games fair festival census reform quake eruption " +
    "occupation liberation merger takeover relaunch handover armistice dispute trial hearing debate premiership",
);

export const WHOSE = words("the this that its their our his her");

export const CLOCK = oneOf(
  "\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.m\\.|[ap]m)",
  "\\d{1,2}:\\d\\d(?: [a-z]{3,4}(?![a-z]))?",
  "noon",
  "midnight",
);
