import { at, before, near, type Token, type Tokens } from "./token.ts";

/** Names and signs of measures, each by the plural that a reading gives. */

const TIME =
  "second minute hour day night week fortnight month quarter year decade century weekend evening morning";

const TIMES: ReadonlyMap<string, string> = new Map([
  ...TIME.split(" ").map((word) => [word, word.replace(/ury$/, "urie").concat("s")] as const),
  ["hr", "hours"],
  ["hrs", "hours"],
  ["min", "minutes"],
  ["mins", "minutes"],
  ["sec", "seconds"],
  ["secs", "seconds"],
  ["yr", "years"],
  ["yrs", "years"],
]);

const LONG =
  "metre meter kilometre kilometer centimetre mile tonne ton kilogram kilo gram litre liter hectare acre barrel megawatt gigawatt kilowatt terawatt degree inch foot yard knot";

/** Small letters; what counts by its case is under SIGNS. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ...LONG.split(" ").map((word) => [word, `${word}s`] as const),
  ["inch", "inches"],
  ["foot", "feet"],
  ["km", "kilometres"],
  ["km²", "square kilometres"],
  ["kms", "kilometres"],
  ["cm", "centimetres"],
  ["mm", "millimetres"],
  ["kg", "kilograms"],
  ["kgs", "kilograms"],
  ["kt", "kilotonnes"],
  ["mt", "megatonnes"],
  ["gt", "gigatonnes"],
  ["ha", "hectares"],
  ["mph", "miles per hour"],
  ["kph", "kilometres per hour"],
  ["ft", "feet"],
  ["lb", "pounds (weight)"],
  ["lbs", "pounds (weight)"],
  ["mw", "megawatts"],
  ["gw", "gigawatts"],
  ["kw", "kilowatts"],
  ["tw", "terawatts"],
  ["mwh", "megawatt hours"],
  ["gwh", "gigawatt hours"],
  ["twh", "terawatt hours"],
  ["kwh", "kilowatt hours"],
  ["mb", "megabytes"],
  ["gb", "gigabytes"],
  ["tb", "terabytes"],
  ["mbps", "megabits per second"],
  ["gbps", "gigabits per second"],
  ["mhz", "megahertz"],
  ["ghz", "gigahertz"],
  ["khz", "kilohertz"],
  ["nm", "nautical miles"],
  ["horsepower", "horsepower"],
  ["hp", "horsepower"],
  ["sqm", "square metres"],
  ["bcm", "billion cubic metres"],
]);

/** One letter after a number is a measure only close to it, or spaced with nothing else to be. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["m", "metres"],
  ["g", "grams"],
  ["t", "tonnes"],
  ["l", "litres"],
]);

/** The plural of a measure written as a word or a sign, or nothing. */
export function measureNamed(lower: string): string | undefined {
  return MEASURES.get(lower) ?? TIMES.get(lower);
}

export function measureLetter(lower: string): string | undefined {
  return LETTERS.get(lower);
}

const RATES: ReadonlyMap<string, string> = new Map([
  ["h", "hour"],
  ["s", "second"],
  ["kg", "kilogram"],
  ["t", "tonne"],
  ["l", "litre"],
  ["km", "kilometre"],
  ["kwh", "kilowatt hour"],
  ["mwh", "megawatt hour"],
]);

/** What a rate is for after a stroke: "km/h", "€0.30/kWh". */
export function rateNamed(lower: string): string | undefined {
  return RATES.get(lower) ?? (isMeasure(lower) ? singular(lower) : undefined);
}

/** Whether a word, in one or many, is a length of time. */
export function isTime(lower: string): boolean {
  return TIMES.has(lower) || TIMES.has(singular(lower));
}

/** Whether a word, in one or many, is a measure of time, length, weight or the like. */
export function isMeasure(lower: string): boolean {
  return isTime(lower) || MEASURES.has(lower) || MEASURES.has(singular(lower)) || lower === "feet";
}

/** "A metre", "an hour", where nothing tells how long ago it was or how often it is. */
export function isOneMeasure(tokens: Tokens, index: number): boolean {
  if (!/^an?$/.test(at(tokens, index).lower)) return false;
  const { lower } = near(tokens, index + 1);
  if (singular(lower) !== lower || !isMeasure(lower) || isRest(near(tokens, index + 2)))
    return false;
  return BOUNDED.test(before(tokens, index).lower);
}

const isRest = ({ lower }: Token) =>
  /^(?:ago|earlier|later|before|after|and|-|or|old)$/.test(lower);

/** The last words of bounds. */
const BOUNDED =
  /^(?:than|least|over|under|nearly|almost|about|around|roughly|approximately|most|to|much|long|of)$/;

/** "years" to "year", "centuries" to "century". */
export function singular(lower: string): string {
  return lower.replace(/ies$/, "y").replace(/(?:(?<=ch|sh|x|ss)es|(?<!s)s)$/, "");
}
