import { PurgeCSS } from "purgecss";

/** Only the rules that the page's own markup uses. */
export async function usedCss(css: string, body: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: `<html><body>${body}</body></html>`, extension: "html" }],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    safelist: { standard: [":focus-visible"] },
    // Attributes that scripts set, and pseudo-elements, stand in no markup.
    dynamicAttributes: [
      "data-theme",
      "data-natural",
      "data-fitted",
      "data-plain",
      "data-table",
      "data-marking",
      "data-failed",
      "open",
    ],
  });
  // Vite's own mark at the end is of no use in a page, nor are spaces in a list of values, nor
  // rules of which nothing is left.
  const used = (result?.css ?? css).replace(/\s*\/\*[^*]*\*\/$/, "").replace(/, (?=[\w"])/g, ",");
  return withoutTokens(inOnePlace(withoutPages(used).replace(/(?<=^|[{}])[^{}]*\{\}/g, "")), body);
}

/** What stands in forced colours, which every module ends with, once and last. */
function inOnePlace(css: string): string {
  const found = [...css.matchAll(FORCED)].map(([, rules = ""]) => rules);
  if (found.length === 0) return css;
  return `${css.replace(FORCED, "")}@media (forced-colors:active){${found.join("")}}`;
}
const FORCED = /@media \(forced-colors:active\)\{((?:[^{}]*\{[^{}]*\})*)\}/g;

/** Without the named pages of paper that no rule left prints on: purging knows no `@page`. */
function withoutPages(css: string): string {
  return css.replace(/@page ([\w-]+)\{[^}]*\}/g, (page, name: string) =>
    new RegExp(`[{;]page:${name}[;}]`).test(css) ? page : "",
  );
}

/**
 * Writes out, where they are used, the custom properties of the root that nothing changes: a page
 * is lighter without them, and a browser would resolve them anew for each element.
 * @param css minified
 */
export function withoutTokens(css: string, body: string): string {
  // Not one inside a condition.
  const [root = ""] = /(?<=^|\}):root\{[^}]*\}/.exec(css) ?? [];
  const values = new Map(
    [...root.matchAll(/(--[\w-]+):([^;}]*)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  const isFixed = (name: string): boolean =>
    values.has(name) &&
    css.split(`${name}:`).length === 2 &&
    !css.includes(`var(${name},`) &&
    !body.includes(`var(${name}`) &&
    // What it is made of could change where it is used.
    [...(values.get(name) ?? "").matchAll(/var\((--[\w-]+)/g)].every(([, part = ""]) =>
      isFixed(part),
    );
  return [...values.keys()].filter(isFixed).reduce((written, name) => {
    const [declaration = "", value = ""] = new RegExp(`${name}:([^;}]*);?`).exec(written) ?? [];
    return written.replace(declaration, "").replaceAll(`var(${name})`, () => value);
  }, css);
}
