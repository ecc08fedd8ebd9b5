import { type Briefing, datedLine } from "./briefing.ts";
import type { Figure } from "./figure.ts";
import type { Source } from "./source.ts";

/** A briefing as a list of them shows it: a page carries this, not the whole. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Its publisher and date, in a sentence. */
  readonly dated: string;
  /** The article's own date, ISO 8601. */
  readonly date: string | null;
  readonly figures: readonly Figure[];
  /** How many figures it has besides. */
  readonly more: number;
}

/** A line of them. */
const MOST = 4;

/** @param figures all of the briefing's, most important first */
export function entryOf(briefing: Briefing, figures: readonly Figure[]): Entry {
  return {
    id: briefing.id,
    title: briefing.title,
    dated: datedLine(briefing),
    date: briefing.origin.date,
    figures: figures.slice(0, MOST).map(bare),
    more: Math.max(0, figures.length - MOST),
  };
}

/** The newest first; those without a date of their own after all others, as they are listed. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}

/** Of its row, only where it stands: the words open on the briefing's own page. */
function bare(figure: Figure): Figure {
  const [source] = figure.row.sources;
  return {
    ...figure,
    row: { ...figure.row, cells: {}, disputed: [], figure: null, sources: [unquoted(source)] },
  };
}

function unquoted(source: Source): Source {
  return source.kind === "claim" ? { ...source, quote: "" } : source;
}
