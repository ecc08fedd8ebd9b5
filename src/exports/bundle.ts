import type { Briefing } from "../model/briefing.ts";
import type { Format } from "./index.ts";
import { zip } from "./office/zip.ts";
import { licenceOf, sourceOf } from "./origin.ts";
import { fileName, seriesIn, type Taken, takenSeries } from "./taken.ts";

/** Data of each series, and the whole as documents. */
const DATA = ["csv", "csvw", "json"];

/**
 * The whole briefing as one zip: article, claims, data, documents and pictures, with what each is,
 * the source, the licence and digests.
 * @param formats what else it can be made of
 */
export async function toZip(
  taken: Taken,
  formats: readonly Format[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { briefing } = taken;
  const wholes = formats.filter(({ takes }) => takes.includes("briefing"));
  const data = formats.filter(({ id }) => DATA.includes(id));
  const parts = taken.panels.flatMap((panel) =>
    panel.series.map((one) => takenSeries(taken, panel, one)),
  );
  const files: Readonly<Record<string, Uint8Array>> = {
    "article.txt": bytesOf(`${briefing.article.paragraphs.join("\n\n")}\n`),
    "claims.json": bytesOf(`${JSON.stringify(briefing.claims, null, 2)}\n`),
    ...Object.fromEntries(await Promise.all(wholes.map((format) => written(format, taken, "")))),
    ...Object.fromEntries(
      await Promise.all(
        parts.flatMap((part) => data.map((format) => written(format, part, "data/"))),
      ),
    ),
    ...Object.fromEntries(taken.pictures.map(({ panel, png }) => [`pictures/${panel}.png`, png])),
  };
  return zip(
    { "README.txt": await readme(taken, files), ...files },
    Object.keys(files).filter(isPacked),
  );
}

async function written(format: Format, taken: Taken, folder: string) {
  return [folder + fileName(taken, format.ending), await format.write(taken)] as const;
}

/** Packed already: to pack it again takes time and saves nothing. */
function isPacked(path: string): boolean {
  return /\.(xlsx|ods|docx|odt|pptx|png)$/.test(path);
}

async function readme(taken: Taken, files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const { title, briefing, marking, filter } = taken;
  const digests = await Promise.all(
    Object.entries(files).map(async ([path, bytes]) => `${await digestOf(bytes)}  ${path}`),
  );
  const lines = [
    title,
    "",
    ...[marking, filter].filter((words) => words !== null),
    briefing.standfirst,
    `Source: ${sourceOf(briefing)}`,
    `Licence: ${licenceOf(briefing)}`,
    ...otherSources(briefing),
    "Not an official product.",
    "",
    `${seriesIn(taken).length} series in data/, each as CSV with its description and as JSON.`,
    "Every number stands beside its qualifier and the words that it rests on.",
    "",
    "SHA-256 of each file:",
    ...digests,
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** Who else is quoted, with where to read it: theirs is not the article's, nor is its licence. */
function otherSources({ facts }: Briefing): readonly string[] {
  if (facts.length === 0) return [];
  const named = facts.map(({ publisher, dated, address }) => `${publisher}, ${dated}: ${address}`);
  return ["Other sources, not the article:", ...new Set(named)];
}

/** A page without encryption has nothing that digests. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  if (!globalThis.crypto?.subtle) return "(no digest on a page without encryption)";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
