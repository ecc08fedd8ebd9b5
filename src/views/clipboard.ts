/** What is copied: formatted for fields that take it, plain for others. */
export interface Copied {
  readonly html?: string;
  readonly text: string;
}

/** @throws Error where the browser refuses, as it does without encryption and in some frames */
export async function copy({ html, text }: Copied) {
  if (!navigator.clipboard) throw new Error("no clipboard");
  if (html === undefined || typeof ClipboardItem === "undefined") {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/html": blob("text/html", html),
      "text/plain": blob("text/plain", text),
    }),
  ]);
}

/**
 * Asked for while it is being made: a browser lets a page copy only at once after a press.
 * @throws Error where the browser refuses, or knows no pictures on its clipboard
 */
export async function copyPicture(png: Promise<Blob>) {
  if (!navigator.clipboard || typeof ClipboardItem === "undefined") throw new Error("no clipboard");
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}
