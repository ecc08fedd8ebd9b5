import { longDate, ownDate } from "../model/briefing.ts";
import { listed } from "../model/format.ts";
import { quoted } from "../model/quoted.ts";
import type { Source } from "../model/source.ts";
import { sourceName } from "./provenance.ts";
import { figuresIn, seriesIn, type Taken } from "./taken.ts";

/** What a citation says, in whatever form. */
interface Cited {
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly title: string;
  /** ISO 8601, or null where the article carries no date. */
  readonly date: string | null;
  readonly dated: string;
  readonly address: string | null;
  readonly accessed: string | null;
  /** The sentences it is cited for, with the paragraph of each. */
  readonly quotes: readonly string[];
  /** How the citation was come by, and how to handle it. */
  readonly note: string;
}

/** The sentences that carry the figures, or the first of what is taken. */
const MOST_QUOTES = 3;

function citedOf(taken: Taken): Cited {
  const { briefing, marking, filter, accessed } = taken;
  const { authors, publisher, date, address } = briefing.origin;
  const via = `As told in “${taken.title}”${taken.address === null ? "" : `, ${taken.address}`}.`;
  return {
    ...{ authors, publisher, date, accessed, title: briefing.title },
    // An article without an address of its own is found where the briefing has its text.
    address: address ?? taken.address,
    dated: date === null ? undated(taken) : longDate(date),
    quotes: quotesIn(taken),
    note: [marking && `${marking}.`, others(taken), via, filter].filter(Boolean).join(" "),
  };
}

function undated({ briefing: { origin, published } }: Taken): string {
  const own = ownDate({ ...origin, publisher: null }).toLowerCase();
  return published ? `${own}; other sources place it ${published.words}` : own;
}

/** What it is cited for: its figures, or all of it where there are none. */
function sourcesIn(taken: Taken): readonly Source[] {
  const figures = figuresIn(taken).map(({ row }) => row);
  const rows = taken.scope === "series" ? [] : figures;
  const all = rows.length > 0 ? rows : seriesIn(taken).flatMap((series) => series.rows);
  return all.flatMap(({ sources }) => sources);
}

function quotesIn(taken: Taken): readonly string[] {
  const quotes = sourcesIn(taken).flatMap((source) =>
    source.kind === "claim"
      ? [`${quoted(lined(source.quote))} (${placeOf(source.paragraph)})`]
      : [],
  );
  return [...new Set(quotes)].slice(0, MOST_QUOTES);
}

/** What others say is not cited as the article's: who, when and where to read it. */
function others(taken: Taken): string | null {
  const named = sourcesIn(taken).flatMap((source) =>
    source.kind === "fact" ? [`${sourceName(source)}, ${source.address}`] : [],
  );
  if (named.length === 0) return null;
  return `From other sources, not the article: ${[...new Set(named)].join("; ")}.`;
}

/** A row of a table has tabs, which reference managers read as they like. */
function lined(quote: string): string {
  return quote.replace(/\s+/g, " ");
}

function placeOf(paragraph: number): string {
  return paragraph === 0 ? "headline" : `paragraph ${paragraph}`;
}

/** One line: who, what, when. */
export function shortCitation(taken: Taken): string {
  const { publisher, authors, title, dated } = citedOf(taken);
  return `${[publisher ?? listed(authors), `“${title}”`, dated].filter(Boolean).join(", ")}.`;
}

/** With the sentences, the address and the day on which it was read. */
export function longCitation(taken: Taken): string {
  const { authors, publisher, title, dated, address, accessed, quotes, note } = citedOf(taken);
  const who = [listed(authors), publisher].filter(Boolean).join(", ");
  const read = accessed === null ? "" : ` (accessed ${longDate(accessed)})`;
  return [
    who && `${who}.`,
    `“${title}”, ${dated}.`,
    address && `${address}${read}.`,
    ...quotes.map((quote) => `${quote}.`),
    note,
  ]
    .filter(Boolean)
    .join(" ");
}

/** An entry for LaTeX and reference managers (BibLaTeX's names). */
export function toBibtex(taken: Taken): string {
  const { authors, publisher, title, date, dated, address, accessed, quotes, note } =
    citedOf(taken);
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${latex(title)}}`],
    ["author", authors.map((author) => `{${latex(author)}}`).join(" and ") || null],
    ["organization", publisher && latex(publisher)],
    ["date", date],
    ["url", address],
    ["urldate", accessed],
    ["langid", "british"],
    ["abstract", quotes.map(latex).join(" ") || null],
    ["note", latex(date === null ? `${dated}. ${note}` : note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{${taken.name.replace(/[^\w:-]/g, "-")},`, ...lines, "}", ""].join("\n");
}

/** What would end a field, or means something to LaTeX. */
function latex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** The same for Zotero and its like: CSL-JSON. */
export function toCsl(taken: Taken): string {
  const { authors, publisher, title, date, dated, address, accessed, quotes, note } =
    citedOf(taken);
  const entry = {
    ...{ id: taken.name, type: "webpage", title, language: "en-GB" },
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(publisher === null ? {} : { publisher }),
    issued: date === null ? { literal: dated } : { "date-parts": [numbersOf(date)] },
    ...(accessed === null ? {} : { accessed: { "date-parts": [numbersOf(accessed)] } }),
    ...(address === null ? {} : { URL: address }),
    ...(quotes.length > 0 ? { abstract: quotes.join(" ") } : {}),
    note,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}

function numbersOf(date: string): readonly number[] {
  return date.split("-").map(Number);
}
