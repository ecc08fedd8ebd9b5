import { isTime } from "./measures.ts";
import { isStop, readNoun } from "./nouns.ts";
import { words } from "./phrases.ts";
import { looksPlural, looksVerb, toPlural } from "./plurals.ts";
import { at, before, follows, isBreak, isCapital, near, type Token, type Tokens } from "./token.ts";

const GROUPS: ReadonlyMap<string, string> = new Map([
  ["workforce", "staff"],
  ["force", "troops"],
  ["garrison", "troops"],
  ["contingent", "troops"],
  ["brigade", "troops"],
  ["battalion", "troops"],
  ["battlegroup", "troops"],
  ["army", "troops"],
  ["presence", "troops"],
  ["deployment", "troops"],
  ["population", "people"],
  ["crew", "people"],
  ["team", "people"],
  ["delegation", "people"],
  ["audience", "people"],
  ["crowd", "people"],
  ["family", "people"],
  ["staff", "staff"],
  ["panel", "people"],
  ["platoon", "troops"],
  ["squad", "people"],
  ["membership", "members"],
  ["fleet", "ships"],
]);

/** "A crew of 30", "a crew of only 90". */
export function groupBefore(tokens: Tokens, index: number): string | null {
  const back = /^(?:only|just|now|barely)$/.test(before(tokens, index).lower) ? 2 : 1;
  if (before(tokens, index, back).lower !== "of") return null;
  const group = before(tokens, index, back + 1).lower;
  return group === "crew" && isAtSea(tokens, index) ? "sailors" : (GROUPS.get(group) ?? null);
}

