/** Long enough for the slowest dialog of a browser that asks where to put a file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own downloading. */
export function save(bytes: Uint8Array<ArrayBuffer>, name: string, type: string) {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}

/**
 * That a file is made. A frame may refuse downloads without a word to the page in it.
 * @param address where it can be had instead; null in a file by itself
 */
export function madeWords(name: string, address: string | null): string {
  const made = `${name} is made.`;
  if (window.self === window.top) return made;
  const page = address ?? "this file";
  return `${made} If it does not arrive, this frame allows no downloads: open ${page} in a tab of its own.`;
}
