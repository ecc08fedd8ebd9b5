import { nearestName } from "../nearest-name.ts";
import { choicesOf } from "./form-shape.ts";
import { short } from "./place.ts";

/** `expected a number, got "3bn"`, and what was meant where that can be guessed. */
export function unlike(expects: string, got: unknown): string {
  const choices = choicesOf(expects);
  const near = typeof got === "string" && choices.length > 1 ? nearestName(got, choices) : null;
  const meant = near === null ? "" : `; did you mean "${near}"?`;
  return notAs(wantedWords(expects), got) + meant;
}

/** `expected an http(s) address, got "nowhere"`, with what is wanted in words of its own. */
export function notAs(wanted: string, got: unknown): string {
  return `expected ${wanted || "something else"}, got ${gotWords(got)}`;
}

/** The key is not known, and which was meant, or which there are. */
export function unknownKey(key: string, known: readonly string[], near: string | null): string {
  const said = `the key \`${short(key)}\` is not known`;
  if (near !== null) return `${said}; did you mean \`${near}\`?`;
  if (known.length === 0) return said;
  return `${said}; those known are ${known.map((name) => `\`${name}\``).join(", ")}`;
}

/** What stands there, shortly: `"3bn"`, `an object`, `nothing`. */
function gotWords(got: unknown): string {
  if (got === undefined) return "nothing";
  if (typeof got === "string") return JSON.stringify(short(got));
  if (Array.isArray(got)) return got.length === 0 ? "an empty list" : "a list";
  return typeof got === "object" && got !== null ? "an object" : String(got);
}

const PLAIN: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  Object: "an object",
  Array: "a list",
};

/** `("exact" | "about")` as people say it. */
function wantedWords(expects: string): string {
  const parts = expects.replace(/[()]/g, "").split(" | ");
  const wanted = [...new Set(parts)].filter((part) => part !== "undefined");
  const quoted = wanted.filter((part) => part.startsWith('"'));
  const others = wanted.filter((part) => !part.startsWith('"')).map((part) => PLAIN[part] ?? part);
  const choice = quoted.length > 1 ? `one of ${quoted.join(", ")}` : quoted.join("");
  return [choice, ...others].filter(Boolean).join(" or ");
}
