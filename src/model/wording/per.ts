import { isMeasure, isTime, rateNamed, singular } from "./measures.ts";
import { isStop, readNoun } from "./nouns.ts";
import { isGroup } from "./numerals.ts";
import { type Found, words } from "./phrases.ts";
import { follows, glued, near, type Tokens } from "./token.ts";

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["yearly", "year"],
  ["quarterly", "quarter"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["hourly", "hour"],
]);

const HEADS = words(
  "head piece person time kilo tonne barrel litre mile hectare unit child household adult pupil student " +
    "patient worker employee passenger family farmer teacher soldier dose bottle pint gallon pound seat " +
    "place visit vehicle ticket bed meal ride trip share student apprentice nurse resident voter home sack " +
    "boat ship plane lorry truck house school hospital ward class classroom village town district tent room crew",
);

/** The rate that stands before a noun: "26 daily trains". */
export function rateBeforeNoun(tokens: Tokens, index: number, end: number): string | null {
  return (end > index + 1 && ADVERBS.get(near(tokens, index).lower)) || null;
}

/** What a rate is for: "a year", "per person", "each month", "annually", "/day". */
export function readPer(tokens: Tokens, index: number): Found<string> | null {
  const { lower, kind } = near(tokens, index);
  const adverb = kind === "word" ? ADVERBS.get(lower) : undefined;
  if (adverb) return { value: adverb, next: index + 1 };
  if (lower === "per") return readAfterPer(tokens, index + 1);
  if (lower === "p" && follows(tokens, index, ["p", ".", "a", "."])) {
    return { value: "year", next: index + 4 };
  }
  if (lower === "/") {
    const rate = rateNamed(glued(tokens, index + 1).lower);
    return rate === undefined ? null : { value: rate, next: index + 2 };
  }
  // "A £10-a-week rise".
  if (follows(tokens, index, ["-", "a", "-"]) && isTime(near(tokens, index + 3).lower)) {
    return { value: near(tokens, index + 3).lower, next: index + 4 };
  }
  const hours = readWattHour(tokens, index);
  if (hours) return hours;
  const isThen = follows(tokens, index + 2, ["after", "that"]);
  const behind = isThen ? "" : near(tokens, index + 2).lower;
  return isRate(lower, near(tokens, index + 1).lower, behind)
    ? { value: singular(near(tokens, index + 1).lower), next: index + 2 }
    : null;
}

/** "a megawatt hour", "a kilowatt-hour" */
function readWattHour(tokens: Tokens, index: number): Found<string> | null {
  const watt = near(tokens, index + 1).lower;
  if (!/^an?$/.test(near(tokens, index).lower) || !/^(?:kilo|mega|giga)watt$/.test(watt))
    return null;
  const next = glued(tokens, index + 2).lower === "-" ? index + 3 : index + 2;
  return near(tokens, next).lower === "hour" ? { value: `${watt} hour`, next: next + 1 } : null;
}

/** "A year", "each month"; "every six weeks" and "a year ago" are no rates. */
function isRate(lower: string, named: string, behind: string): boolean {
  if (/^an?$/.test(lower)) {
    return (
      !/^(?:ago|earlier|later|before|after)$/.test(behind) &&
      singular(named) === named &&
      (isMeasure(named) || HEADS.has(named))
    );
  }
  return /^(?:each|every)$/.test(lower) && isTime(named);
}

function readAfterPer(tokens: Tokens, index: number): Found<string> | null {
  const { kind, lower } = near(tokens, index);
  if (kind === "digits") return readPerMany(tokens, index);
  if (kind !== "word") return null;
  if (lower === "annum") return { value: "year", next: index + 1 };
  if (lower === "capita" || lower === "head") return { value: "person", next: index + 1 };
  const half = glued(tokens, index + 1).lower === "-" ? glued(tokens, index + 2) : null;
  if (half?.kind === "word") return { value: `${lower}-${singular(half.lower)}`, next: index + 3 };
  const more = near(tokens, index + 1);
  const goesOn = ADJECTIVES.has(lower) || (isMeasure(lower) && OF_MEASURES.has(more.lower));
  if (!goesOn || more.kind !== "word") return { value: singular(lower), next: index + 1 };
  return { value: `${lower} ${singular(more.lower)}`, next: index + 2 };
}

const ADJECTIVES = words(
  "metric square cubic short long full working eligible additional average single individual new extra " +
    "qualifying participating rural primary secondary full-time school passenger seat patient nautical",
);

const OF_MEASURES = words("unit hour kilometre kilometer mile equivalent");

/** "12 cases per 100,000 people", "per 1,000 live births". */
function readPerMany(tokens: Tokens, index: number): Found<string> | null {
  let last = index;
  while (isGroup(tokens, last + 1)) last += 1;
  const isMeasured = isMeasure(near(tokens, last + 1).lower);
  const noun = isMeasured ? null : readNoun(tokens, last + 1, false);
  const named =
    isMeasured && near(tokens, last + 2).kind === "word" && !isStop(near(tokens, last + 2).lower);
  const next = noun?.next ?? last + (named ? 3 : isMeasured ? 2 : 1);
  const said = tokens
    .slice(index, next)
    .map(({ lower, gap }) => (gap === "none" ? lower : ` ${lower}`));
  return { value: said.join("").trim(), next };
}
