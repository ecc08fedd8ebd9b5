import type { Reading, Stop } from "./json-reading.ts";
import { sayPath, short } from "./place.ts";

/** Nothing that could begin a value stands here. */
export function noValue(reading: Reading): Stop {
  const mark = reading.text.charAt(reading.at);
  const inner = reading.open.at(-1);
  if (inner && mark === inner.close) {
    return stop(reading, `the value of \`${short(String(inner.key))}\` is missing`);
  }
  return foreign(reading) ?? stop(reading, noWord(bareWord(reading)));
}

/** No key in double quotes stands here. */
export function noKey(reading: Reading): Stop {
  const known = foreign(reading);
  if (known) return known;
  const bare = bareWord(reading);
  const more = /^\d/.test(bare) ? "; a number is written without commas" : "";
  return stop(reading, `a key in double quotes is wanted here, got \`${bare}\`${more}`);
}

/** A key is not followed by a colon. */
export function noColon(reading: Reading, key: string): Stop {
  return (
    ended(reading) ??
    quoteInside(reading) ??
    stop(reading, `a colon is missing after the key \`${short(key)}\``)
  );
}

/** A value is followed by neither a comma nor the end. */
export function noComma(reading: Reading): Stop {
  const mark = reading.text.charAt(reading.at);
  if (mark === "") return brokenOff(reading, "after");
  const known = quoteInside(reading) ?? closing(reading) ?? alien(reading);
  if (known) return known;
  if (reading.open.length === 0) {
    return stop(reading, `the JSON has ended, and more follows: \`${bareWord(reading)}\``);
  }
  if (/[;=.|]/.test(mark)) return stop(reading, `a comma is wanted here, got ${mark}`);
  return stop(reading, `a comma is missing before \`${bareWord(reading)}\``);
}

/** A text in quotes does not go on as it should. */
export function inString(reading: Reading, at: number): Stop {
  const { text, line } = reading;
  const mark = text.charAt(at);
  if (mark === "") return brokenOff(reading);
  if (mark === "\n" || mark === "\r") {
    const start = short(text.slice(reading.at, Math.min(at, reading.at + 60)), 30);
    return {
      line,
      what: `a string is not closed: \`${start}\`; a line break in it is written \\n`,
    };
  }
  if (mark === "\t") return { line, what: "a tab stands inside a string: write \\t for it" };
  if (mark === "\\") {
    const sequence = text.slice(at, at + 2).trim();
    if (sequence === "\\u") return { line, what: "\\u needs four hexadecimal digits" };
    return {
      line,
      what: `\`${sequence}\` is not known inside a string; a backslash is written \\\\`,
    };
  }
  return { line, what: `a control character (${code(mark)}) stands inside a string` };
}

/** The text ends too early, or has what no JSON has. */
function foreign(reading: Reading): Stop | null {
  return ended(reading) ?? closing(reading) ?? alien(reading);
}

function ended(reading: Reading): Stop | null {
  return reading.at < reading.text.length ? null : brokenOff(reading);
}

function brokenOff({ text, open }: Reading, where = "inside"): Stop {
  const written = text.trimEnd();
  const line = 1 + (written.match(/\r\n|\r|\n/g)?.length ?? 0);
  const inner = open.at(-1);
  if (!inner) return { line, what: "it breaks off inside a string" };
  const { close, outline } = inner;
  const place = sayPath(open.flatMap(({ key }) => (key === "" ? [] : [key])));
  const inside = place ? ` ${where} ${place}` : "";
  const start = close === "}" ? "{" : "[";
  return {
    line,
    what: `it breaks off${inside}: the ${start} of line ${outline.line} is not closed`,
  };
}

/** A bracket that closes nothing, or something else than what is open. */
function closing(reading: Reading): Stop | null {
  const mark = reading.text.charAt(reading.at);
  if (mark !== "}" && mark !== "]") return null;
  const inner = reading.open.at(-1);
  if (!inner) return stop(reading, `a ${mark} too many`);
  if (mark === inner.close) return null;
  const start = inner.close === "}" ? "{" : "[";
  const { line } = inner.outline;
  return stop(
    reading,
    `${inner.close} is wanted here for the ${start} of line ${line}, got ${mark}`,
  );
}

/** What people and programs write that JSON does not know. */
const ALIEN: readonly (readonly [RegExp, string])[] = [
  [/'/y, "single quotes: JSON has double ones only"],
  [/[“”„‟‘’‚«»`]/y, 'a quotation mark that JSON does not know: write "'],
  [/\/\/|\/\*|#|<!--/y, "a comment: JSON has none"],
  [/<{7}|={7}|>{7}/y, "two versions of the file are not merged yet"],
  [/,/y, "a comma too many"],
  [/:/y, "a colon has no place here"],
];

const INVISIBLE = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;

function alien(reading: Reading): Stop | null {
  const { text, at } = reading;
  const mark = text.charAt(at);
  if (mark === "\0") return stop(reading, "NUL characters: save the file as UTF-8, not as UTF-16");
  if (INVISIBLE.test(mark)) {
    return stop(reading, `an invisible character (${code(mark)}): write a plain space, or nothing`);
  }
  const found = ALIEN.find(([pattern]) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  return found ? stop(reading, found[1]) : null;
}

/** A text in quotes went on after what was taken for its end. */
function quoteInside(reading: Reading): Stop | null {
  const { at, quoted, text } = reading;
  if (at !== quoted || !/[\p{L}\p{N}.?!(]/u.test(text.charAt(at))) return null;
  return stop(
    reading,
    `a quotation mark stands inside a string: write \\" for it, before \`${bareWord(reading)}\``,
  );
}

function noWord(word: string): string {
  if (/^[-+.£$€]?[\d.]/.test(word)) {
    return `\`${word}\` is no number of JSON: write digits, as 3000000 or 2.5`;
  }
  const meant = word.toLowerCase();
  if (["true", "false", "null"].includes(meant)) return `\`${word}\` is written ${meant}`;
  if (/^(undefined|none|nil|nan|[-+]?infinity)$/.test(meant))
    return `\`${word}\` is no value of JSON`;
  return `\`${word}\` stands without double quotes`;
}

/** What stands here, as far as it seems to belong together. */
function bareWord({ text, at }: Reading): string {
  const rest = text.slice(at, at + 60);
  const [word = ""] = /^"[^"\r\n]*"?|^[^\s,:;{}[\]"]+|^./su.exec(rest) ?? [];
  return short(word, 30);
}

function code(mark: string): string {
  return `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function stop({ line }: Reading, what: string): Stop {
  return { line, what };
}
