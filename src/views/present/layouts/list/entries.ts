import { says } from "../../../../model/says.ts";
import {
  type ColumnRole,
  cell,
  howOf,
  type Row,
  type Series,
  say,
} from "../../../../model/series.ts";
import type { Standing } from "../../../../model/status.ts";
import { loosely, withWholeAmounts } from "../../../../ui/text-wrap.ts";

/** Words of a list, with the mark of a conflict where other sources say otherwise. */
export interface Words {
  readonly text: string;
  readonly disputed: boolean;
}

/** None of its lines ends within an amount or a date. */
export function wordsOf(text: string, disputed = false): Words {
  return { text: withWholeAmounts(text), disputed };
}

/** One thing a list says: what leads, and what limits or explains it. */
export interface Entry {
  readonly lead: Words;
  readonly lines: readonly Words[];
  /** What it is made from. */
  readonly rows: readonly Row[];
  /** Drawn over it where it is a status word that others stand beside. */
  readonly standing: Standing | null;
}

/** Stands after every copy of something that another source contradicts; never broken. */
export const CONFLICT = "≠\u00a0sources\u00a0disagree";

/**
 * A series as a list says it in a room: rows that share their first words are one entry.
 * @param part what leads instead, where several series of one kind share a slide
 */
export function entriesOf(series: Series, part: string | null): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of series.rows) {
    const [first = "", ...rest] = rowText(series, row);
    const lead = part ?? first;
    const lines = (part === null ? rest : [first, ...rest]).filter(Boolean);
    const words = marked([lead, ...lines], isContradicted(series, row));
    const last = entries.at(-1);
    if (last && last.lead.text === words[0]?.text) {
      entries[entries.length - 1] = {
        ...last,
        lines: [...last.lines, ...words.slice(1)],
        rows: [...last.rows, row],
      };
    } else entries.push(entryOf(series, row, words));
  }
  return entries;
}

function entryOf(series: Series, row: Row, [lead, ...lines]: readonly Words[]): Entry {
  return {
    lead: lead ?? wordsOf(""),
    lines,
    rows: [row],
    standing: series.telling === "groups" ? row.standing : null,
  };
}

/** The mark stands at the end of what it is about. */
function marked(texts: readonly string[], disputed: boolean): readonly Words[] {
  return texts.map((text, index) => wordsOf(text, disputed && index === texts.length - 1));
}

/** Where both versions stand one under the other the list is about nothing else. */
function isContradicted({ telling }: Series, { disputed, conflicts }: Row): boolean {
  return disputed.length > 0 || (telling !== "versions" && conflicts.length > 0);
}

/**
 * What a row says, then what limits it. A number needs its column's name; words say what they
 * are. In brackets behind a number stands how it was worked out. The table has the rest.
 */
function rowText(series: Series, row: Row): readonly string[] {
  const said: string[] = [];
  // What stands under a heading of a drawn table does not say what it is of.
  const headed = series.chart?.mark === "segment" ? series.chart.segments : [];
  for (const column of series.columns) {
    const { key, label, role, aside } = column;
    const value = cell(row, key);
    if (aside || role === "how" || value === null) continue;
    const words = say(row, column);
    if (REPEATED.has(role) && said.some((one) => says(one, words))) continue;
    if (typeof value === "string" && !headed.includes(key)) said.push(value);
    else said.push(`${label}: ${words}${inBrackets(howOf(series, row, column))}`);
  }
  const [lead = "", ...rest] = said;
  return [lead, rest.join("\u00a0· ")];
}

/**
 * What may be said in a row's words as well: "to be paid over the next 18 months" says both its number
 * and its date. Its status is always told.
 */
const REPEATED: ReadonlySet<ColumnRole> = new Set(["value", "detail"]);

/** A sum stands on one line, with what limits its numbers. */
function inBrackets(how: string | null): string {
  return how === null ? "" : ` (${how.replaceAll(" ", "\u00a0")})`;
}

/** As it may be broken where there is no room for it otherwise. */
export function loosened(entry: Entry): Entry {
  const lines = entry.lines.map((line) => ({ ...line, text: loosely(line.text) }));
  return { ...entry, lines };
}

/** Words as they are reckoned: the mark is bold, which makes it wider by about two letters. */
export function saidOf({ text, disputed }: Words): string {
  return disputed ? `${text} ${CONFLICT}nn` : text;
}
