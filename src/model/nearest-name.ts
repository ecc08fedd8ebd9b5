/** No name that people write is longer; whoever got one has another fault. */
const LONGEST = 60;

/**
 * The known name that was probably meant, if one is near: letters missing, too many, mistaken or
 * swapped, about one in four. Capitals, hyphens and spaces make no difference.
 */
export function nearestName(got: string, known: readonly string[]): string | null {
  if (got.length > LONGEST) return null;
  const letters = plain(got);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const other = plain(name);
    const longer = Math.max(letters.length, other.length);
    const most = Math.min(least - 1, allowed(longer));
    if (longer > LONGEST || Math.abs(letters.length - other.length) > most) continue;
    const distance = edits(letters, other);
    if (distance > most) continue;
    nearest = name;
    least = distance;
  }
  return nearest;
}

/** The same for name after name, as long as it helps: of long lists, and of many wrong names, nobody reads hints. */
export function nearestAmong(known: Iterable<string>): (got: string) => string | null {
  const names = [...known];
  let asked = 0;
  return (got) => {
    asked += 1;
    return asked > MOST_ASKED || names.length > MOST_KNOWN ? null : nearestName(got, names);
  };
}

const MOST_ASKED = 100;
const MOST_KNOWN = 2_000;

/** How many slips may lie between two names of this length. */
function allowed(length: number): number {
  return length < 3 ? 0 : Math.max(1, Math.floor(length / 3.5));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

/** Letters added, dropped, exchanged or swapped with their neighbour to make one of the other. */
function edits(from: string, to: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + same,
          swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
