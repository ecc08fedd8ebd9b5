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
