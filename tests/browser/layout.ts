/**
 * Run in a browser: what is wrong with how the text on a page, or within one element, is laid out,
 * in words. Text may not stand on other text, be cut by a box that hides what is over, leave the
 * window at its side, or leave its drawing.
 */
export function layoutFaults(selector = "body"): readonly string[] {
  const root = document.querySelector(selector);
  if (!root) return [`there is no ${selector}`];
  /** Borders, rounding and the air around letters, in pixels. */
  const SLACK = 2;
  interface Piece {
    readonly text: string;
    readonly owner: Element;
    readonly rect: DOMRect;
  }

  function ancestors(element: Element): Element[] {
    const all: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
    return all;
  }
  /** For who listens, not who looks. */
  function isOnlyHeard(element: Element): boolean {
    const { clipPath, position, width } = getComputedStyle(element);
    return position === "absolute" && clipPath !== "none" && Number.parseFloat(width) <= 1;
  }
  function isSeen(owner: Element): boolean {
    return (
      owner.closest("script, style, noscript, [inert], dialog:not([open])") === null &&
      owner.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
        // What is off screen is not laid out until it is wanted.
        contentVisibilityAuto: true,
      }) &&
      !ancestors(owner).some(isOnlyHeard)
    );
  }
  function piecesOf(node: Node): Piece[] {
    const owner = node.parentElement;
    const text = (node.textContent ?? "").trim().slice(0, 40);
    if (!owner || text === "" || !isSeen(owner)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    return rects.map((rect) => ({ text, owner, rect }));
  }
  function textsIn(element: Element): Piece[] {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const all: Piece[] = [];
    while (walker.nextNode()) all.push(...piecesOf(walker.currentNode));
    return all;
  }
  /** Boxes that hide what is over; a drawing shows it. */
  function cutters(element: Element): Element[] {
    return ancestors(element).filter((each) => {
      if (each instanceof SVGElement || each === document.body) return false;
      const { overflowX, overflowY } = getComputedStyle(each);
      return /hidden|clip/.test(overflowX + overflowY);
    });
  }
  function outside(rect: DOMRect, box: DOMRect): "all" | "part" | "none" {
    const all =
      rect.left >= box.right - SLACK ||
      rect.right <= box.left + SLACK ||
      rect.top >= box.bottom - SLACK ||
      rect.bottom <= box.top + SLACK;
    const part =
      rect.left < box.left - SLACK ||
      rect.right > box.right + SLACK ||
      rect.top < box.top - SLACK ||
      rect.bottom > box.bottom + SLACK;
    return all ? "all" : part ? "part" : "none";
  }
  function isScrolled(element: Element): boolean {
    return ancestors(element).some((each) => {
      const { overflowX } = getComputedStyle(each);
      return /auto|scroll/.test(overflowX) && each.scrollWidth > each.clientWidth;
    });
  }
  function faultsOf({ text, owner, rect }: Piece): string[] {
    const cut = cutters(owner).some(
      (each) => outside(rect, each.getBoundingClientRect()) === "part",
    );
    const { left, right } = rect;
    const beyond = (left < -SLACK || right > innerWidth + SLACK) && !isScrolled(owner);
    const drawing = owner.closest("svg")?.getBoundingClientRect();
    const undrawn = drawing && (left < drawing.left - SLACK || right > drawing.right + SLACK);
    return [
      ...(cut ? [`cut: ${text}`] : []),
      ...(beyond ? [`beyond the window: ${text}`] : []),
      ...(undrawn ? [`beyond its drawing: ${text}`] : []),
    ];
  }
  /** Letters fill the middle of a line: the rest of its box may lie under another. */
  function inked({ left, right, top, bottom, height }: DOMRect) {
    return { left, right, top: top + height * 0.22, bottom: bottom - height * 0.2 };
  }
  function isOn(one: DOMRect, other: DOMRect): boolean {
    const [a, b] = [inked(one), inked(other)];
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return wide > SLACK && high > SLACK;
  }
  /** A line that ends in an ellipsis has a box with it and one without. */
  function isItself(one: Piece, other: Piece): boolean {
    const [a, b] = [one.rect, other.rect];
    return one.owner === other.owner && a.top === b.top && a.left === b.left;
  }
  /** Sorted by their upper edges, so that each is compared with few others. */
  function overprinted(pieces: readonly Piece[]): string[] {
    const sorted = pieces.toSorted((a, b) => a.rect.top - b.rect.top);
    return sorted.flatMap((one, index) => {
      const below = sorted.slice(index + 1);
      const end = below.findIndex(({ rect }) => rect.top > one.rect.bottom);
      return below
        .slice(0, end < 0 ? below.length : end)
        .filter((other) => isOn(one.rect, other.rect) && !isItself(one, other))
        .map(({ text }) => `on each other: ${one.text} | ${text}`);
    });
  }

  const seen = textsIn(root).filter(
    ({ owner, rect }) =>
      !cutters(owner).some((each) => outside(rect, each.getBoundingClientRect()) === "all"),
  );
  const fixed = seen.filter(({ owner }) => !isScrolled(owner));
  return [...new Set([...seen.flatMap(faultsOf), ...overprinted(fixed)])];
}
