import type { Stated } from "../../model/claims/fields.ts";
import { adjectiveOf } from "../../model/countries.ts";
import { isMoney } from "../../model/currency.ts";
import { type Named, namedIn, partiesOf } from "../naming/named.ts";
import { statusFor } from "./propose-status.ts";

/** What a claim's fields are proposed from. */
export interface Wording {
  readonly words: string;
  /** The sentence that the words are of. */
  readonly sentence: string;
  readonly lead: string | null;
  readonly quantities: readonly Stated[];
}

/** Who gives, who gets it, and what: only what the words say of each. */
export function aidFields({ words, lead, quantities }: Wording) {
  const named = namedIn(words);
  const isOpen = statusFor("aid", words) === "discussed";
  const donor = isOpen ? null : donorIn(words, named);
  const others = named.filter(({ party }) => party !== donor?.party);
  const receives = ({ party, start }: Named) =>
    BORROWS.test(words.slice(start)) || (party !== lead && RECEIVES.test(words.slice(0, start)));
  const recipients = isOpen ? [] : others.filter(receives);
  const isMoneyAlone = quantities.some(({ unit }) => isMoney(unit));
  return {
    ...(donor ? { donor: donor.party } : {}),
    recipients: [...partiesOf(recipients)],
    items: isMoneyAlone ? [] : itemsIn(words),
  };
}

/** Whom a loan or grant is from; else whoever is named first, where that is not who gets it. */
function donorIn(words: string, named: readonly Named[]): Named | null {
  const lender = named.find(({ start }) => FROM.test(words.slice(0, start)));
  if (lender) return lender;
  const [first] = named;
  const gives = first && (first.isCountry || OFFERS.test(words.slice(first.end)));
  return gives && !RECEIVES.test(words.slice(0, first.start)) ? first : null;
}

/** What follows on whoever gets a loan or grant. */
const BORROWS = /^\S+(?: \S+)? (?:(?:has|have|had|will) )?(?:receiv|borrow)\w*\b/i;

/** Words right before a lender: "a loan of $200 million from the ". */
const FROM = /\b(?:loans?|grants?|credits?|borrow\w*|receiv\w*)\b.*\bfrom(?: the)? $/i;

