import { countriesIn } from "../../model/countries.ts";
import { lastName, type Person } from "./people.ts";

/** The person whose last name stands last in the words: "Minister Kasamori". */
export function named(people: readonly Person[], words: string): Person | null {
  const places = people
    .map((person) => ({ person, at: words.lastIndexOf(lastName(person.name)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return places[0]?.person ?? byOtherName(people, words);
}

/** "Minister Almeida", whose last name has two parts: the only one who has the name. */
function byOtherName(people: readonly Person[], words: string): Person | null {
  const called = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) ?$/u.exec(words)?.[1];
  // Where family names come first, "Minister Tran" is called by one: "Tran Van Mau".
  const from = TITLED.test(words) ? 0 : 1;
  const bearers = people.filter(
    ({ name }) => called && name.split(" ").slice(from).includes(called),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

const TITLED =
  /\b(?:Mr|Mrs|Ms|Dr|Madam|Minister|Secretary|President|Chancellor|Premier|Ambassador|Professor|General)\.? \p{Lu}[\p{L}-]+ ?$/u;

/** Whom "the Finn" or "the Minister of Finland" means: whoever from there is named last. */
export function compatriotOf(people: readonly Person[], words: string): Person | null {
  const from = /\b[Tt]he /.test(words) ? countriesIn(words).at(-1)?.code : undefined;
  return people.filter(({ country }) => from && country === from).at(-1) ?? null;
}

/** The person of whom a clause says what follows, whatever its verb: "Y, chair of Z, responded that". */
export function subjectOf(people: readonly Person[], clause: string): Person | null {
  const person = named(people, clause);
  if (!person) return null;
  const name = lastName(person.name);
  const after = clause.slice(clause.lastIndexOf(name) + name.length);
  return SUBJECT_AFTER.test(after) || (SOURCE_BEFORE.test(clause) && /, ?$/.test(after))
    ? person
    : null;
}

/** Between a name and the words: what somebody is, and a verb with no more than small words. */
const SUBJECT_AFTER =
  /^(?:,[^,“”"]{2,100},)? (?!(?:of|in|at|with|and|or|who|whose|whom|for|to|on|from|by|as|the|an?)\b)\p{Ll}+(?: \p{Ll}+){0,5}(?<!\b(?:of|in|at|with|for|to|on|from|by|into|the|an?|its|his|her|their))[:,]?\s?$/u;

const SOURCE_BEFORE = /(?:^|\b)(?:[Aa]ccording to|[Ii]n the words of|[Aa]s) /;
