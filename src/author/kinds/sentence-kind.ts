import type { BlockKind } from "../../model/article/blocks.ts";
import { ready } from "../../model/article/large-pattern.ts";
import type { SentenceKind } from "./cue.ts";
import { isNumbered } from "./cues-of-facts.ts";
import { HELPED, MONEY, SPENT } from "./cues-of-money.ts";
import { CUES } from "./kind-cues.ts";
import { addLearned } from "./learned.ts";
import { GIVING, type Tenor, withoutGivers } from "./tenor.ts";
import { traitsOf } from "./traits.ts";

/** What is known of a sentence besides its words. */
export interface Setting {
  readonly block: BlockKind;
  /** Whether it is quoted, in whole or by a speaker's words inside it. */
  readonly quoted: boolean;
  readonly tenor: Tenor;
  /** What the sentence or the heading is about that introduces the list it stands in. */
  readonly introduced: SentenceKind | null;
  /** What the sentence before it in its paragraph is about. */
  readonly follows: SentenceKind | null;
  /** What was spoken of last, paragraphs before. */
  readonly last: SentenceKind | null;
  /** In which quarter of the article it stands, from 0. */
  readonly part: number;
}

/** A sentence's kind; `unsure` where another is nearly as likely, or nothing speaks for any. */
export interface Kinded {
  readonly kind: SentenceKind;
  readonly unsure: boolean;
}

/** What a sentence is about, by its verbs and what they are said of, and by what leads to it. */
export function kindOf(text: string, setting: Setting): Kinded {
  if (setting.block === "note" || WHOSE_QUOTES.test(text)) return { kind: "notice", unsure: false };
  if (setting.quoted) return { kind: "quotation", unsure: false };
  const scores = cueScores(text, setting);
  // "Highlights of the plan:" leads to what is promised or given.
  if (scores.size === 0 && /:$/.test(text)) return { kind: leadsTo(setting), unsure: true };
  const add = adding(scores);
  add("background", UNSAID);
  // Of headlines nothing was learned.
  if (!HEADS.has(setting.block)) addLearned(traitsOf(text, setting), add);
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  const [kind, score] = first ?? ["background", 0];
  return { kind, unsure: score < SURE || score - (second?.[1] ?? 0) < APART };
}

/** "Highlights:" is about what was spoken of last, or what such an article promises or gives. */
const leadsTo = ({ introduced, last, tenor }: Setting) => introduced ?? last ?? givenIn(tenor);

const adding = (scores: Map<SentenceKind, number>) => (kind: SentenceKind, weight: number) =>
  scores.set(kind, (scores.get(kind) ?? 0) + weight);

/** What cues written by hand say for each kind that they say anything for. */
export function cueScores(text: string, setting: Setting): Map<SentenceKind, number> {
  const scores = new Map<SentenceKind, number>();
  const add = adding(scores);
  const unnamed = withoutGivers(text);
  for (const { kind, weight, words } of CUES) if (ready(words).test(unnamed)) add(kind, weight);
  addMoney(text, setting, add);
  if (setting.follows === "quotation" && GOES_ON_SAYING.test(text)) add("quotation", SAID_ON);
  const { introduced, follows, block, tenor } = setting;
  if (introduced) add(introduced, leadWeight(introduced, block));
  if (follows && GOES_ON.has(follows)) add(follows, OF_THAT.test(text) ? FOLLOWING_OF : FOLLOWING);
  if (!isNumbered(text)) scores.delete("statistic");
  if (!tenor.armed) scores.delete("equipment");
  if (tenor.domestic) asSpent(scores);
  return scores;
}

/** At home money is not given but set aside. */
function asSpent(scores: Map<SentenceKind, number>) {
  const given = scores.get("aid") ?? 0;
  if (given > 0) scores.set("commitment", Math.max(given, scores.get("commitment") ?? 0));
  scores.delete("aid");
}

