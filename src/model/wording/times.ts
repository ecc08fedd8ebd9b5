import { CARDINALS } from "./number-words.ts";
import type { Found } from "./phrases.ts";
import { at, glued, near, type Tokens } from "./token.ts";

const ZONE = /^(?:gmt|utc|bst|cet|cest|eet|est|edt|est|ist|jst|hrs|hours|local|zulu|z)$/;

/** A time of day, or two: "9.30am", "07:45", "11:00 GMT", "7am and 11pm", "half past nine". */
export function readTime(tokens: Tokens, index: number): Found<string> | null {
  if (
    /^min(?:ute)?s?$/.test(near(tokens, index + 1).lower) &&
    near(tokens, index + 2).lower === "read"
  ) {
    return { value: "a reading time", next: index + 3 };
  }
  const first = readClock(tokens, index);
  const end = first ?? bareHour(tokens, index);
  if (end === null) return null;
  const joint = /^(?:to|-|and|until|till)$/.test(near(tokens, end).lower);
  const second = joint ? readClock(tokens, end + 1) : null;
  // Of "0800 and 1730 EDT" the first says no zone, of "9 to 11am" not which half of the day.
  const next = second ?? first;
  return next === null ? null : { value: "a time", next };
}

/** Of "9 to 11am", the nine. */
function bareHour(tokens: Tokens, index: number): number | null {
  return isHour(at(tokens, index).text) ? index + 1 : null;
}

const isHour = (text: string) => isClockText(text) || /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text);

const isClockText = (text: string) => /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/.test(text);

function readClock(tokens: Tokens, index: number): number | null {
  const { kind, text, lower } = at(tokens, index);
  if (kind === "digits") {
    const minutes = readMinutes(tokens, index);
    const half = readHalfOfDay(tokens, minutes ?? index + 1);
    if (half !== null && (minutes !== null || isClockText(text))) return half;
    if (minutes !== null) return afterZone(tokens, minutes);
    return readFourDigits(tokens, index);
  }
  const clock = CARDINALS.has(lower) && near(tokens, index + 1).lower === "o'clock";
  if (clock) return index + 2;
  const past =
    /^(?:half|quarter)$/.test(lower) && /^(?:past|to)$/.test(near(tokens, index + 1).lower);
  const hour = near(tokens, index + 2);
  return past && (CARDINALS.has(hour.lower) || isClockText(hour.text)) ? index + 3 : null;
}

/** "07:45", "17:00:30". */
function readMinutes(tokens: Tokens, index: number): number | null {
  if (!/^\d{1,2}$/.test(at(tokens, index).text)) return null;
  const pair = (place: number) =>
    glued(tokens, place).lower === ":" && /^[0-5]\d$/.test(glued(tokens, place + 1).text);
  if (!pair(index + 1)) return null;
  return pair(index + 3) ? index + 5 : index + 3;
}

/** "am", "p.m.", "noon", "o'clock". */
function readHalfOfDay(tokens: Tokens, index: number): number | null {
  const { lower } = near(tokens, index);
  if (/^(?:am|pm|noon|midday|midnight|o'clock)$/.test(lower)) return afterZone(tokens, index + 1);
  if (!/^[ap]$/.test(lower) || glued(tokens, index + 1).lower !== ".") return null;
  if (glued(tokens, index + 2).lower !== "m") return null;
  return afterZone(tokens, glued(tokens, index + 3).lower === "." ? index + 4 : index + 3);
}

function afterZone(tokens: Tokens, index: number): number {
  return ZONE.test(near(tokens, index).lower) ? index + 1 : index;
}

/** "1800 GMT", "0930hrs", "0600". */
function readFourDigits(tokens: Tokens, index: number): number | null {
  const { text } = at(tokens, index);
  const end = afterZone(tokens, index + 1);
  // No number of things begins with a nought.
  const isSaid = end > index + 1 || text.startsWith("0");
  const isTime = /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && isSaid;
  return isTime ? end : null;
}
