/** Where in words a clause begins that could stand for itself, in UTF-16 units, at most nine. */
export function clausesIn(words: string): readonly number[] {
  const found = [...words.matchAll(JOINT)]
    .map(({ index, 0: joint }) => index + joint.length)
    .filter((at) => isLongEnough(words.slice(0, at)) && isLongEnough(words.slice(at)));
  return found.slice(0, MOST);
}

/** A clause's own words: without what joins it to the one before and the stop after it. */
export function clauseWords(words: string, from: number, to: number): readonly [number, number] {
  const joint = LEADING.exec(words.slice(from, to))?.[0].length ?? 0;
  const end = words.slice(from, to).replace(TRAILING, "").length;
  return end > joint ? [from + joint, from + end] : [from, to];
}

/** Keys have one digit. */
const MOST = 9;

function isLongEnough(words: string): boolean {
  return words.trim().split(/\s+/).length >= 3;
}

/** How a number begins that another part of a list is about. */
const NUMBER =
  "\\d|[£$€¥]|(?:one|two|three|four|five|six|seven|eight|nine|ten|a further|an additional|another|some|about|around|up to|more than)\\b";

/** White space before a word that often begins a clause; "up to" and "as long as" begin none. */
const JOINT = new RegExp(
  String.raw`[,;:–—]?\s+(?=(?:and|but|or|(?<!\bas \p{L}+\s+)as(?! (?:long|much|many|well) as\b)|where|which|who|while|including|in response to|because|so that|after|before|following|by \w+ing|with \w+ing|designing|(?<!\b(?:up|close|from \S+)\s+)to (?!the\b|a\b|an\b|our\b|their\b|its\b|more\b|all\b|help\b|${NUMBER})\p{Ll}+)(?![\p{L}]))|[;–—]\s+|,\s+(?=\p{Ll}+ing\b|this\b|the\b|it\b|we\b|they\b|${NUMBER})`,
  "gu",
);

const LEADING = /^[\s,;:–—]*(?:(?:and|but)\s+)?/;

const TRAILING = /(?<![\s,;:–—.]|\s(?:and|but))(?:[\s,;:–—.]|\s(?:and|but))+$/;
