/** The words of English numbers, by what they do in one. Nothing here reads a text. */

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TEN = "twenty thirty forty fifty sixty seventy eighty ninety";

/** One to nineteen, and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(" ").map((word, value) => [word, value] as const),
  ...TEN.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crores", 1e7],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["millions", 1e6],
  ["billions", 1e9],
]);

/** Abbreviated scales: the first are plain anywhere, the others only beside a currency. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
]);
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Plurals that give no number: "dozens of", "tens of thousands". */
export const VAGUE = new Set("tens dozens scores hundreds thousands millions billions".split(" "));

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
  ["⅒", 1 / 10],
]);

const ORDINAL =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** Ordinals by their number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL.split(" ").map((word, value) => [word, value] as const),
  ...TEN.split(" ").map((word, index) => [word.replace(/y$/, "ieth"), (index + 2) * 10] as const),
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
]);

/** What a fraction divides by: "third", "thirds", "half", "quarter"; no seconds. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINALS].filter(([, value]) => value > 2).flatMap(([word, value]) => both(word, value)),
]);

function both(word: string, value: number) {
  return [[word, value] as const, [`${word}s`, value] as const];
}

/** Words that say by how many times something changed or differs. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...verb("double", 2),
  ...verb("redouble", 2),
  ...verb("triple", 3),
  ...verb("treble", 3),
  ...verb("quadruple", 4),
  ...verb("quintuple", 5),
  ...verb("halve", 0.5),
  ["twice", 2],
  ["thrice", 3],
]);

function verb(stem: string, value: number) {
  const root = stem.slice(0, -1);
  return [stem, `${stem}d`, `${stem}s`, `${root}ing`].map((word) => [word, value] as const);
}

/** Whether a word, alone, is one that a reader takes for a number. */
export function isNumberWord(word: string): boolean {
  return (
    CARDINALS.has(word) ||
    (SCALES.has(word) && !/^(?:lakh|crore)s?$/.test(word)) ||
    ORDINALS.has(word) ||
    MULTIPLES.has(word) ||
    FRACTION_SIGNS.has(word) ||
    (VAGUE.has(word) && word !== "scores") ||
    word === "half" ||
    word === "halves" ||
    word === "both"
  );
}