/** Who a group is of: a dive team of divers, a ground crew of that. */
function groupAt(tokens: Tokens, place: number): string | null {
  const group = at(tokens, place).lower.replace(/'s$/, "");
  const trade = before(tokens, place).lower;
  if (group === "team" && TRADES.test(trade)) return trade.replace(TRADES, "$1ers");
  if (group === "crew" && SHORE.test(trade)) return `${trade} crew`;
  return GROUPS.get(group) ?? null;
}

/** What a team does, which names who is in it. */
const TRADES = /^(div|train|advis|plann|teach|report|survey|lectur|writ|hunt)(?:e|ing|ory)$/;

/** Crews that are no ship's. */
const SHORE = /^(?:ground|cabin|air|flight)$/;

const SHIPS = words(
  "ship ships frigate frigates destroyer destroyers vessel vessels carrier submarine submarines corvette boat boats",
);

/** Whether a sentence, as far as it has been read, is about ships. */
function isAtSea(tokens: Tokens, index: number): boolean {
  const { sentence } = at(tokens, index);
  for (let place = index; at(tokens, place).sentence === sentence; place -= 1) {
    if (SHIPS.has(at(tokens, place).lower)) return true;
    if (place < index - 2 * NEAR) return false;
  }
  return false;
}

const NEAR = 14;

/** The nearest plural, or the nearest word for a group, before a number in its sentence. */
export function nounBefore(tokens: Tokens, index: number): string | null {
  const { sentence } = at(tokens, index);
  let time: string | null = null;
  for (let place = index - 1; place >= index - NEAR; place -= 1) {
    const token = at(tokens, place);
    if (token.sentence !== sentence) break;
    if (place === index - 1 && isVerbAfterName(tokens, place)) continue;
    const group = groupAt(tokens, place) ?? tallied(tokens, place);
    if (group) return group;
    if (!isPlainPlural(token) || isInName(tokens, place) || isContainer(tokens, place, index))
      continue;
    if (!isTime(token.lower)) return eventBefore(tokens, place) ?? hyphened(tokens, place);
    time ??= token.lower;
  }
  return time;
}

/** "check-ups", with what a hyphen joins to it. */
function hyphened(tokens: Tokens, place: number): string {
  const { lower } = at(tokens, place);
  const isJoined = at(tokens, place).gap === "none" && at(tokens, place - 1).text === "-";
  return isJoined && at(tokens, place - 1).gap === "none"
    ? `${at(tokens, place - 2).lower}-${lower}`
    : lower;
}

/** Of "returns of Albanian nationals", the returns: they are counted, and not whom they are of. */
function eventBefore(tokens: Tokens, index: number): string | null {
  const of = [index - 1, index - 2, index - 3].find((place) => at(tokens, place).lower === "of");
  const { lower } = at(tokens, (of ?? index) - 1);
  return of !== undefined && EVENTS.has(lower) ? lower : null;
}

const EVENTS = words(
  "returns arrivals departures crossings deaths cases visits applications claims referrals admissions removals " +
    "deportations interceptions arrests attacks complaints outbreaks rescues inspections searches",
);

/** The plural that a sentence begins with: "Permits went to citizens of 100 countries". */
export function topicOf(tokens: Tokens, index: number): string | null {
  const { sentence } = at(tokens, index);
  for (let place = index; place >= index - 2 * NEAR; place -= 1) {
    if (at(tokens, place - 1).sentence === sentence) continue;
    const [first, second] = [at(tokens, place), near(tokens, place + 1)];
    if (place + 1 < index && isPlainPlural(first)) return first.lower;
    return place + 2 < index && isPlainPlural(second) && !isCapital(second) ? second.lower : null;
  }
  return null;
}

/** "Deutsche Bahn lacks 1,500": what stands between a name and a number is what it does. */
const isVerbAfterName = (tokens: Tokens, place: number) =>
  isCapital(before(tokens, place)) && !isCapital(at(tokens, place));

const TALLIES = words("toll quota tally count total numbers headcount ceiling cap intake");

/** What a tally counts, by the word before it: "permit quota", "death toll", "troop numbers". */
function tallied(tokens: Tokens, place: number): string | null {
  if (!TALLIES.has(at(tokens, place).lower)) return null;
  const { kind, lower, text } = before(tokens, place);
  const isNoun = kind === "word" && lower === text && !isStop(lower) && !NOT_COUNTED.has(lower);
  return isNoun ? toPlural(lower) : null;
}

const NOT_COUNTED = words(
  "running grand final annual overall record total daily weekly monthly sum the",
);

/** The Heights of the Golan and the upper Danubes are none that are counted. */
const isInName = (tokens: Tokens, place: number) =>
  isCapital(at(tokens, place)) && (isCapital(before(tokens, place)) || isPlace(tokens, place));

const isPlace = (tokens: Tokens, place: number) =>
  /^(?:in|on|along|across|near|off|upper|lower)$/.test(
    before(tokens, place, before(tokens, place).lower === "the" ? 2 : 1).lower,
  );

/** Of "drones in waves of 500", the waves hold what is counted. */
const isContainer = (tokens: Tokens, place: number, index: number) =>
  CONTAINERS.has(at(tokens, place).lower) &&
  place === index - 2 &&
  before(tokens, index).lower === "of";

const CONTAINERS = words(
  "waves batches groups lots packs teams rows tranches convoys bundles crates boxes",
);

function isPlainPlural({ kind, lower }: Token): boolean {
  return kind === "word" && looksPlural(lower) && !isStop(lower) && !looksVerb(lower);
}

/** Of "the number of U.S. troops rises from 2,000", the troops. */
export function nounOfNumber(tokens: Tokens, index: number): string | null {
  const { sentence } = at(tokens, index);
  for (let place = index - 2; place >= index - 2 * NEAR; place -= 1) {
    if (at(tokens, place).sentence !== sentence) return null;
    if (follows(tokens, place, ["number", "of"]))
      return readNoun(tokens, place + 2, false)?.unit ?? null;
  }
  return null;
}

/** The label before a colon or in the cell before: of "vans: 80", the vans. */
export function labelBefore(tokens: Tokens, index: number): string | null {
  const isCell = at(tokens, index).gap === "cell";
  if (!isCell && (isBreak(at(tokens, index).gap) || at(tokens, index - 1).lower !== ":"))
    return null;
  const label = at(tokens, isCell ? index - 1 : index - 2);
  return label.kind === "word" && looksPlural(label.lower) ? label.lower : null;
}
