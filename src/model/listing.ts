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
