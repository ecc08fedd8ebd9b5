import type { Scope, Taken } from "./taken.ts";

/** A way of taking something away: a file here and a line below. */
export interface Format {
  readonly id: string;
  /** Of the file's name. */
  readonly ending: string;
  readonly label: string;
  /** What it is for, in a few words. */
  readonly use: string;
  readonly media: string;
  /** What it can be made of. */
  readonly takes: readonly Scope[];
  /** Of those, what is made at build as well, and has an address. */
  readonly built: readonly Scope[];
  /** Holds the panels' pictures, which are fetched before. */
  readonly pictured?: boolean;
  /** Holds the slides of the show, which are made before. */
  readonly slides?: boolean;
  /** Fetches what writes it, so that nothing is asked for when it is written. */
  load(): Promise<unknown>;
  /** The file's bytes: the same from the same data, wherever it runs. */
  write(taken: Taken): Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A format as it is listed here. */
interface Listed extends Omit<Format, "write"> {
  load(): Promise<(taken: Taken) => Bytes | Promise<Bytes>>;
}

const EACH: readonly Scope[] = ["series", "panel", "briefing"];
/** A series has its data at build, and the rest when asked for. */
const BUILT: readonly Scope[] = ["panel", "briefing"];

/** What writes one is fetched when it is asked for. */
const single: readonly Listed[] = [
  {
    id: "xlsx",
    ending: "xlsx",
    label: "Excel",
    use: "to work with the numbers, each beside its qualifier and quote",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    takes: EACH,
    built: BUILT,
    load: async () => (await import("./xlsx.ts")).toXlsx,
  },
  {
    id: "ods",
    ending: "ods",
    label: "OpenDocument sheet",
    use: "the same for LibreOffice and other programs",
    media: "application/vnd.oasis.opendocument.spreadsheet",
    takes: EACH,
    built: BUILT,
    load: async () => (await import("./ods.ts")).toOds,
  },
  {
    id: "pptx",
    ending: "pptx",
    label: "PowerPoint",
    use: "for a slide deck, with charts that can be edited",
    media: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    takes: BUILT,
    built: ["briefing"],
    slides: true,
    load: async () => (await import("./pptx.ts")).toPptx,
  },
  {
    id: "docx",
    ending: "docx",
    label: "Word",
    use: "to hand out or to write on, with the evidence as footnotes",
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    takes: BUILT,
    built: ["briefing"],
    pictured: true,
    load: async () => (await import("./docx.ts")).toDocx,
  },
  {
    id: "odt",
    ending: "odt",
    label: "OpenDocument text",
    use: "the same for LibreOffice and other programs",
    media: "application/vnd.oasis.opendocument.text",
    takes: BUILT,
    built: ["briefing"],
    pictured: true,
    load: async () => (await import("./odt.ts")).toOdt,
  },
  {
    id: "html",
    ending: "html",
    label: "Page to print",
    use: "to print, or to save as PDF, with the evidence as numbered notes",
    media: "text/html",
    takes: BUILT,
    // Asked for in the browser alone: a site’s pages are its own.
    built: [],
    pictured: true,
    load: async () => inText((await import("./html.ts")).toHtml),
  },
  {
    id: "csv",
    ending: "csv",
    label: "CSV",
    use: "for any program that reads tables",
    media: "text/csv",
    takes: EACH,
    built: EACH,
    load: async () => inText((await import("./csv.ts")).toCsv),
  },
  {
    id: "csvw",
    ending: "csv-metadata.json",
    label: "CSV metadata",
    use: "to tell software what the CSV’s columns mean (CSV on the Web)",
    media: "application/csvm+json",
    takes: EACH,
    built: ["series"],
    load: async () => inText((await import("./csvw.ts")).toCsvMetadata),
  },
  {
    id: "json",
    ending: "json",
    label: "JSON",
    use: "for a programmer",
    media: "application/json",
    takes: EACH,
    built: EACH,
    load: async () => inText((await import("./json.ts")).toJson),
  },
  {
    id: "bibtex",
    ending: "bib",
    label: "BibTeX",
    use: "to cite it from LaTeX, with the sentence",
    media: "application/x-bibtex",
    takes: EACH,
    built: [],
    load: async () => inText((await import("./citation.ts")).toBibtex),
  },
  {
    id: "csl",
    ending: "csl.json",
    label: "CSL",
    use: "to cite it with Zotero or another reference manager",
    media: "application/vnd.citationstyles.csl+json",
    takes: EACH,
    built: [],
    load: async () => inText((await import("./citation.ts")).toCsl),
  },
];

/**
 * What is written is kept with what it was written of: a zip holds the files that stand beside it,
 * and a build writes each of them once. What failed is tried again.
 */
function kept(format: Listed): Format {
  const written = new WeakMap<Taken, Promise<Bytes>>();
  const write = (taken: Taken) => {
    const bytes = written.get(taken) ?? format.load().then((to) => to(taken));
    written.set(taken, bytes);
    bytes.catch(() => written.delete(taken));
    return bytes;
  };
  return { ...format, write };
}

const singles = single.map(kept);

/** In the order in which they are offered. */
export const formats: readonly Format[] = [
  ...singles,
  {
    id: "zip",
    ending: "zip",
    label: "Everything",
    use: "all of these in one zip, with the article, pictures and digests",
    media: "application/zip",
    takes: ["briefing"],
    built: ["briefing"],
    pictured: true,
    slides: true,
    load: () => import("./bundle.ts"),
    write: async (taken) => (await import("./bundle.ts")).toZip(taken, singles),
  },
];

function inText(to: (taken: Taken) => string): (taken: Taken) => Bytes {
  return (taken) => new TextEncoder().encode(to(taken));
}
