/**
 * The first whole date of a text, as YYYY-MM-DD: "3 March 2025", "September 11, 2025",
 * "24th April 2025", "2025-03-03", "03.03.2025"; null if it has none. Days and months alone are no date.
 */
export function dateIn(text: string): string | null {
  for (const { groups = {} } of text.matchAll(DATE)) {
    const month =
      groups.number ??
      groups.middle ??
      MONTHS.indexOf((groups.name ?? groups.before ?? "").slice(0, 3).toLowerCase()) + 1;
    const day = groups.day ?? groups.after ?? groups.last ?? groups.point ?? "";
    const date = [groups.year ?? groups.later ?? groups.first ?? groups.end, month, day];
    const iso = date.map((part) => String(part).padStart(2, "0")).join("-");
    if (!Number.isNaN(Date.parse(iso))) return iso;
  }
  return null;
}

/** A date as an article writes it, as YYYY-MM-DD, if there is nothing else; other words as they are. */
export function dateFrom(words: string): string {
  const [whole] = words.trim().match(DATE) ?? [];
  return whole === words.trim() ? (dateIn(words) ?? words) : words;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const NAMES =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

const DATE = new RegExp(
  `(?<!\\d)(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>${NAMES}),? (?<year>\\d{4})` +
    `|(?<before>${NAMES}) (?<after>\\d{1,2})(?:st|nd|rd|th)?,? (?<later>\\d{4})` +
    `|(?<first>\\d{4})-(?<number>\\d{2})-(?<last>\\d{2})` +
    `|(?<point>\\d{1,2})\\.(?<middle>\\d{2})\\.(?<end>(?:19|20)\\d{2}))(?!\\d)`,
  "gi",
);
