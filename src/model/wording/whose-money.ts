import { currencyBefore } from "./currencies.ts";
import { SHARED_NAMES, type SharedName } from "./currency-names.ts";
import { each, phrases, readPhraseAt } from "./phrases.ts";
import { follows, glued, type Tokens } from "./token.ts";

/** How far an article says whose ministry speaks: its headline and first sentence. */
const OPENING = 300;

interface Money {
  readonly code: string;
  readonly guessed: boolean;
}

/** Tells whose dollars, crowns or shillings a text means. */
export interface WhoseMoney {
  resolve(code: string, sentence: number): Money;
}

/**
 * A bare dollar is that of the asker; else of the country that the article opens with; else of the
 * only one that it names again and again; else of the only one that the sentence names; else of
 * the United States. Other shared names alike.
 */
export function whoseMoney(tokens: Tokens, dollar: string | null | undefined): WhoseMoney {
  const known = new Map<string, (sentence: number) => string>();
  for (const shared of SHARED_NAMES) {
    if (isUsed(tokens, shared)) known.set(shared.kind, ownerIn(tokens, shared));
  }
  const hasDollars = tokens.some(({ lower }) => /^(?:\$|dollars?)$/.test(lower));
  const hasSterling = tokens.some(({ lower, text }) => STERLING.test(lower) || text === "UK");
  const hasEuros = tokens.some(({ lower }) => /^(?:€|eur|euros?)$/.test(lower));
  return {
    resolve(code, sentence) {
      const kind = code === "cent" ? "dollar" : code;
      if (code === "cent" && !hasDollars && hasEuros) return { code: "EUR", guessed: true };
      // Where all money is in dollars, pounds are a weight: "677,000 pounds of uranium".
      if (code === "pound") return poundsOf(hasDollars && !hasSterling);
      if (kind === "dollar" && dollar) return { code: dollar, guessed: false };
      const owner = known.get(kind);
      return owner ? { code: owner(sentence), guessed: true } : { code, guessed: false };
    },
  };
}

const STERLING = /^(?:£|sterling|gbp|pence|britain|british|england)$/;

const poundsOf = (weighed: boolean): Money =>
  weighed ? { code: "pounds", guessed: true } : { code: "GBP", guessed: false };

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["cent", "dollar"],
  ["cents", "dollar"],
  ["kr", "krone"],
  ["rs", "rupee"],
  ["sh", "shilling"],
  ["shs", "shilling"],
]);

function isUsed(tokens: Tokens, { kind, names }: SharedName): boolean {
  const written = new Set(names.split("|"));
  return tokens.some(({ lower }) => written.has(lower) || SIGNS.get(lower) === kind);
}

function ownerIn(
  tokens: Tokens,
  { kind, whose, fallback, bare }: SharedName,
): (sentence: number) => string {
  const meant = whose.filter(([, code]) => !bare || bare.includes(code));
  const owners = phrases(meant.flatMap(([names, code]) => each(names, code)));
  const bySentence = new Map<number, string | null>();
  const openers = new Set<string>();
  const times = new Map<string, number>();
  tokens.forEach((token, index) => {
    const code = isName(token.text) ? readPhraseAt(owners, tokens, index)?.value : undefined;
    if (!code || isBesideAllies(tokens, index)) return;
    if (token.start < OPENING) openers.add(code);
    times.set(code, (times.get(code) ?? 0) + 1);
    const known = bySentence.get(token.sentence);
    bySentence.set(token.sentence, known === undefined || known === code ? code : null);
  });
  const signs = kind === "dollar" ? signsWithLetters(tokens) : new Set<string>();
  const signed = kind === "dollar" ? onlySign(tokens, signs) : null;
  const named = kind === "dollar" && !hasOtherMoney(tokens) ? mostNamed(times) : null;
  // Who writes "C$10 million" means others by a bare "$".
  const inSentence = (code: string | null | undefined) => (code && !signs.has(code) ? code : null);
  const [opener, ...others] = openers;
  const opening = others.length === 0 ? opener : undefined;
  return (sentence) =>
    opening ?? named ?? inSentence(bySentence.get(sentence)) ?? signed ?? fallback;
}

/** Whose dollars a text's only money with letters is: beside "A$1,100", "$90" are Australian. */
function onlySign(tokens: Tokens, signs: ReadonlySet<string>): string | null {
  if (hasOtherMoney(tokens)) return null;
  const [only, ...others] = signs;
  return others.length === 0 && only !== "dollar" ? (only ?? null) : null;
}

const hasOtherMoney = (tokens: Tokens) => tokens.some(({ text }) => /^[£€¥₹]$/.test(text));

/** Whose dollars an article of one country has: of the country named often, and far more than others. */
function mostNamed(times: ReadonlyMap<string, number>): string | null {
  const [[code, most] = ["", 0], [, next] = ["", 0]] = [...times].sort(([, a], [, b]) => b - a);
  return most >= OFTEN && most >= 2 * next ? code : null;
}

/** How often a country is named in an article of its own. */
const OFTEN = 3;

/** The dollars that a text writes with letters: "A$", "US$". */
function signsWithLetters(tokens: Tokens): ReadonlySet<string> {
  const codes = tokens.flatMap((token, index) => {
    const isSign = token.kind === "word" && glued(tokens, index + 1).text === "$";
    return isSign ? (currencyBefore(tokens, index)?.value.code ?? []) : [];
  });
  return new Set(codes);
}

/** "European Allies and Canada" count in the alliance's money, not in Canada's. */
const isBesideAllies = (tokens: Tokens, index: number) =>
  follows(tokens, index - 2, ["allies", "and"]);

/** "us" is no country, "US" is one. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
