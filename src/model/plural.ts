/** Nouns whose singular no rule gives; as one text, since it is in what every page loads first. */
const IRREGULAR = new Map(
  "people/person,children/child,aircraft/aircraft,personnel/member of personnel,staff/member of staff,series/series,species/species,headquarters/headquarters,barracks/barracks,lives/life,halves/half,buses/bus,viruses/virus,campuses/campus,bonuses/bonus,crises/crisis,analyses/analysis,criteria/criterion,feet/foot,teeth/tooth,calories/calorie,movies/movie"
    .split(",")
    .map((pair): [string, string] => {
      const [many = "", one = ""] = pair.split("/");
      return [many, one];
    }),
);

/**
 * The singular of a plural noun: of its last word, or of the one before "of" and the like:
 * "patrol boats" to "patrol boat", "rounds of ammunition" to "round of ammunition".
 */
export function singular(plural: string): string {
  const end = BEHIND.exec(plural)?.index ?? plural.length;
  const [head, behind] = [plural.slice(0, end), plural.slice(end)];
  const at = head.lastIndexOf(" ") + 1;
  return head.slice(0, at) + singularWord(head.slice(at)) + behind;
}

/** What may stand behind the noun: "of aid", "per hour", "Celsius", "(weight)". */
const BEHIND = / (?:of|per|in|for|with|Celsius|Fahrenheit|\()/;

function singularWord(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (/men$/.test(word)) return word.replace(/men$/, "man");
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:ss|x|z|ch|sh|[dt]o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
