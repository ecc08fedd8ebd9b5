import type { Open, Outline, Reading, Stop } from "./json-reading.ts";
import { inString, noColon, noComma, noKey, noValue } from "./json-stop.ts";

type Turn = "value" | "first item" | "next item" | "first key" | "next key" | "after" | "end";

const TURNS: Readonly<Record<Exclude<Turn, "end">, (reading: Reading) => Turn | Stop>> = {
  value,
  "first item": (reading) => (next(reading) === "]" ? closed(reading) : item(reading)),
  "next item": (reading) => (next(reading) === "]" ? trailing(reading) : item(reading)),
  "first key": (reading) => (next(reading) === "}" ? closed(reading) : key(reading)),
  "next key": (reading) => (next(reading) === "}" ? trailing(reading) : key(reading)),
  after,
};

/**
 * Reads a JSON text once, from its start to its end or to the first thing wrong with it.
 * No turn calls itself, so that no depth of nesting is too deep.
 */
export function outline(text: string): {
  readonly root: Outline | null;
  readonly stop: Stop | null;
} {
  const reading: Reading = { text, open: [], at: 0, line: 1, root: null, comma: 1, quoted: -1 };
  let turn: Turn | Stop = "value";
  while (turn !== "end") {
    skipSpace(reading);
    turn = TURNS[turn](reading);
    if (typeof turn !== "string") return { root: reading.root, stop: turn };
  }
  return { root: reading.root, stop: null };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?!\w)/y;

function value(reading: Reading): Turn | Stop {
  const { line } = reading;
  const start = next(reading);
  if (start === "{") return opened(reading, { line, entries: new Map() }, "}");
  if (start === "[") return opened(reading, { line, items: [] }, "]");
  if (start === '"') {
    const stop = skipString(reading);
    if (stop) return stop;
  } else if (!skip(reading, NUMBER) && !skip(reading, WORD)) return noValue(reading);
  add(reading, { line });
  return "after";
}

function item(reading: Reading): Turn | Stop {
  const inner = reading.open.at(-1);
  if (inner?.outline.items) inner.key = inner.outline.items.length;
  return value(reading);
}

function key(reading: Reading): Turn | Stop {
  const inner = reading.open.at(-1);
  if (next(reading) !== '"' || !inner) return noKey(reading);
  const { at, line } = reading;
  const stop = skipString(reading);
  if (stop) return stop;
  inner.key = keyOf(reading.text.slice(at, reading.at));
  const first = inner.outline.entries?.get(inner.key);
  if (first)
    return { line, what: `the key \`${inner.key}\` stands twice, first in line ${first.line}` };
  skipSpace(reading);
  if (next(reading) !== ":") return noColon(reading, inner.key);
  reading.at += 1;
  return "value";
}

function after(reading: Reading): Turn | Stop {
  const inner = reading.open.at(-1);
  const mark = next(reading);
  if (!inner && mark === "") return "end";
  if (inner && mark === inner.close) return closed(reading);
  if (!inner || mark !== ",") return noComma(reading);
  reading.comma = reading.line;
  reading.at += 1;
  return inner.close === "}" ? "next key" : "next item";
}

function opened(reading: Reading, made: Outline, close: Open["close"]): Turn {
  add(reading, made);
  reading.open.push({ outline: made, close, key: "" });
  reading.at += 1;
  return close === "}" ? "first key" : "first item";
}

function closed(reading: Reading): Turn {
  reading.open.pop();
  reading.at += 1;
  return "after";
}

function trailing({ comma }: Reading): Stop {
  return { line: comma, what: "a comma after the last entry: remove it" };
}

function add(reading: Reading, made: Outline) {
  const inner = reading.open.at(-1);
  if (!inner) reading.root = made;
  inner?.outline.items?.push(made);
  inner?.outline.entries?.set(String(inner.key), made);
}

function next({ text, at }: Reading): string {
  return text.charAt(at);
}

function skip(reading: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = reading.at;
  if (!pattern.test(reading.text)) return false;
  reading.at = pattern.lastIndex;
  return true;
}

/** A line ends with LF, with CR, or with both together. */
function skipSpace(reading: Reading) {
  const { text } = reading;
  for (; ; reading.at += 1) {
    const mark = text.charCodeAt(reading.at);
    if (mark === 10 || (mark === 13 && text.charCodeAt(reading.at + 1) !== 10)) reading.line += 1;
    else if (mark !== 32 && mark !== 9 && mark !== 13) return;
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function skipString(reading: Reading): Stop | null {
  const { text } = reading;
  for (let at = reading.at + 1; ; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === 34) {
      reading.at = at + 1;
      reading.quoted = reading.at;
      return null;
    }
    if (mark === 92) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return inString(reading, at);
      at = ESCAPE.lastIndex - 1;
    } else if (!(mark >= 32)) return inString(reading, at);
  }
}

function keyOf(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
