/** Nouns whose singular no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  children: "child",
  women: "woman",
  men: "man",
  aircraft: "aircraft",
  personnel: "member of personnel",
  staff: "member of staff",
  series: "series",
  lives: "life",
  knives: "knife",
  buses: "bus",
  viruses: "virus",
};

/** The singular of a plural noun, whose last word is the one counted: "patrol boats" → "patrol boat". */
export function singular(plural: string): string {
  const at = plural.lastIndexOf(" ") + 1;
  const [first, last] = [plural.slice(0, at), plural.slice(at)];
  const known = IRREGULAR[last];
  if (known) return first + known;
  if (/[^aeiou]ies$/.test(last)) return `${first}${last.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(last)) return `${first}${last.slice(0, -2)}`;
  return /[^s]s$/.test(last) ? `${first}${last.slice(0, -1)}` : plural;
}
