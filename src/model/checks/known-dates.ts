import { longDate } from "../briefing.ts";
import { type NotFigure, readQuantities } from "../wording/read-quantities.ts";
import type { Checked } from "./checked.ts";

/** A date in numbers, as far as words give it: "15 and 16 June" has two days and no year. */
interface DateParts {
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
}

/** Whether what is no figure is a date or a time. */
export function isDate({ because }: NotFigure): boolean {
  return /\b(?:date|year|decade|quarter|time)\b/.test(because);
}

/** A question to ask of the words of a date: whether the article, or a fact, has it too. */
export function knownDates({ article, numbers, context, claims }: Checked) {
  const { date } = claims.article;
  const told = [
    ...(date === null ? [] : [longDate(date)]),
    ...context.facts.flatMap((fact) => [
      fact.date === null ? "" : longDate(fact.date),
      fact.dated ?? "",
      fact.statement,
    ]),
  ];
  const words = [
    ...numbers.flatMap(({ notFigures }) => notFigures.filter(isDate)),
    ...told.flatMap((text) => readQuantities(text).notFigures.filter(isDate)),
  ].map((found) => found.words);
  const dates = words.map(partsOf);
  const years = new Set(dates.flatMap((one) => one.years));
  const texts = [...article.paragraphs, ...told].map((text) => text.toLowerCase());
  return (said: string): boolean => {
    const parts = partsOf(said);
    if (isEmpty(parts) || UNSURE_FIRST.test(said))
      return texts.some((text) => stands(text, said.toLowerCase()));
    return single(parts).every((one) => dates.some((date) => has(date, one, years)));
  };
}

/** A date with the word that makes it less than sure: "about 2024" in "since about 2024". */
export function approximated(text: string, { start, words }: NotFigure): string {
  const [, unsure = ""] = UNSURE.exec(text.slice(0, start)) ?? [];
  return `${unsure}${words}`;
}

const UNSURE =
  /\b(?:in|since|by|from|until|till|to|of|before|after|during|on|\p{Lu}\p{Ll}+)\s+((?:about|around|roughly|approximately|nearly|almost|circa)\s+)$/u;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const UNSURE_FIRST = /^(?:about|around|roughly|approximately|nearly|almost|circa)\s/;

function partsOf(words: string): DateParts {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return { years: [Number(iso[1])], months: [Number(iso[2])], days: [Number(iso[3])] };
  const clock = /\d[.:]\d\d|\d ?[ap]\.?m\b/i.test(words);
  // "2024-25" is two years.
  const whole = words.replace(/\b(\d\d)(\d\d)[-–/](\d\d)\b/g, "$1$2 $1$3");
  const numbers = clock ? [] : (whole.match(/\d+/g) ?? []).map(Number);
  return {
    days: numbers.filter((number) => number <= 31),
    months: (whole.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap((word) => {
      const month = MONTHS.findIndex(
        (name) => LONG[name]?.startsWith(word) && word.startsWith(name),
      );
      return month < 0 ? [] : [month + 1];
    }),
    years: numbers.filter((number) => number > 31),
  };
}

const LONG: Readonly<Record<string, string>> = Object.fromEntries(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((name) => [name.slice(0, 3), name]),
);

function isEmpty({ days, months, years }: DateParts): boolean {
  return days.length + months.length + years.length === 0;
}

/** Each day of it by itself, with the months and years that it may be of. */
function single({ days, ...rest }: DateParts): readonly DateParts[] {
  if (days.length > 0) return days.map((day) => ({ ...rest, days: [day] }));
  if (rest.months.length > 0)
    return rest.months.map((month) => ({ ...rest, days: [], months: [month] }));
  return rest.years.map((year) => ({ days: [], months: [], years: [year] }));
}

/** Whether a date has the day, month and year that another names; a year may be known from elsewhere. */
function has(date: DateParts, { days, months, years }: DateParts, known: ReadonlySet<number>) {
  const some = (wanted: readonly number[], there: readonly number[]) =>
    wanted.length === 0 || wanted.some((one) => there.includes(one));
  const isUndated = date.years.length === 0 && years.some((year) => known.has(year));
  return (
    some(days, date.days) && some(months, date.months) && (some(years, date.years) || isUndated)
  );
}

/** Whether words stand in a text, not as a part of longer ones. */
export function stands(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + words.length]];
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}