/** What a bare sum of an article is: given, or set aside at home. */
export function givenIn({ giving, restricting }: Tenor): SentenceKind {
  return giving && !restricting ? "aid" : "commitment";
}

/** Money, and things in a list, are given or set aside, as the article is one of aid or not. */
function addMoney(
  text: string,
  { block, tenor }: Setting,
  add: (kind: SentenceKind, weight: number) => void,
) {
  const listed = isListed(block, text);
  const given = listed && GIVING.test(text) ? "aid" : givenIn(tenor);
  const money = MONEY.test(text);
  if (money) add(given, listed ? LISTED_MONEY : BARE_MONEY);
  if (money && tenor.giving && SPENT.test(text)) add("aid", SPENT_MONEY);
  if (tenor.giving && HELPED.test(text)) add("aid", HELP);
  if (block === "row") add("statistic", rowWeight(text, money));
  else if (listed && !money) add(given, BARE_MONEY);
}

/** How much the sentence or heading above a list says of its items. */
function leadWeight(introduced: SentenceKind, block: BlockKind): number {
  if (introduced === "statistic" || introduced === "meeting") return LISTED_FACT;
  if (introduced === "outlook" || introduced === "background") return LISTED_NEXT;
  if (introduced === "agreement" && block === "item") return LISTED_SIGNED;
  if (!LISTS.has(introduced)) return 0;
  return block === "row" ? ROW : LISTED;
}

/** A row states figures; one of a table by years nothing else. */
function rowWeight(text: string, money: boolean): number {
  if (YEARLY.test(text)) return LISTED_MONEY * 2;
  return money ? 0 : BARE_MONEY;
}

/** Whether a sentence stands in a list or a table; a number or letter before it may say so. */
export function isListed(block: BlockKind, text: string): boolean {
  return block === "item" || block === "row" || /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] /.test(text);
}

/** Kinds whose lists are of that kind throughout. */
const LISTS: ReadonlySet<SentenceKind> = new Set([
  "agreement",
  "commitment",
  "aid",
  "deployment",
  "equipment",
  "meeting",
  "topic",
  "outlook",
]);

/** Kinds that the next sentence goes on with, unless it says otherwise. */
const GOES_ON: ReadonlySet<SentenceKind> = new Set([
  "agreement",
  "commitment",
  "aid",
  "deployment",
  "equipment",
  "statistic",
  "topic",
]);

/** The line above a minister's words: "Quotes attributable to Minister Calloway:". */
const WHOSE_QUOTES = /^(?:Quotes?|Comments?|Lines) (?:attributable to|from|by) [^:]{3,120}:$/i;

/** A part of what the sentence before states. */
const OF_THAT = /^[^.;]{0,60}\bof (?:that|this|it|these|those)\b/i;

/** After quoted words: "She added that …". */
const GOES_ON_SAYING =
  /^(?:He|She|They|(?:The |Ms |Mr |Mrs |Dr |Shri |Smt\.? )[^.,;]{2,40}?) (?:also |further |then )?(?:added|said|noted|stressed|warned|asked|urged|called|told|informed|explained|recalled|observed|pointed out|emphasi[sz]ed|underlined|mentioned|highlighted|assured|continued|concluded|remarked)\b/;

/** A row of a table by years. */
const YEARLY = /^(?:19|20)\d\d(?:[-–/]\d\d)?\t/;

const LISTED_MONEY = 5;
const BARE_MONEY = 2;
const SPENT_MONEY = 4;
const HELP = 5;
const LISTED = 5;
const LISTED_FACT = 3;
const LISTED_NEXT = 6;
const LISTED_SIGNED = 9;
const ROW = 3;
const FOLLOWING = 1.5;
const FOLLOWING_OF = 4;
const SAID_ON = 12;

const HEADS: ReadonlySet<BlockKind> = new Set(["headline", "heading"]);

/** What speaks for background where nothing else does. */
export const UNSAID = 1.5;

/** From what score on a kind is sure, and how far before the next. */
const SURE = 3;
const APART = 1;
