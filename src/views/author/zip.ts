import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BriefingError } from "../../model/error.ts";
import type { Files } from "../../model/parse.ts";

/** The name of each file in a briefing's folder. */
const FILE_NAMES = {
  article: "article.txt",
  claims: "claims.json",
  context: "context.json",
  notes: "notes.md",
} as const satisfies Record<keyof Files, string>;

/** A briefing's folder as a zip, the same bytes for the same files. */
export function toZip(id: string, files: Files): Uint8Array<ArrayBuffer> {
  const entries = fileNames.flatMap((name) => {
    const text = files[name];
    return text === undefined ? [] : [[`${id}/${FILE_NAMES[name]}`, strToU8(text)] as const];
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: EPOCH }));
}

const fileNames = ["article", "claims", "context", "notes"] as const;

/** Zip knows no date before. */
const EPOCH = "1980-01-02T00:00:00Z";

/** No file of a briefing comes near: a zip may say that a few bytes of it are gigabytes of text. */
const MOST_BYTES = 20_000_000;

/** @throws BriefingError where a briefing's files are not in it, or one of them is far too large */
export function readZip(bytes: Uint8Array): { readonly id: string; readonly files: Files } {
  const entries = Object.entries(unzip(bytes)).map(
    ([name, data]) => [name, strFromU8(data)] as const,
  );
  const find = (name: string) => entries.find(([path]) => path.split("/").at(-1) === name);
  const [article, claims] = [find(FILE_NAMES.article), find(FILE_NAMES.claims)];
  if (!article || !claims) {
    throw new BriefingError("this zip has no article.txt and claims.json of a briefing");
  }
  const files = {
    article: article[1],
    claims: claims[1],
    context: find(FILE_NAMES.context)?.[1],
    notes: find(FILE_NAMES.notes)?.[1],
  };
  return { id: claims[0].split("/").at(-2) ?? "briefing", files };
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let large = "";
  let entries: Readonly<Record<string, Uint8Array>> = {};
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NAMES.has(name.split("/").at(-1) ?? "")) return false;
        if (originalSize > MOST_BYTES) large = name;
        return originalSize <= MOST_BYTES;
      },
    });
  } catch {
    throw new BriefingError("this file is no zip that can be opened");
  }
  if (large) {
    throw new BriefingError(`${large} in this zip is larger than ${MOST_BYTES / 1e6} MB`);
  }
  return entries;
}

const NAMES: ReadonlySet<string> = new Set(Object.values(FILE_NAMES));
