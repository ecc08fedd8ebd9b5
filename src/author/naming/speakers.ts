import { matchesOf } from "../../model/article/large-pattern.ts";
import type { Source, SourceBlock } from "../intake/intake.ts";
import { compatriotOf, named, subjectOf } from "./named-people.ts";
import { type Person, peopleIn } from "./people.ts";
import { attributionOf, type Quotation, quotationsIn, signatureOf } from "./quotations.ts";
import {
  clauseBefore,
  isEnded,
  nameAfter,
  sayerAfter,
  sayerBefore,
  sayerNext,
  sentenceBefore,
  whoseView,
} from "./sayers.ts";

/** Somebody whom the article quotes, with the first of the words. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly quote: string;
}

/** A quotation with whom it is of, if the article says. */
export interface Attributed extends Quotation {
  readonly speaker: Person | null;
}

/** Everyone who is quoted, in the order of their first quotation. */
export function speakersOf(quotations: readonly Attributed[]): Speaker[] {
  const speakers = new Map<Person, Speaker>();
  for (const { speaker, words } of quotations) {
    if (!speaker || speakers.has(speaker)) continue;
    speakers.set(speaker, { name: speaker.name, role: speaker.role, quote: words });
  }
  return [...speakers.values()];
}

/** The quotations of an article, each with its speaker: by name, by office or by "she said". */
export function attribute({ blocks }: Pick<Source, "blocks">): Attributed[] {
  const people = withOffices(blocks, peopleIn(blocks));
  let last: Person | null = null;
  let before: Attributed | null = null;
  return quotationsIn(blocks).map((quotation) => {
    const own = speakerOf(blocks, people, quotation, last);
    // "…," she said. "…": whoever speaks goes on speaking.
    const speaker: Person | null =
      own ?? (before && goesOn(blocks, before, quotation) ? before.speaker : null);
    last = speaker ?? last;
    before = { ...quotation, speaker };
    return before;
  });
}

/** Whether words are quoted right on: a sentence of the same block, or the block after an open end. */
function goesOn(
  blocks: readonly SourceBlock[],
  before: Quotation,
  { block, start, words }: Quotation,
) {
  // A name or a turn of phrase stands between marks as well.
  if (before.block === block) return /^\p{Lu}.*[.!?]$/su.test(words.trim());
  const isOpen = before.end === blocks[before.block]?.end;
  return isOpen && before.block + 1 === block && start - (blocks[block]?.start ?? 0) <= 1;
}

