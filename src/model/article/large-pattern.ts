/**
 * A large pattern, ready for short texts. V8 makes a pattern in a quick form first, and in its final
 * one when it is used again; where the pattern is large the quick form takes ten times as long, and
 * a long first text spares it.
 */
export function ready(pattern: RegExp): RegExp {
  if (!READY.has(pattern)) {
    READY.add(pattern);
    LONG.search(pattern);
  }
  return pattern;
}

/** Every match of a large pattern: `matchAll` copies it, and the copy may have to be made again. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  ready(pattern).lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

const READY = new WeakSet<RegExp>();

const LONG = " ".repeat(1_000);
