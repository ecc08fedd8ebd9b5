import { slug } from "../model/naming.ts";
import { csvTable } from "./csv.ts";
import { sourceOf } from "./origin.ts";
import type { TableColumn } from "./table.ts";
import { fileName, seriesIn, type Taken } from "./taken.ts";

const DATATYPES = { text: "string", number: "number", date: "date", address: "string" } as const;

/**
 * The description of a CSV (W3C, "CSV on the Web"), found beside it: what each column holds and
 * means, the source and the licence.
 */
export function toCsvMetadata(taken: Taken): string {
  const { briefing, title } = taken;
  const names = new Set<string>();
  const described = seriesIn(taken).map(({ description }) => description);
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    url: fileName(taken, "csv"),
    "dc:title": title,
    "dc:description": described.join(" "),
    "dc:source": sourceOf(briefing),
    "dc:license": { "@id": briefing.licence.address },
    ...(briefing.origin.date === null ? {} : { "dc:issued": briefing.origin.date }),
    ...(briefing.origin.publisher === null ? {} : { "dc:publisher": briefing.origin.publisher }),
    ...(taken.marking === null ? {} : { "dc:accessRights": taken.marking }),
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], header: true },
    tableSchema: { columns: csvTable(taken).columns.map((column) => columnOf(column, names)) },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnOf({ title, type, about, unit }: TableColumn, names: Set<string>) {
  const base = slug(title).replaceAll("-", "_") || "column";
  let name = base;
  for (let next = 2; names.has(name); next += 1) name = `${base}_${next}`;
  names.add(name);
  return {
    ...{ name, titles: title, datatype: DATATYPES[type], "dc:description": about },
    ...(unit === null ? {} : { "schema:unitText": unit }),
  };
}
