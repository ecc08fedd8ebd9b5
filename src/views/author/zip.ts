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

/** @throws BriefingError where a briefing's files are not in it */
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
  try {
    return unzipSync(bytes);
  } catch {
    throw new BriefingError("this file is no zip that can be opened");
  }
}
