import type { BlockKind } from "../model/blocks.ts";
import { ARMED, CUES, GIVING, MONEY, NUMBERED, type SentenceKind } from "./kind-cues.ts";

/** What an article is about as a whole, by which its bare amounts and things are read. */
export interface Tenor {
  /** Whether its amounts are given to somebody, or else spent at home. */
  readonly giving: boolean;
  readonly armed: boolean;
}

/** What is known of a sentence besides its words. */
export interface Setting {
  readonly block: BlockKind;
  /** Whether it is quoted, in whole or by a speaker's words inside it. */
  readonly quoted: boolean;
  readonly tenor: Tenor;
}

export function tenorOf(text: string): Tenor {
  return { giving: [...text.matchAll(GIVING)].length >= OFTEN, armed: ARMED.test(text) };
}

/**
 * What a sentence is about, by its verbs and what they are said of.
 * @returns `unsure` where another kind is nearly as likely, or nothing speaks for any
 */
export function kindOf(text: string, setting: Setting): { kind: SentenceKind; unsure: boolean } {
  if (setting.block === "note") return { kind: "notice", unsure: false };
  if (setting.quoted) return { kind: "quotation", unsure: false };
  const [first, second] = [...scoresOf(text, setting)].sort(([, a], [, b]) => b - a);
  if (!first) return { kind: "background", unsure: true };
  return { kind: first[0], unsure: first[1] < SURE || first[1] - (second?.[1] ?? 0) < APART };
}

function scoresOf(text: string, { block, tenor }: Setting): Map<SentenceKind, number> {
  const scores = new Map<SentenceKind, number>();
  const add = (kind: SentenceKind, weight: number) =>
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
  for (const { kind, weight, words } of CUES) if (words.test(text)) add(kind, weight);
  const listed = block === "item" || block === "row";
  const given = tenor.giving ? "aid" : "commitment";
  const money = MONEY.test(text);
  if (money) add(given, listed ? LISTED_MONEY : BARE_MONEY);
  if (block === "row") add("statistic", rowWeight(text, money));
  else if (listed && !money) add(given, BARE_MONEY);
  if (!NUMBERED.test(text)) scores.delete("statistic");
  if (!tenor.armed) scores.delete("equipment");
  return scores;
}

/** A row states figures; one of a table by years nothing else. */
function rowWeight(text: string, money: boolean): number {
  if (YEARLY.test(text)) return LISTED_MONEY * 2;
  return money ? 0 : BARE_MONEY;
}

/** How many words of giving make an article one of aid. */
const OFTEN = 3;

/** A row of a table by years. */
const YEARLY = /^(?:19|20)\d\d(?:[-–/]\d\d)?\t/;

const LISTED_MONEY = 5;
const BARE_MONEY = 2;

/** From what score on a kind is sure, and how far before the next. */
const SURE = 3;
const APART = 1;
