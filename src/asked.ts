import { markingOf } from "./model/marking.ts";

export const html = document.documentElement;

/** What the page is told where its scripts cannot be had: an event of the window. */
export const FAILED = "failed";

/** Shows the theme and the marking that an address asks for. Runs before anything is painted. */
export function showAsked(params: URLSearchParams) {
  // What is no theme has no rule.
  const theme = params.get("theme");
  if (theme) html.dataset.theme = theme;
  const marking = markingOf(params.get("marking"));
  if (marking) {
    html.dataset.marking = marking;
    html.style.setProperty("--marking", JSON.stringify(marking));
  }
}
