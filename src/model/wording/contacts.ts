import { type Found, words } from "./phrases.ts";
import { at, before, glued, isCapital, near, type Tokens } from "./token.ts";

/** A web or mail address with whatever numbers it holds. */
export function readAddress(tokens: Tokens, index: number): Found<string> | null {
  if (at(tokens, index).kind === "address") return { value: "an address", next: index + 1 };
  return readStreet(tokens, index) ?? readPostcode(tokens, index) ?? readPostbox(tokens, index);
}

/** "P.O. Box 30126-00100", "10963 Berlin", "Stresemannstrasse 94". */
function readPostbox(tokens: Tokens, index: number): Found<string> | null {
  const { kind, text } = at(tokens, index);
  if (kind !== "digits" || !/^\d{1,6}$/.test(text)) return null;
  const previous = before(tokens, index);
  const isTown = /^\d{5}$/.test(text) && isCapital(near(tokens, index + 1));
  if (isDistrict(tokens, index)) return { value: "an address", next: index + 1 };
  const isNumber = previous.lower === "box" || STREET_ENDINGS.test(previous.lower);
  if (!isTown && !isNumber) return null;
  const more = glued(tokens, index + 1).lower === "-" && glued(tokens, index + 2).kind === "digits";
  return { value: "an address", next: more ? index + 3 : index + 1 };
}

/** "Dublin 2, D02 TD30". */
function isDistrict(tokens: Tokens, index: number): boolean {
  const isPlace = isCapital(before(tokens, index)) && near(tokens, index + 1).lower === ",";
  const isCode = /^[A-Z]$/.test(near(tokens, index + 2).text);
  return isPlace && isCode && glued(tokens, index + 3).kind === "digits";
}

const STREETS = words(
  "street road avenue lane square place drive gardens crescent terrace boulevard whitehall way row walk quay embankment st ave rd blvd",
);

const STREET_ENDINGS = /(?:stra(?:ss|ß)e|straat|gatan|gade|vej|weg|allee|platz|plein|laan)$/;

const STREETS_FIRST = words("boulevard rue avenue quai place via calle plaza piazza");

/** "10 Downing Street", "70 Whitehall", "60 boulevard du Général". */
function readStreet(tokens: Tokens, index: number): Found<string> | null {
  const { kind, text } = at(tokens, index);
  if (kind !== "digits" || !/^\d{1,4}$/.test(text)) return null;
  if (STREETS_FIRST.has(near(tokens, index + 1).lower))
    return { value: "an address", next: index + 2 };
  for (let place = index + 1; place <= index + 3 && isCapital(near(tokens, place)); place += 1) {
    if (STREETS.has(near(tokens, place).lower)) return { value: "an address", next: place + 1 };
  }
  return null;
}

/** British, Canadian and Irish. */
const POSTCODE =
  /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]\d\d [A-Z]{2}\d\d)$/;

/** "SW1A 2AA", "London SE1 7EH", "Ottawa K1A 0A9". */
function readPostcode(tokens: Tokens, index: number): Found<string> | null {
  let text = "";
  let next = index;
  for (; next < index + 6 && text.length < 8; next += 1) {
    const token = next === index ? at(tokens, next) : near(tokens, next);
    if (token.kind !== "digits" && token.kind !== "word") break;
    text += token.gap === "none" || next === index ? token.text : ` ${token.text}`;
    const isWhole =
      glued(tokens, next + 1).kind === "end" || glued(tokens, next + 1).kind === "sign";
    if (isWhole && POSTCODE.test(text)) {
      return { value: "an address", next: next + 1 };
    }
  }
  return null;
}

const CALLING = words(
  "tel telephone phone call ring dial text fax mobile line hotline helpline whatsapp ext extension",
);
const MOST_GROUPS = 7;

/** A telephone number by its groups, or a short one after a word for calling. */
export function readTelephone(tokens: Tokens, index: number): Found<string> | null {
  const start = afterOpening(tokens, index);
  if (at(tokens, start).kind !== "digits" || before(tokens, start).kind === "digits") return null;
  const groups: string[] = [];
  let next = start;
  while (groups.length < MOST_GROUPS && isGroup(tokens, next, start)) {
    groups.push(at(tokens, next).text);
    next += 1;
    const sign = near(tokens, next).text;
    if (/^[-‑()/.]$/.test(sign) && isGroup(tokens, next + 1, start)) next += 1;
  }
  if (next > start && at(tokens, next - 1).kind === "sign") next -= 1;
  const isPhone =
    looksDialled(groups, at(tokens, index).lower === "+") || isCalled(tokens, index, groups);
  return isPhone ? { value: "a telephone number", next } : null;
}

/** "+44", "+(44)", "(020)": what stands before the first group. */
function afterOpening(tokens: Tokens, index: number): number {
  const plus = at(tokens, index).lower === "+" ? index + 1 : index;
  return at(tokens, plus).lower === "(" ? plus + 1 : plus;
}

function isGroup(tokens: Tokens, index: number, start: number): boolean {
  const token = index === start ? at(tokens, index) : near(tokens, index);
  if (token.kind !== "digits" || !/^\d+$/.test(token.text) || token.gap === "line")
    return index === start;
  return glued(tokens, index + 1).kind !== "word";
}

function looksDialled(groups: readonly string[], plus: boolean): boolean {
  const length = groups.join("").length;
  const [first = ""] = groups;
  if (plus) return length >= 7;
  if (first.startsWith("0") && first.length > 1) return length >= 7 && length <= 15;
  // Numbers parted by spaces have groups of three; a telephone's are of several lengths.
  const isParted = groups.slice(1).every((group) => group.length === 3) && first.length <= 3;
  return groups.length >= 3 && !isParted && length >= 9;
}

/** "ring 119", "Tel. 555 0142", "call 999". */
function isCalled(tokens: Tokens, index: number, groups: readonly string[]): boolean {
  const back = /^[.:]$/.test(before(tokens, index).lower) ? 2 : 1;
  const { lower } = before(tokens, index, back);
  const isAfter =
    CALLING.has(lower) || (lower === "on" && CALLING.has(before(tokens, index, back + 1).lower));
  const length = groups.join("").length;
  return (
    isAfter &&
    (length === 3 || length >= 5 || /^ext/.test(lower)) &&
    glued(tokens, index + 1).lower !== "%"
  );
}
