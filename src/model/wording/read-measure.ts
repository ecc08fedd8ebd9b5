import { measureLetter, measureNamed } from "./measures.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { glued, near, type Tokens } from "./token.ts";

const DEGREES: Phrases<string> = phrases([
  ...each("° c|degrees celsius|degree celsius|degrees centigrade|degrees c", "degrees Celsius"),
  ...each("° f|degrees fahrenheit", "degrees Fahrenheit"),
  ...each("°|degree|degrees", "degrees"),
]);

/** A measure after a number, by its sign or its name: "15 km", "97-metre", "six square miles". */
export function readMeasure(tokens: Tokens, index: number): Found<string> | null {
  const place = glued(tokens, index).lower === "-" ? index + 1 : index;
  const { lower, text } = near(tokens, place);
  const degrees = readPhraseAt(DEGREES, tokens, place);
  if (degrees) return degrees;
  const heat = { C: "degrees Celsius", F: "degrees Fahrenheit" }[glued(tokens, index).text];
  if (heat) return { value: heat, next: index + 1 };
  const power = POWERS.get(lower);
  if (power) return readPower(tokens, place, power);
  const hours = readWattHours(tokens, place);
  if (hours) return hours;
  const letter = /^[a-z]$/.test(text) ? measureLetter(text) : undefined;
  const measure = letter ?? measureOf(lower);
  if (!measure || (place === index && isCompound(tokens, place))) return null;
  const raised = { "²": "square", "2": "square", "³": "cubic", "3": "cubic" }[
    glued(tokens, place + 1).text
  ];
  return raised
    ? { value: `${raised} ${measure}`, next: place + 2 }
    : { value: measure, next: place + 1 };
}

/** "Six square miles", "40 sq. km". */
function readPower(tokens: Tokens, place: number, power: string): Found<string> | null {
  const next = glued(tokens, place + 1).text === "." ? place + 2 : place + 1;
  const { lower, text } = near(tokens, next);
  const measure = measureOf(lower) ?? (text === "m" ? measureLetter(text) : undefined);
  return measure ? { value: `${power} ${measure}`, next: next + 1 } : null;
}

const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
  ["cu", "cubic"],
  ["nautical", "nautical"],
]);

/** "780 terawatt-hours", "40 kilowatt hours". */
function readWattHours(tokens: Tokens, place: number): Found<string> | null {
  const { lower } = near(tokens, place);
  if (!/^(?:tera|giga|mega|kilo)watt$/.test(lower)) return null;
  const next = afterHyphen(tokens, place + 1);
  const isHours = /^hours?$/.test(near(tokens, next).lower);
  const joint = next > place + 1 ? "-" : " ";
  return isHours ? { value: `${lower}${joint}hours`, next: next + 1 } : null;
}

const afterHyphen = (tokens: Tokens, index: number) =>
  glued(tokens, index).lower === "-" ? index + 1 : index;

/** Of "1,000 night-vision goggles", the night is no measure. */
function isCompound(tokens: Tokens, place: number): boolean {
  return glued(tokens, place + 1).lower === "-" && glued(tokens, place + 2).kind === "word";
}

/** The plural of a measure, named in one or many; "one in three has" counts no hectares. */
export const measureOf = (lower: string) =>
  measureNamed(lower) ?? (lower === "has" ? undefined : measureNamed(lower.replace(/s$/, "")));