function speakerOf(
  blocks: readonly SourceBlock[],
  people: readonly Person[],
  quotation: Quotation,
  last: Person | null,
): Person | null {
  const block = blocks[quotation.block];
  if (!block) return null;
  const signed = [1, 2].map((next) => attributionOf(blocks[quotation.block + next])).find(Boolean);
  if (signed && block.kind === "quotation") return named(people, signed);
  const mentioned = people.filter(({ start }) => start < quotation.start);
  const resolve = (said: string | null) => {
    const words = said?.replace(ASIDES, "") ?? null;
    if (words === null) return null;
    return (
      named(people, words.replace(APPOSITION, "")) ??
      named(people, words) ??
      meant(blocks, mentioned, words, quotation, last)
    );
  };
  const [start, end] = [quotation.start - block.start, quotation.end - block.start];
  const after = block.text.slice(end, end + REACH).replace(/^[”"’']/, "");
  const before = block.text.slice(Math.max(0, start - REACH), start);
  const introduction =
    before.trim().length > 1 ? before : (blocks[quotation.block - 1]?.text.slice(-REACH) ?? "");
  return (
    (isEnded(quotation.words, after) ? null : resolve(sayerAfter(after))) ??
    resolve(sayerNext(before)) ??
    resolve(sayerBefore(before)) ??
    named(people, whoseView(before, after)) ??
    (/:\s*(?:[“"‘']\s*)?$/.test(introduction)
      ? (resolve(sayerNext(introduction)) ?? resolve(sayerBefore(introduction) ?? introduction))
      : null) ??
    (isTurnOfPhrase(quotation.words) ? null : subjectOf(people, clauseBefore(before))) ??
    named(people, nameAfter(quotation.words, after) ?? "") ??
    (isSaid(quotation.words) ? named(people, sentenceBefore(before)) : null) ??
    (isWhole(block, quotation)
      ? named(people, signatureOf(blocks[quotation.block + 1]).split(",")[0] ?? "")
      : null)
  );
}

/** A word or three between marks may be a title, and nobody's. */
const isTurnOfPhrase = (words: string) => words.split(" ").length < 4;

/** Whether words are one sentence or more, each whole. */
const isSaid = (words: string) => /^\p{Lu}.*[.!?]$/su.test(words) && !isTurnOfPhrase(words);

/** Whether words are all that their block holds but for its marks. */
const isWhole = (block: SourceBlock, { start, end }: Quotation) =>
  start <= block.start + 1 && end >= block.end - 1;

/** Whom "he", "the minister" or "her host" means: the one named last who may be called so. */
function meant(
  blocks: readonly SourceBlock[],
  people: readonly Person[],
  words: string,
  quotation: Quotation,
  last: Person | null,
): Person | null {
  const compatriot = compatriotOf(people, words);
  if (compatriot) return compatriot;
  if (OTHER_MEANT.test(words)) return people.filter((person) => person !== last).at(-1) ?? null;
  const office = (OFFICE_MEANT.exec(words) ?? TITLE_MEANT.exec(words))?.[1]?.toLowerCase();
  if (office) {
    const holders = people.filter(({ role }) => role?.toLowerCase().includes(office));
    const first = OFFICE_MEANT.test(words) ? people[0] : undefined;
    return holders.find((holder) => holder === last) ?? holders[0] ?? first ?? null;
  }
  return /\b(?:[Hh]e|[Ss]he)\b/.test(words) ? (lastNamed(blocks, people, quotation) ?? last) : null;
}

/** Whoever is named last before the words, looking back over a few blocks. */
function lastNamed(
  blocks: readonly SourceBlock[],
  people: readonly Person[],
  { block, start }: Quotation,
) {
  const from = blocks[Math.max(0, block - LOOK_BACK)]?.start ?? 0;
  const text = blocks
    .slice(Math.max(0, block - LOOK_BACK), block + 1)
    .map((each) => each.text)
    .join("\n\n");
  return named(people, text.slice(0, start - from));
}

/** Gives somebody named without an office the one that is spoken of just before. */
function withOffices(blocks: readonly SourceBlock[], people: readonly Person[]): Person[] {
  const text = blocks.map((block) => block.text).join("\n\n");
  const taken = new Set(people.map(({ role }) => role?.toLowerCase()));
  const lastOpen = (offices: readonly RegExpExecArray[]) =>
    offices.flatMap(([, office = ""]) => (taken.has(office.toLowerCase()) ? [] : office)).at(-1);
  const offices = matchesOf(OFFICE_HELD, text);
  let next = 0;
  let last: string | null = null;
  return people.map((person) => {
    const from = next;
    while (endOf(offices[next]) <= person.start) next += 1;
    last = lastOpen(offices.slice(from, next)) ?? last;
    if (person.role) return person;
    // An office that runs on into the name is one as far as the name.
    const cut = text.slice(offices[next]?.index ?? text.length, person.start);
    return { ...person, role: lastOpen(matchesOf(OFFICE_HELD, cut)) ?? last };
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Number.POSITIVE_INFINITY;
}

/** What is told of a speaker by the way, with others in it: ", who spoke with Mr Penhallow on Sunday,". */
const ASIDES =
  /(?<=\p{L}), (?:who|whose|whom|speaking|accompanied|flanked|standing|joined|asked|after|alongside)\b[^“”"]*?,(?= |$)/gu;

/** What somebody is, after the name, with other names in it: ", director of research at Merton House,". */
const APPOSITION = /(?<=\p{L}), (?:\p{Ll}[\p{L}-]* ){2,12}\p{Lu}[^“”"]{0,120}?,(?= |$)/gu;

/** How far from quoted words their speaker is looked for. */
const REACH = 400;

/** Blocks in which whoever "he" means is looked for. */
const LOOK_BACK = 8;

const OTHER_MEANT = /\b(?:[Hh]er|[Hh]is) (?:host|counterpart|guest|colleague)\b/;

const OFFICE_MEANT =
  /(?:\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur)|\p{Lu}\p{L}+[’']s) (?:\p{L}+ ){0,3}?((?:Cabinet |Foreign |Defen[cs]e |Health |Prime )?(?:minister|Minister|Secretary|secretary|Chancellor|President|president|Director|director|Chief|chief|Ambassador|ambassador|Commissioner|commissioner|General|general))\b/u;

/** "The Tánaiste": whatever somebody's office is called. */
const TITLE_MEANT = /\b[Tt]he (\p{Lu}[\p{L}-]+) $/u;

const OFFICE_HELD =
  /\b[Tt]he ((?:[A-Z][\p{L}-]+ (?:and [A-Z][\p{L}-]+ )?){0,3}(?:Secretary|Minister|Chancellor|President|Commissioner)(?: (?:of|for) (?:the )?[A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+| and [A-Z][\p{L}-]+)*)?)/gu;
