import { currencyBefore } from "./currencies.ts";
import { readNumeral } from "./numerals.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt, words } from "./phrases.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

export type ReadBound =
  | "exact"
  | "more than"
  | "at least"
  | "less than"
  | "up to"
  | "about"
  | "between"
  | "words only";
export type Side = "below" | "above" | null;

/** What is said of one end of a range; never that it is exact. */
export interface ReadEnd {
  readonly bound: Exclude<ReadBound, "exact" | "between" | "words only">;
  readonly side?: "below" | "above";
}

/** A phrase that says how a number is meant. */
export interface BoundPhrase {
  readonly bound: ReadBound;
  readonly side: Side;
  /** A preposition too, that means something else with some numbers or after some verbs. */
  readonly unless: "during" | "topic" | "place" | "rank" | null;
}

const says = (bound: ReadBound, side: Side = null, unless: BoundPhrase["unless"] = null) => ({
  bound,
  side,
  unless,
});

const OVER =
  "more than|over|above|in excess of|greater than|higher than|better than|upwards of|north of|beyond";
const UNDER = "less than|fewer than|under|below|lower than|south of";
const SLIGHTLY =
  "just|slightly|a little|a shade|a touch|a whisker|a tad|a bit|a hair|marginally|fractionally|narrowly|only just|a fraction|barely";
const FAR = "well|far|much|considerably|significantly|substantially|way|comfortably|even";

const across = (left: string, right: string) =>
  left.split("|").flatMap((first) => right.split("|").map((second) => `${first} ${second}`));

const BEFORE: Phrases<BoundPhrase> = phrases([
  ...each(
    "more than|in excess of|longer than|larger than|older than|greater than|higher than|better than|upwards of|upward of",
    says("more than"),
  ),
  ...each("north of|beyond|exceeding|exceeds|exceed|exceeded|>|above", says("more than")),
  ...each("topped|topping|surpass|surpassed|surpasses|surpassing|outstripping", says("more than")),
  ...each("top|tops|crossed|crosses|passed|passes", says("more than", null, "rank")),
  ["over", says("more than", null, "during")],
  ...each(across(SLIGHTLY, OVER).join("|"), says("more than", "above")),
  ...each("little more than|little over", says("more than", "above")),
  ...each(across(FAR, OVER).join("|"), says("more than")),
  ...each(
    "a good|a solid|at least|at the least|at the very least|at a minimum|a minimum of|a minimum|minimum of",
    says("at least"),
  ),
  ...each(
    "no fewer than|no less than|not less than|not fewer than|no lower than",
    says("at least"),
  ),
  ...each("as little as|as few as|as low as|≥|> =|⩾", says("at least")),
  ...each(
    "less than|fewer than|lower than|shorter than|smaller than|younger than|<|below",
    says("less than"),
  ),
  ...each("south of|short of", says("less than")),
  ["under", says("less than", null, "during")],
  ...each(across(FAR, UNDER).join("|"), says("less than")),
  ...each(across(FAR, "short of").join("|"), says("less than")),
  ...each("up to|up to and including|as much as|as many as|as high as", says("up to")),
  ...each("as long as|as far as|a maximum of|a maximum|maximum of", says("up to")),
  ...each("a max of|max|max .|at most|at the most|≤|< =|⩽", says("up to")),
  ...each("no more than|not more than|no longer than|no greater than", says("up to")),
  ...each("no higher than|not exceeding|anything up to|not over", says("up to")),
  ...each("within|inside", says("up to", null, "place")),
  ["about", says("about", null, "topic")],
  ["around", says("about")],
  ...each("roughly|approximately|approx|approx .|circa|ca|ca .|c .|~|≈|∼|c", says("about")),
  ...each("some|an estimated|estimated|estimated at|in the region of", says("about")),
  ...each("in the order of|of the order of|on the order of|somewhere around", says("about")),
  ...each("something like|somewhere in the region of|nearer to|nearer", says("about")),
  ...each("nearly|almost|close to|closer to|close on|approaching|nearing", says("about", "below")),
  ...each("hardly|scarcely|barely|perhaps|maybe|possibly|probably|potentially", says("about")),
  ["not even", says("less than")],
  ["not quite", says("about", "below")],
  ...each("nothing short of|nothing less than|nothing under", says("at least")),
  ...each("not far off|not far short of|virtually|just shy of|shy of", says("about", "below")),
  ...each(
    "the best part of|the better part of|best part of|getting on for",
    says("about", "below"),
  ),
  ...each("a whisker off|pushing|bordering on|on the verge of", says("about", "below")),
  ...each("in the neighbourhood of|in the neighborhood of|in the vicinity of", says("about")),
  ...each("hovering around|hovering at|to the tune of|anything like", says("about")),
  ...each(across(SLIGHTLY, UNDER).join("|"), says("about", "below")),
  ...each(across(SLIGHTLY, "short of|shy of|off").join("|"), says("about", "below")),
  ...each("exactly|precisely", says("exact")),
]);

