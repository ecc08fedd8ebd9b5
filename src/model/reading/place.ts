/** Longer ones are shown by their ends: nesting of thousands is a fault of its own. */
const LEVELS = 12;

/** `claims[3].quantities[0].value`: a path as people write it; nothing for the whole file. */
export function sayPath(path: readonly (string | number)[]): string {
  const shown = path.length > LEVELS ? [...path.slice(0, 4), "…", ...path.slice(-4)] : path;
  return shown.map(sayKey).join("").replace(/^\./, "");
}

/** A text short enough to stand in a sentence, in one line. */
export function short(text: string, most = 40): string {
  const start = text.slice(0, most + 1).replace(/[\s\p{Cc}]+/gu, " ");
  return text.length > most ? `${start.slice(0, most)}…` : start;
}

function sayKey(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[^.[\]\s:"]+$/.test(key) && key.length <= 60
    ? `.${key}`
    : `[${JSON.stringify(short(key))}]`;
}
