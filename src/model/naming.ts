/** What a row may be named by; `null` where it says nothing of the kind. */
type Naming<R> = (row: R) => string | null;

interface Named<R> {
  /** The most telling first. */
  readonly choices: readonly Naming<R>[];
  /** What a row is called by itself. */
  readonly own: (row: R) => string;
  /** Said after each name, such as a status in which the rows differ. */
  readonly ending: (row: R, name: string) => string;
}

/**
 * Names for rows that stand side by side: by the first choice that differs across them and leaves
 * no two alike. It must be there for half of them; the rest keep the name they have by themselves,
 * as all do where no choice tells them apart.
 */
export function namesOf<R>(
  rows: readonly R[],
  { choices, own, ending }: Named<R>,
): readonly string[] {
  const by = (choice: Naming<R>) => rows.map((row) => choice(row) ?? own(row));
  const full = (names: readonly string[]) =>
    rows.map((row, index) => {
      const name = names[index] ?? own(row);
      return name + ending(row, name);
    });
  const telling = choices
    .filter((choice) => rows.filter((row) => choice(row) !== null).length * 2 >= rows.length)
    .map(by)
    .find((names) => rows.length < 2 || (areSeveral(names) && allDiffer(full(names))));
  return full(telling ?? rows.map(own));
}

function areSeveral(names: readonly string[]): boolean {
  return new Set(names).size > 1;
}

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** How many of a list are said by name. */
const SAID = 3;

/** A list in words: "A, B and C", or "A, B and 10 more". */
export function listed(words: readonly string[], most = SAID): string {
  if (words.length > most) {
    const said = words.slice(0, most - 1);
    return `${said.join(", ")} and ${words.length - said.length} more`;
  }
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Sentences up to a number that can be listened to; the rest are counted. */
export function sentences(all: readonly string[], most = 6): string {
  const more = all.length - most;
  // To count one sentence takes as long as to say it.
  if (more < 2) return all.join(" ");
  return `${all.slice(0, most).join(" ")} …and ${more} more, in the table.`;
}

/** A name as ids and addresses have it: "% of GDP" is "percent-of-gdp". */
export function slug(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/%/g, "percent")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Things that share a key, in the order in which the keys are met. */
export function groupedBy<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** The first of some names that is not taken yet; it is taken from then on. */
export function freeName(taken: Set<string>, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  let free = names.find((name) => name !== "" && !taken.has(name));
  for (let number = 2; free === undefined; number += 1) {
    const numbered = `${last}-${number}`;
    if (!taken.has(numbered)) free = numbered;
  }
  taken.add(free);
  return free;
}