/** The bound that begins at a place. */
export function readBoundAt(tokens: Tokens, index: number): Found<BoundPhrase> | null {
  const found = readPhraseAt(BEFORE, tokens, index);
  if (!found) return null;
  // "c" is a bound only close to its number, and "as long as" a condition elsewhere.
  if (at(tokens, index).lower === "c" && found.next === index + 1) {
    return glued(tokens, found.next).kind === "digits" ? found : null;
  }
  return found;
}

const AFTER: Phrases<BoundPhrase> = phrases([
  ...each("or more|or above|or over|or higher|or greater|or longer|or better", says("at least")),
  ...each(
    "and above|and over|and more|and up|and upwards|and beyond|at least|at the least|at a minimum",
    says("at least"),
  ),
  ...each("+|plus|- plus|minimum|upwards|and counting|, and counting", says("at least")),
  ...each(
    "if not more|, if not more|possibly more|, possibly more|perhaps more|, perhaps more|maybe more|, maybe more",
    says("at least"),
  ),
  ...each("if not less|, if not less|if not fewer|, if not fewer", says("up to")),
  ...each(
    "or less|or fewer|or under|or below|or lower|or shorter|at most|at the most",
    says("up to"),
  ),
  ...each("at the maximum|maximum|at a maximum|max|tops|at best", says("up to")),
  ...each("or so|or thereabouts|, or thereabouts|- odd|odd", says("about")),
  ...each("give or take|, give or take|more or less|, more or less", says("about")),
]);

/** The bound that stands after a number: "+", "or more", "at the least". */
export function readBoundAfter(tokens: Tokens, index: number): Found<BoundPhrase> | null {
  const token = near(tokens, index);
  if (token.kind === "end") return null;
  const found = readPhraseAt(AFTER, tokens, index);
  if (!found) return null;
  // What stands in other quotation marks is said apart.
  for (let place = index; place < found.next; place += 1) {
    if (at(tokens, place).quoted) return null;
  }
  // "32 nations and more than 2,000 delegates".
  if (near(tokens, found.next).lower === "than" || isBoundBefore(tokens, found.next)) return null;
  // "At least" and "and over" before another number belong to that.
  if (near(tokens, found.next).kind === "end") return found;
  const sign = currencyBefore(tokens, found.next);
  return readNumeral(tokens, sign?.next ?? found.next, true) ? null : found;
}

/** The "upwards" of "14 vehicles and upwards of 3,500 rounds" is the next number's; so is "and up to". */
function isBoundBefore(tokens: Tokens, next: number): boolean {
  if (at(tokens, next - 1).lower === "up") return near(tokens, next).lower === "to";
  const leads = /^(?:upwards|minimum|maximum|max)$/.test(at(tokens, next - 1).lower);
  return leads && near(tokens, next).lower === "of";
}

const TELLING =
  /^(?:talk|spoke|speak|hear|learn|worr|ask|think|thought|tell|told|concern|question|information|writ|complain|facts?$|news$|stor|clear$|discuss|debat|know|all$|debate|more$|anything$|something$)/;
const LASTING = words(
  "for of by to from last lasted lasts take takes took taking after than in with is was spanning well just",
);

/** Whether the phrase bounds this number: "talked about two topics", "paid over five years" do not. */
export function isBound(
  { unless }: BoundPhrase,
  tokens: Tokens,
  index: number,
  unit: "time" | "length" | "other",
): boolean {
  const previous = before(tokens, index).lower;
  if (unless === "topic") return !TELLING.test(previous);
  if (unless === "during") {
    return !HANDING.test(previous) && (unit !== "time" || LASTING.has(previous));
  }
  if (unless === "rank") return !RANKED.test(previous) && isLarge(tokens, index + 1);
  return unless !== "place" || unit !== "other";
}

/** "Handed over 30 tanks": the word belongs to the verb. */
const HANDING = /^(?:hand(?:s|ed|ing)?|sign(?:s|ed|ing)|turn(?:s|ed|ing))$/;

const RANKED = /^(?:the|its|our|their|his|her|my|your|a|this|these|in|of|all|world's)$/;

/** Money, or three digits and more: "exports top €2 million", but "top 10 tips". */
function isLarge(tokens: Tokens, index: number): boolean {
  return currencyBefore(tokens, index) !== null || /^[\d,]{3,}$/.test(near(tokens, index).text);
}
