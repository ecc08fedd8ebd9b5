import { strToU8, type Zippable, zipSync } from "fflate";

/** Files by their path, in the order in which they are packed. */
export type Packed = Readonly<Record<string, string | Uint8Array>>;

/** Any one moment: the same files are the same bytes, whenever and wherever they are packed. */
const MOMENT = new Date(2000, 0, 1);

/** @param stored paths of files that are packed as they are */
export function zip(files: Packed, stored: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]): [string, Zippable[string]] => [
    path,
    [
      typeof content === "string" ? strToU8(content) : content,
      { level: stored.includes(path) ? 0 : 6, mtime: MOMENT },
    ],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
