import { answer, attempt } from "./attempt.ts";

/** What is copied: formatted for fields that take it, plain for others. */
export interface Copied {
  readonly html?: string;
  readonly text: string;
}

/**
 * Copies, in the handler of a press. There is no clipboard at all where the site is served without
 * encryption, and some frames are refused it.
 * @returns whether it was copied: if not, the reader has to
 */
export function copy({ html, text }: Copied): Promise<boolean> {
  if (html === undefined || !attempt(() => ClipboardItem, null)) {
    return answer(() => navigator.clipboard.writeText(text).then(() => true), false);
  }
  const blob = (type: string, content: string) => new Blob([content], { type });
  return write(() => ({
    "text/html": blob("text/html", html),
    "text/plain": blob("text/plain", text),
  }));
}

/** A picture is first made, and a slow computer takes its time for a large one. */
const PICTURE_MS = 20_000;

/**
 * The same of a picture. Asked for while it is being made: a browser lets a page copy only at once
 * after a press.
 */
export function copyPicture(png: Promise<Blob>): Promise<boolean> {
  return write(() => ({ "image/png": png }), PICTURE_MS);
}

function write(item: () => ConstructorParameters<typeof ClipboardItem>[0], patience?: number) {
  return answer(
    () => navigator.clipboard.write([new ClipboardItem(item())]).then(() => true),
    false,
    patience,
  );
}
