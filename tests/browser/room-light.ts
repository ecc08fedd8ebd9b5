import type { Page } from "@playwright/test";

/** A piece of text or a mark of a drawing, with the luminances, from 0 to 1, that meet at it. */
export interface Edge {
  readonly slide: string;
  readonly what: string;
  readonly kind: "text" | "mark";
  readonly luminance: number;
  readonly ground: number;
}

/**
 * What a room's own light leaves of the contrast of two luminances that a projector sends.
 * The light falls on the whole screen alike and adds as much to black as to white, so with
 * white to black at 7:1, (1 + light) / (0 + light) = 7 and the light is a sixth of white. It
 * stands in place of the 0.05 that WCAG adds for a desk.
 */
export function contrastInRoom(a: number, b: number, whiteToBlack: number): number {
  const light = 1 / (whiteToBlack - 1);
  return (Math.max(a, b) + light) / (Math.min(a, b) + light);
}

/** Every text and every mark of every slide, as it is coloured, against what lies under it. */
export function edgesOf(page: Page): Promise<Edge[]> {
  return page.evaluate(() => {
    const painted = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((channel) => channel / 255)
        .map((channel) =>
          channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
        );
      const none = !colour.startsWith("rgb") || alpha === 0;
      return none ? null : 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): number =>
      element
        ? (painted(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement))
        : 1;
    const holds = (box: DOMRect, inner: DOMRect) =>
      box.left - 1 < inner.left &&
      box.right + 1 > inner.right &&
      box.top - 1 < inner.top &&
      box.bottom + 1 > inner.bottom;
    // A word or a line in a drawing may stand in a filled mark.
    const markUnder = (element: Element) => {
      const marks = [...(element.closest("svg")?.querySelectorAll("rect, circle") ?? [])];
      const under = marks.filter((mark) =>
        holds(mark.getBoundingClientRect(), element.getBoundingClientRect()),
      );
      return under
        .map((mark) => painted(getComputedStyle(mark).fill))
        .findLast((it) => it !== null);
    };
    const isText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    const textEdge = (element: Element) => {
      const { color, fill } = getComputedStyle(element);
      return {
        kind: "text" as const,
        what: element.textContent?.trim().slice(0, 40) ?? "",
        luminance: painted(element instanceof SVGElement ? fill : color),
        ground: markUnder(element) ?? groundOf(element),
      };
    };
    const markEdge = (element: Element) => {
      const { stroke, fill } = getComputedStyle(element);
      return {
        kind: "mark" as const,
        what: `${element.tagName} ${element.getAttribute("d")?.slice(0, 20) ?? ""}`,
        luminance: painted(stroke) ?? painted(fill),
        ground: (element.matches("path") ? markUnder(element) : null) ?? groundOf(element),
      };
    };
    const stages = [...document.querySelectorAll<HTMLElement>("[aria-roledescription=slide]")];
    const seen = stages.findIndex((stage) => !stage.hidden);
    const edges = stages.flatMap((stage, index) => {
      for (const [other, each] of stages.entries()) each.hidden = other !== index;
      const all = [...stage.querySelectorAll("*")].filter((element) => element.checkVisibility());
      const found = [
        ...all.filter(isText).map(textEdge),
        ...all.filter((element) => element.matches("svg :is(rect, circle, path)")).map(markEdge),
      ];
      return found.flatMap(({ luminance, ...edge }) =>
        luminance === null ? [] : { ...edge, luminance, slide: stage.id },
      );
    });
    for (const [other, each] of stages.entries()) each.hidden = other !== seen;
    return edges;
  });
}
