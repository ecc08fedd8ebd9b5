import { countriesIn } from "../../model/countries.ts";
import type { Source } from "../intake/intake.ts";
import { anyOf } from "./cue.ts";

/** What an article is about as a whole, by which its bare amounts and things are read. */
export interface Tenor {
  /** Whether its amounts are given to somebody, or else spent at home. */
  readonly giving: boolean;
  readonly armed: boolean;
  /** Whether it tells of sanctions: then what it lists is ruled, and not given. */
  readonly restricting: boolean;
  /** Whether it tells of its own country alone, where nobody is given aid. */
  readonly domestic: boolean;
}

export function tenorOf({
  text,
  publisher,
  lead,
}: Pick<Source, "text" | "publisher" | "lead">): Tenor {
  const given = text.match(EVERY_GIVING)?.length ?? 0;
  const spent = text.match(EVERY_SPENDING)?.length ?? 0;
  const often = publisher !== null && GIVERS.test(publisher) ? 1 : OFTEN;
  const ruled = text.match(EVERY_RESTRICTION)?.length ?? 0;
  return {
    giving: given >= often && given > spent,
    armed: ARMED.test(text),
    restricting: ruled >= OFTEN,
    domestic: isDomestic(text, lead),
  };
}

/** Whether hardly any sentence of an article that has several names another country. */
function isDomestic(text: string, lead: string | null): boolean {
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  if (lead === null || sentences < LONG) return false;
  const others = countriesIn(text).filter(({ code }) => code !== lead).length;
  const regions = text.match(EVERY_REGION)?.length ?? 0;
  return others + regions < sentences * SELDOM;
}

const SENTENCE_END = /[.!?:;][”"’]?\s|\n\n/g;

/** Parts of the world, and those who need help there. */
const EVERY_REGION =
  /\b(?:Africa|African|Asia|Asian|Pacific|Sahel|Caribbean|Balkans|Middle East|Gaza|West Bank|overseas|humanitarian|refugees|developing (?:countries|nations))\b/g;

/** How many sentences an article has at least, of which it can be said what they seldom name. */
const LONG = 10;

const SELDOM = 0.1;

/** A text without the names of givers: what a body is called says nothing of what it does. */
export function withoutGivers(text: string): string {
  return text.replace(NAMES_OF_GIVERS, "");
}

/** "Monetary Fund", "Comic Relief", "Humanitarian Air Service". */
const NAMES_OF_GIVERS =
  /(?<=\p{Lu}[\p{L}-]* )(?:Fund|Relief|Aid|Humanitarian|Assistance)\b(?:(?: and)? (?:Aid|Relief|Assistance|Fund))*|\b(?:Humanitarian|Relief)(?= (?:and )?\p{Lu})/gu;

/** Who publishes of aid. */
const GIVERS =
  /\b(?:USAID|UNICEF|Humanitarian|Foreign, Commonwealth|International (?:Cooperation|Co-operation|Development|Partnerships)|Economic Cooperation)\b/;

/** How many words of giving make an article one of aid, or words of sanctions one of those. */
const OFTEN = 3;

/** Words of giving, by which an article's bare amounts are aid. */
export const GIVING = anyOf(
  "aid|assistance|grants?|donat(?:e[sd]?|ions?)|relief|credits|donors?|humanitarian|fund",
  "contribut(?:es?|ed|ing|ions?)|gives?|gave|given .{0,40}to|(?:has|have|had) given|lends?|lent",
  "provides?(?! for)|provided(?! for)|pledges?|pledged|put in|paid into|loans?|(?:aid|relief|support|assistance|financial|funding|recovery) package|package (?:of (?:aid|support|assistance|help|relief|loans|grants|funding)|worth)|promis(?:es|ed) (?:\\S+ ){0,3}[£$€]",
);

const EVERY_GIVING = new RegExp(GIVING, "giu");

/** Words of a state's own spending: a budget gives little away. */
const EVERY_SPENDING =
  /\b(?:budgets?|allocations?|levy|levies|tax(?:es|payers?)?|(?:spending|capital) (?:review|plan)s?|estimates|public spending|departments? spend)\b/giu;

const EVERY_RESTRICTION =
  /\b(?:sanctions?|sanctioned|restrictive measures|embargo|asset freezes?|(?:export|import|transaction|travel) bans?|blacklist\p{Ll}*)\b/giu;

/** Words of forces and arms, without which boats and vehicles are no equipment. */
const ARMED = anyOf(
  "defen[cs]e|military|army|navy|troops|missiles?|weapons?|ammunition|battalion|soldiers|personnel",
);
