import type { FrameLocator, Page } from "@playwright/test";
import { BRIEFING } from "./fixtures.ts";
import { type Server, serveHtml } from "./static-server.ts";

/** A page on a site of its own, that embeds ours. Every test with one must close it. */
export async function openHost(page: Page, body: string): Promise<Server> {
  const host = await serveHtml({
    "": `<!doctype html><html lang="en"><title>An intranet</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
  });
  await page.goto(host.url);
  return host;
}

export function address(site: Server, panel: string, query = ""): string {
  return `${site.url}${BRIEFING}/embed/${panel}/${query}`;
}

/** An `<iframe>` as hosts write them; `id` finds it again. */
export function iframe(src: string, attributes: string, id = "embed"): string {
  return `<iframe id="${id}" src="${src}" title="A panel" style="border:0" ${attributes}></iframe>`;
}

export function inside(page: Page, id = "embed"): FrameLocator {
  return page.frameLocator(`#${id}`);
}

/** A host page is of another origin than the site: that much is asked for here. */
export const OTHER_ORIGIN = /^request to another origin: http:\/\/127\.0\.0\.1:/;

/**
 * Run in a browser: what is wrong in an embed with what must be seen at any size, in words;
 * nothing where the first figure, its qualifier, its label, the source and the mark of a figure that
 * sources disagree about are whole and uncovered.
 */
export function hidden(view: Window = window): readonly string[] {
  const { document, innerWidth, innerHeight } = view;
  const panel = document.querySelector("[data-panel]");
  const figure = panel?.querySelector("[data-claim]");
  const source = [...(panel?.querySelectorAll("footer p") ?? [])].find(
    (line) => line.checkVisibility() && line.textContent?.startsWith("Source"),
  );
  const [qualifier, number] = figure?.querySelectorAll(":scope > span") ?? [];
  const label = figure?.querySelector(":scope > span:last-of-type");
  const mark = figure?.querySelector(":scope > a");
  const named = { qualifier, number, label, source, ...(mark && { mark }) };
  const faults = Object.entries(named).flatMap(([name, element]) => {
    if (!element?.textContent?.trim()) return [`the ${name} is not there`];
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) {
      return [`the ${name} is cut off: ${[left, top, right, bottom].map(Math.round)}`];
    }
    const middle = (top + bottom) / 2;
    const covered = [left + 2, (left + right) / 2].find((x) => {
      const seen = document.elementFromPoint(x, middle);
      return !seen || !(element.contains(seen) || seen.contains(element));
    });
    return covered === undefined ? [] : [`the ${name} is covered at ${covered}, ${middle}`];
  });
  const [above, below] = [mark ?? label, source].map((element) => element?.getBoundingClientRect());
  if (above && below && above.bottom > below.top + 0.5) faults.push("the label is on the source");
  const root = document.scrollingElement;
  if (root && (root.scrollTop > 0 || root.scrollWidth > innerWidth)) faults.push("it scrolls");
  return faults;
}

/** Run in a browser: words of an embed's drawings of which a part is cut off. */
export function cutWords(view: Window = window): readonly string[] {
  /** Of the ground's colour, around words that stand on a mark; it counts as a part of them. */
  const HALO = 2;
  const drawn = [...view.document.querySelectorAll("[data-panel] figure svg text")];
  return drawn.filter((words) => words.checkVisibility() && isCut(words)).map(said);

  function isCut(words: Element): boolean {
    const own = words.getBoundingClientRect();
    const boxes = boxesOf(words);
    const isSeen = boxes.every(({ left, right, top, bottom }) => {
      return own.left < right && own.right > left && own.top < bottom && own.bottom > top;
    });
    const isWhole = boxes.every(({ left, right, bottom }) => {
      return own.left >= left - HALO && own.right <= right + HALO && own.bottom <= bottom + HALO;
    });
    return isSeen && !isWhole;
  }
  /** What cuts off what leaves it, from the frame inwards. */
  function boxesOf(words: Element): readonly DOMRect[] {
    const outer = words.closest("figure")?.parentElement;
    if (!outer) return [];
    const all = [...view.document.querySelectorAll("*")].filter((box) => box.contains(outer));
    return all
      .filter((box) => view.getComputedStyle(box).overflowX !== "visible")
      .map((box) => box.getBoundingClientRect());
  }
  function said({ textContent }: Element): string {
    return `“${textContent}” is cut off`;
  }
}
