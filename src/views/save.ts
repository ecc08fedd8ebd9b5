/** Long enough for the slowest dialog of a browser that asks where to put a file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own downloading. */
export function save(bytes: Uint8Array<ArrayBuffer>, name: string, type: string) {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
