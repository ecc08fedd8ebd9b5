import { CODES, HUNDREDTHS, NAMES, SHARED_NAMES, SIGNS } from "./currency-names.ts";
import { SCALES, SHORT_SCALES } from "./number-words.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { at, glued, near, type Tokens } from "./token.ts";

/** A currency as it is written, and what its number counts: of pence, hundredths. */
export interface Currency {
  /** ISO 4217, or the kind of a shared name where the words leave open whose. */
  readonly code: string;
  readonly parts: number;
}

type Entry = readonly [string, Currency];

const entries = (rows: readonly (readonly [string, string])[], parts = 1): readonly Entry[] =>
  rows.flatMap(([names, code]) => each(names, { code, parts }));

/** "Kenyan shillings" and, where nobody is named, "shillings". */
const SHARED: readonly Entry[] = SHARED_NAMES.flatMap(({ kind, names, whose }) => [
  ...entries([[names, kind]]),
  ...whose.flatMap(([owners, code]) => entries([[pairs(owners, names), code]])),
]);

function pairs(owners: string, names: string): string {
  const both = owners
    .split("|")
    .flatMap((owner) => names.split("|").map((name) => `${owner} ${name}`));
  return both.join("|");
}

const BY_CODE = CODES.split(" ").flatMap((code) => each(code.toLowerCase(), { code, parts: 1 }));

const BEFORE: Phrases<Currency> = phrases([
  ...entries(SIGNS),
  ...BY_CODE,
  ...entries([
    ["euro", "EUR"],
    ["$ us|$ usd", "USD"],
    ["$ a|$ au|$ aud", "AUD"],
    ["$ ca|$ can|$ cad", "CAD"],
    ["$ nz|$ nzd", "NZD"],
    ["r", "ZAR"],
    ["n", "NGN"],
    ["p", "PHP"],
    ["k", "PGK"],
    ["rm", "MYR"],
    ["rp|rp .", "IDR"],
    ["tk|tk .", "BDT"],
  ]),
]);
const AFTER: Phrases<Currency> = phrases([
  ...entries(SIGNS),
  ...BY_CODE,
  ...SHARED,
  ...entries(NAMES),
  ...entries(HUNDREDTHS, 100),
]);

/** The currency written before a number: "US$5 million", "NOK 1.2 billion", "EUR5m". */
export function currencyBefore(tokens: Tokens, index: number): Found<Currency> | null {
  const found = readPhraseAt(BEFORE, tokens, index) ?? unknownDollar(tokens, index);
  if (!found || isWordInstead(tokens, index, found.next)) return null;
  if (found.next === index + 1 && !isLetterMoney(tokens, index)) return null;
  return near(tokens, found.next).kind === "end" ? null : found;
}

/** Letters that no table knows, close to a dollar sign. */
function unknownDollar(tokens: Tokens, index: number): Found<Currency> | null {
  const isSign =
    /^[A-Z]{1,3}$/.test(at(tokens, index).text) && glued(tokens, index + 1).text === "$";
  return isSign ? { value: { code: "dollar", parts: 1 }, next: index + 2 } : null;
}

/** "R500 million", "R18.70", "P2.5 billion" and "N1.3trn" are money, an R44 is a helicopter. */
function isLetterMoney(tokens: Tokens, index: number): boolean {
  const { text } = at(tokens, index);
  if (!/^[RNPK]$/.test(text)) return true;
  const scale = near(tokens, index + 2).lower;
  const isScaled = SCALES.has(scale) || SHORT_SCALES.has(scale);
  return isScaled || /^(?:\d+\.\d\d|\d{1,3}(?:,\d{3})+)$/.test(at(tokens, index + 1).text);
}

/** "A $5 million grant" is no Australian money, and small "sh" or "rs" no sign. */
function isWordInstead(tokens: Tokens, index: number, next: number): boolean {
  const { kind, text } = at(tokens, index);
  if (kind !== "word") return false;
  const apart = next - index > 1 && at(tokens, next - 1).gap !== "none";
  if (apart) return !/^[A-Z]{2,3}$/.test(text);
  return next - index === 1 && text === text.toLowerCase() && !/^(?:kr|zł|kč|euro?|rs)$/.test(text);
}

/** The currency written after a number: "5 million euros", "5m EUR", "40p", "a 5-million-dollar". */
export function currencyAfter(tokens: Tokens, index: number): Found<Currency> | null {
  if (isPence(tokens, index)) return { value: { code: "GBP", parts: 100 }, next: index + 1 };
  const place = glued(tokens, index).lower === "-" ? index + 1 : index;
  if (near(tokens, place).kind === "end") return null;
  const found = readPhraseAt(AFTER, tokens, place);
  // A sign with a number after it belongs to that: "5 million, £3 million".
  const isNext =
    found && at(tokens, found.next).kind === "digits" && near(tokens, found.next).kind !== "end";
  return isNext ? null : found;
}

function isPence(tokens: Tokens, index: number): boolean {
  return glued(tokens, index).text === "p" && at(tokens, index - 1).kind === "digits";
}
