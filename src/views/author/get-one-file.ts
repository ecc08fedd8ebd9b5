import type { Shown } from "../../panels/panel.ts";

/** Makes a briefing in one file. */
export type MakeOneFile = (shown: Shown) => Promise<Uint8Array<ArrayBuffer>>;

/** Fetches what makes it, with all that it is made of; null where no build has been. */
export async function getOneFile(): Promise<MakeOneFile | null> {
  const { loadPieces, piecesAddress, toOneFile } = await import("./write-one-file.tsx");
  const address = piecesAddress();
  if (address === null) return null;
  const pieces = await loadPieces(address);
  return (shown) => toOneFile(shown, pieces);
}
