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
  // Vite's own mark at the end is of no use in a page.
  return (result?.css ?? css).replace(/\s*\/\*[^*]*\*\/$/, "");
}
