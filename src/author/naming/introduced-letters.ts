import { matchesOf } from "../../model/article/large-pattern.ts";
import type { Organisation } from "./body-words.ts";
import { NOUN } from "./organisation-words.ts";

/** Names whose first letters follow in brackets: "Intergovernmental Authority on Development (IGAD)". */
export function introducedIn(text: string): Organisation[] {
  return matchesOf(IN_BRACKETS, text).flatMap(({ index: end, 1: letters = "" }) => {
    const from = Math.max(0, end - REACH);
    const start = nameStart(text.slice(from, end), letters);
    if (start === null) return [];
    const name = text.slice(from + start, end);
    return namesThing(name) ? [] : [{ name, start: from + start, end }];
  });
}

/** Whether words end in the name of what is no body, with what it is of or for: its letters are none. */
export function namesThing(words: string): boolean {
  return NO_BODY.test(words);
}

/** Where the name begins of whose words the letters are the first ones; null if of none. */
function nameStart(before: string, letters: string): number | null {
  const wanted = letters.replace(/[^\p{Lu}]/gu, "");
  let [capitals, all] = ["", ""];
  for (const { index, 0: word } of [...before.matchAll(WORDS)].reverse()) {
    const small = SMALL.test(word);
    if (!(small || /^\p{Lu}/u.test(word)) || all.length > wanted.length + SMALL_WORDS) return null;
    const own = initials(word);
    capitals = small ? capitals : own + capitals;
    all = own.toUpperCase() + all;
    const isWhole = isShort(wanted, capitals) || all === wanted || letters.startsWith(`${word} `);
    if (!small && isWhole) return capitals.length > 1 ? bodyStart(before, index) : null;
  }
  return null;
}

/** Whether letters are the initials, or one more in their middle: "IGAD" has a G inside a word. */
function isShort(letters: string, initials: string): boolean {
  if (letters === initials) return true;
  const alike = letters.at(0) === initials.at(0) && letters.at(-1) === initials.at(-1);
  const without = [...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1));
  return initials.length > 2 && alike && without.includes(initials);
}

/** "Bureau of " before "Population, Refugees, and Migration" belongs to the name. */
function bodyStart(before: string, at: number): number {
  const from = at - (BODY_OF.exec(before.slice(0, at))?.[0].length ?? 0);
  return from - (PARTIES.exec(before.slice(0, from))?.[0].length ?? 0);
}

/** "NATO-Ukraine ": whose body it is, which the letters leave out. */
const PARTIES = /(?<![\p{L}-])\p{Lu}[\p{L}]*[-‑–]\p{Lu}\p{L}* $/u;

function initials(word: string): string {
  if (/^\p{Lu}{2,4}$/u.test(word)) return word;
  return word
    .split(/[-‑–]/)
    .map((part) => part.charAt(0))
    .join("");
}

/** Letters in brackets, with a word of the name before them or without: "(Africa CDC)". */
const IN_BRACKETS =
  / \((?=[“"‘]?(?:the )?((?:\p{Lu}\p{Ll}+ )?\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}-]*)[”"’]?[);,])/gu;

const BODY_OF = new RegExp(`(?:${NOUN.leading}) (?:of|for|on)(?: the)? $`, "u");

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.’'‑–-]*/gu;

const SMALL = /^(?:of|for|on|in|and|the|to|by|with|against|at|de|des|du|la|für|et)$/;

/** How many small words a name may have. */
const SMALL_WORDS = 5;

/** As far as a name may begin before its letters. */
const REACH = 120;

/**
 * Names of rules, plans, measures and things, which are as often shortened as bodies are; and what
 * ends in letters itself, as a further sort of the thing does: "Guided MLRS (GMLRS)".
 */
const NO_BODY =
  / \p{Lu}{3,}$|(?:^|[ ‑–-])(?:Rockets?|Launchers?|Howitzers?|Guns?|Drones?|Radars?|Ammunition|Shells?|Bombs?|Mines?|Batter(?:y|ies)|Jets?|Fighters?|Helicopters?|Ships?|Submarines?|Satellites?|Sensors?|Agreements?|Treaty|Act|Bill|Convention|Charter|Plans?|Protocol|Frameworks?|Mechanism|Goals?|Products?|Income|Strategy|Directive|Regulations?|Scheme|Policy|Zones?|Understanding|Intent|Dialogue|Review|Assessments?|Index|Code|Standards?|Allowance|Credits?|Tax|Missiles?|Vehicles?|Aircraft|Reactors?|Diseases?|Syndrome|Virus|Law|Project|Report|Enterprises?|Businesses|Persons?|People|Areas?|Time|Rates?|Contributions?|Measures?|Certificates?|Licen[cs]es?|Weapons?|Munitions?|Language|Tests?|Intelligence|Systems?|Technolog(?:y|ies)|Investment|Gas|Fuels?|Materials?|Minerals|Violence|Deficiency|Procedure|Permits?|Visa|Countr(?:y|ies)|States?|Equipment|Declaration|Summit|Round|Route|Corridor|Memorandum|Arrangement|Decade|Compact|Instrument|Requirements?|Principles?|Guidelines?|Statement|Tariff|Threats?|Capabilit(?:y|ies)|Qualifications?|Exercise)(?:$| (?:of|for|on|in|to|against) )/u;
