/**
 * A question about a text, whose answers are kept while they are asked for: after every key press
 * the checks ask the same of every sentence again. What was not asked for lately is forgotten.
 */
export function remembered<T extends object | string>(
  answer: (text: string) => T,
): (text: string) => T {
  let [recent, before] = [new Map<string, T>(), new Map<string, T>()];
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = before.get(text) ?? answer(text);
    if (recent.size >= MOST) [recent, before] = [new Map(), recent];
    recent.set(text, made);
    return made;
  };
}

/** What follows from an object that never changes, made once and kept as long as the object is. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}

/** What was made of the last text, while the same is asked for again: two at once are rare. */
export function lastOf<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) };
    return last.value;
  };
}

/** Longer texts are few, and would fill the memory. */
const LONGEST = 10_000;

/** Answers kept at least; twice as many at most. */
const MOST = 4_000;
