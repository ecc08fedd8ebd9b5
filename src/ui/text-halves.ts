/** How many words a number's qualifier, or its unit, may be away from it. */
const REACH = 3;

/**
 * Words in two for two places, as near their middle as they may be parted: at a stop, or where no
 * number is near, which would be in one place with its qualifier or unit in the other. Where numbers
 * are everywhere, they still have what limits them and what they count.
 * @returns null where words may not be parted at all
 */
export function halvesOf(text: string): readonly [string, string] | null {
  const spaces = [...text.matchAll(/ /g)].flatMap(({ index }) =>
    LIMITING.test(text.slice(0, index)) || LIMITED.test(text.slice(index + 1)) ? [] : [index],
  );
  const distance = (space: number) => Math.abs(space - text.length / 2);
  const nearest = (may: typeof isFree) =>
    spaces.filter((each) => may(text, each)).sort((a, b) => distance(a) - distance(b))[0];
  const space = nearest(isFree) ?? nearest(isBeside);
  return space === undefined ? null : [text.slice(0, space), text.slice(space + 1)];
}

/** Words that a number may follow at once, spelled out or not. */
const LIMITING =
  /(?:^|[ \u00a0])(?:a|about|almost|an?other|approximately|around|as|at|between|close|few(?:er)?|from|further|just|least|less|little|many|more|most|much|nearly|no|not|only|or|over|roughly|slightly|some|than|the|to|under|up|well|\S*:)$/i;

/** What may limit a number from behind: "30 aircraft or more". */
const LIMITED =
  /^(?:or (?:above|fewer|less|more|over|so|under)|at (?:least|most)|and (?:above|counting|more|over)|plus)\b/i;

function isFree(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - NEAR), space);
  const after = text.slice(space + 1, space + NEAR);
  if (/[.;!?·]$/.test(before) || (before.endsWith(",") && !SAME.test(after))) return true;
  const near = [...before.split(" ").slice(-REACH), ...after.split(" ").slice(0, REACH + 1)];
  return !near.some((word) => /\d/.test(word));
}

/** A number that says what stands before its comma: "the same figure, more than £750 million". */
const SAME = /^(?!(?:and|but|or) )(?:\p{L}+ ){0,2}[^\s\d]{0,3}\d/u;

/** Letters in which as many words stand. */
const NEAR = 80;

/** Not between a number and another word. */
function isBeside(text: string, space: number): boolean {
  const [before = ""] = text.slice(0, space).split(" ").slice(-1);
  const [after = ""] = text.slice(space + 1).split(" ");
  return /\d/.test(before) === /\d/.test(after);
}