/** What follows on a body that gives: others are only where it was said, or what it went into. */
const OFFERS =
  /^(?:['’]s?)?(?:\s*[:–]|\s+(?:(?:will|would|has|have|had|is|are|also|to)\s+)*(?:gives?|gave|given|giving|provid|pledg|promis|commit|donat|contribut|announc|agreed?|deliver|send|sent|fund|share|offer|lends?|lent|allocat|releas|set aside))/i;

/** Words right before whoever receives: "to ", "for ", "to Kenya and ". */
const RECEIVES =
  /\b(?:to|for|in|support|help|helping|gives?|gave|given|sends?|sent|lends?|lent|offers?|offered)(?: the)? (?:[\p{Lu}][\p{L}]+(?:, | and |, and ))*$/u;

/** What is given: the words after the verb of giving, up to whoever receives them. */
function itemsIn(words: string): string[] {
  const after = GIVES.exec(words);
  const rest = after ? words.slice(after.index + after[0].length) : "";
  const items = rest
    .replace(/(?<!\s)\s+(?:to|for) (?:the )?\p{Lu}.*$/u, "")
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, "");
  return !/^(?:to|for)\b/.test(items) && items.split(" ").length > 1 && items.length <= 120
    ? [items]
    : [];
}

const GIVES =
  /\b(?:including|sending|send|providing|provided?|donat(?:ed?|ing)|deliver(?:ed|ing)?|supply(?:ing)?|supplied|gave|given)\s+/i;

/** Where a force is, and what it is called. */
export function deploymentFields({ words, lead, quantities }: Wording) {
  const named = namedIn(words).filter(({ isCountry }) => isCountry);
  const away = named.find(
    ({ party, start }) =>
      party !== lead && /\b(?:in|to|at|off)(?: the)? $/.test(words.slice(0, start)),
  );
  // "Estonian counterparts" are no place.
  const place = away ?? named.find(({ party, end }) => party !== lead && !isAdjective(party, end));
  const [spot] =
    /(?<=\b(?:[Ii]n|[Aa]t|[Oo]ff|to) (?:the )?)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(words) ?? [];
  return {
    place: place
      ? words.slice(place.start, place.end).replace(/['’]s?$/, "")
      : (spot ?? "Place not stated"),
    force: forceIn(words, quantities),
  };

  function isAdjective(code: string, end: number): boolean {
    const adjective = adjectiveOf(code);
    return adjective !== null && words.slice(0, end).endsWith(adjective);
  }
}

/** "UK troops": the thing that is counted, after whoever's it is said to be. */
function forceIn(words: string, quantities: readonly Stated[]): string {
  const noun = quantities
    .map(({ unit }) => unit)
    .find((unit) => !/^(?:ratio|things|people|%|[A-Z]{3}$)/.test(unit));
  const [whose] =
    /\b(?:UK|US|British|American|Canadian|RAF|Royal Navy|Army|NATO)\b/.exec(words) ?? [];
  const [body] =
    /(?<!\p{L})(?:[a-zß-öø-ɏḀ-ỿ]+ )?(?:troops|battalion|brigade|battlegroup|squadron|frigate|regiment|personnel|team|force)\b/iu.exec(
      words,
    ) ?? [];
  const what = noun ?? body ?? "forces";
  return [what.startsWith(`${whose} `) ? "" : whose, what].filter(Boolean).join(" ");
}

/** What is signed, and by whom: the list after "with", or whoever stands before the verb. */
export function agreementFields({ words, lead }: Wording) {
  const verb = DOES.exec(words);
  const at = verb?.index ?? 0;
  const named = namedIn(words).filter(({ isCountry, start }) => isCountry || start > at);
  const partners = withList(words, named);
  const before = named.filter(({ end, isCountry }) => isCountry && end <= at);
  const listed =
    partners.length > 0 ? [...before, ...partners] : before.length > 1 ? before : named;
  const parties = partiesOf(listed);
  const whole =
    lead !== null && partners.length > 0 && before.length === 0 ? [lead, ...parties] : parties;
  const own = whole.length > 0 ? whole : lead === null ? [] : [lead];
  return { instrument: instrumentIn(words), parties: [...new Set(own)].slice(0, 32) };
}

const DOES = /\b(?:sign|initial|issu|ratif|agree|conclud|announc|enter)\w*/i;

/** Those of a list that begins after "with": "with France, Germany and the Netherlands". */
function withList(words: string, named: readonly Named[]): readonly Named[] {
  const list: Named[] = [];
  for (const one of named) {
    const gap = words.slice(list.at(-1)?.end ?? 0, one.start);
    const begins = /\b(?:with|between)(?: the)? $/.test(gap);
    if (list.length === 0 ? begins : /^(?:, | and |, and )(?:the )?$/.test(gap)) list.push(one);
    else if (list.length > 0) break;
  }
  return list;
}

function instrumentIn(words: string): string {
  const [found] = INSTRUMENT.exec(words) ?? [];
  return found ? found.charAt(0).toUpperCase() + found.slice(1) : "Agreement";
}

const INSTRUMENT =
  /(?<!\p{L})(?:[a-zß-öø-ɏḀ-ỿ]+ ){0,2}?(?:memorandum of [a-zß-öø-ɏḀ-ỿ]+|letter of intent|joint statement|declaration|treaty|protocol|pact|convention|accord|charter|arrangement|agreement|memorandum|contract|statement)\b/iu;

/** For whom support is voiced; "their" means whoever the sentence named before. */
export function supportFields({ words, sentence, lead }: Wording) {
  const others = (text: string) => namedIn(text).filter(({ party }) => party !== lead);
  const own = others(words);
  return { supported: [...partiesOf(own.length > 0 ? own : others(sentence))] };
}
