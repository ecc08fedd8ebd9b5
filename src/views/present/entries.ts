import type { Briefing } from "../../model/briefing.ts";
import { format } from "../../model/format.ts";
import { cell, type Row, type Series } from "../../model/series.ts";
import type { Entry, Words } from "./content.ts";

/** Stands after every copy of something that another source contradicts; never broken. */
export const CONFLICT = "≠\u00a0sources\u00a0disagree";

/**
 * A series as a list says it in a room: rows that share their first words are one entry.
 * @param part what leads instead, where several series of one kind share a slide
 */
export function entriesOf(series: Series, part: string | null, briefing: Briefing): Entry[] {
  const entries: Entry[] = [];
  const contradicted = contradictedIn(series, briefing);
  for (const row of series.rows) {
    const [first = "", ...rest] = rowText(series, row);
    const lead = part ?? first;
    const lines = (part === null ? rest : [first, ...rest]).filter(Boolean);
    const words = marked([lead, ...lines], row.disputed.length > 0 || isFrom(row, contradicted));
    const last = entries.at(-1);
    if (last && last.lead.text === lead) {
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
    lead: lead ?? { text: "", disputed: false },
    lines,
    rows: [row],
    standing: series.columns[0]?.key === "status" ? row.standing : null,
    elsewhere: row.sources.every(({ kind }) => kind === "fact"),
  };
}

/** The mark stands at the end of what it is about. */
function marked(texts: readonly string[], disputed: boolean): readonly Words[] {
  return texts.map((text, index) => ({ text, disputed: disputed && index === texts.length - 1 }));
}

/**
 * The claims that other sources contradict. None where both versions stand one under the other:
 * the slide is about nothing else.
 */
function contradictedIn({ rows }: Series, { facts }: Briefing): ReadonlySet<string> {
  const both = rows.some(({ sources }) => sources.some(({ kind }) => kind === "fact"));
  const conflicts = both ? [] : facts.filter(({ relation }) => relation === "conflicts");
  return new Set(conflicts.map(({ claim }) => claim));
}

function isFrom({ sources }: Row, claims: ReadonlySet<string>): boolean {
  return sources.some(({ kind, id }) => kind === "claim" && claims.has(id));
}

/**
 * What a row says, then what limits it. A number needs its column's name; words say what they
 * are, and in brackets how the number before them was worked out. The table has the rest.
 */
function rowText({ columns }: Series, row: Row): readonly string[] {
  const said: string[] = [];
  let afterNumber = false;
  for (const { key, label, aside } of columns) {
    const value = cell(row, key);
    if (aside || value === null) continue;
    if (typeof value !== "string") said.push(`${label}: ${format(value)}`);
    else if (afterNumber) said.push(`${said.pop()} (${unbroken(value)})`);
    else said.push(value);
    afterNumber = typeof value !== "string";
  }
  const [lead = "", ...rest] = said;
  return [lead, rest.join(" · ")];
}

/** A sum is not broken before its sign. */
function unbroken(words: string): string {
  return words.replace(/ ([−÷×+]) /g, "\u00a0$1\u00a0");
}
