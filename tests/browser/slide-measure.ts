import type { Page } from "@playwright/test";

/** How one slide is laid out: what is wrong with it, in words, and how much of its body is filled. */
export interface MeasuredSlide {
  readonly id: string;
  /** It has a drawing, or is told in words. */
  readonly drawn: boolean;
  /** It has a body: a slide may say nothing but its title. */
  readonly said: boolean;
  /** Shares of the body's width and height that the box around its content covers. */
  readonly wide: number;
  readonly high: number;
  readonly faults: readonly string[];
}

/**
 * Every slide of a show at once. Text may not leave the inset or the body, stand on other text, or
 * be smaller than a room can read: 4.2 % of the shorter side, 2.8 % for labels, 12 % for a figure.
 */
export async function measureSlides(page: Page): Promise<readonly MeasuredSlide[]> {
  // The deck is made anew for another shape, and its drawings come after it.
  await page.waitForFunction(() => {
    const stages = document.querySelector("[data-text]");
    const aspect = Number(stages && getComputedStyle(stages).getPropertyValue("--aspect"));
    const isMade = Math.abs(aspect - innerWidth / innerHeight) < 0.001;
    const figures = [...document.querySelectorAll("section figure")];
    return isMade && figures.every((it) => it.querySelector("svg text"));
  });
  return page.evaluate(() => {
    const INSET = 0.05;
    /** Borders and rounding, in pixels. */
    const SLACK = 2;
    interface Piece {
      readonly text: string;
      readonly owner: Element;
      readonly rect: DOMRect;
      /** Letters fill the middle of a line: the rest of its box may lie under another. */
      readonly top: number;
      readonly bottom: number;
    }

    function isHeard(owner: Element): boolean {
      const hidden = owner.closest("h3, figcaption, p");
      return hidden !== null && hidden.getBoundingClientRect().width <= 1;
    }
    function piecesOf(node: Node): Piece[] {
      const owner = node.parentElement;
      const text = (node.textContent ?? "").trim().slice(0, 40);
      if (!owner || text === "" || isHeard(owner)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      return rects.map((rect) => ({
        ...{ text, owner, rect },
        top: rect.top + rect.height * 0.22,
        bottom: rect.bottom - rect.height * 0.2,
      }));
    }
    function piecesIn(root: Element): Piece[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const pieces: Piece[] = [];
      while (walker.nextNode()) pieces.push(...piecesOf(walker.currentNode));
      return pieces;
    }
    function sizeOf(owner: Element): number {
      const svg = owner instanceof SVGElement ? owner.ownerSVGElement : null;
      return Number.parseFloat(getComputedStyle(owner).fontSize) * (svg?.getScreenCTM()?.a ?? 1);
    }
    function floorOf(owner: Element): number {
      if (owner.matches("[data-claim] > span:nth-child(2)")) return 0.12;
      return owner.closest("header, footer, svg, [data-small]") ? 0.028 : 0.042;
    }
    function areOver(one: Piece, other: Piece): boolean {
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (high <= SLACK) return false;
      const right = Math.min(one.rect.right, other.rect.right);
      return right - Math.max(one.rect.left, other.rect.left) > SLACK;
    }
    function overprinted(pieces: readonly Piece[]): string[] {
      return pieces.flatMap((one, index) =>
        pieces
          .filter((other, at) => at > index && areOver(one, other))
          .map((other) => `on each other: ${one.text} | ${other.text}`),
      );
    }
    function measure(stage: Element): MeasuredSlide {
      const all = stage.getBoundingClientRect();
      const [header, body, footer] = ["header", "header + div", "footer"].map((part) =>
        stage.querySelector(part),
      );
      if (!header || !body || !footer) throw new Error(`${stage.id} has no head, body or foot`);
      const head = header.getBoundingClientRect();
      const foot = footer.getBoundingClientRect();
      const [x, y] = [all.width * INSET - SLACK, all.height * INSET - SLACK];
      const shorter = Math.min(all.width, all.height);
      const said = piecesIn(body);
      const pieces = [...piecesIn(header), ...said, ...piecesIn(footer)];
      const faults = pieces.flatMap(({ text, owner, rect, top, bottom }) => {
        const inside =
          rect.left >= all.left + x &&
          rect.right <= all.right - x &&
          top >= all.top + y &&
          bottom <= all.bottom - y;
        const within = !body.contains(owner) || (top >= head.bottom && bottom <= foot.top);
        const size = sizeOf(owner);
        return [
          ...(inside ? [] : [`outside the inset: ${text}`]),
          ...(within ? [] : [`outside the body: ${text}`]),
          ...(size >= floorOf(owner) * shorter - 0.01 ? [] : [`${size.toFixed(1)} px: ${text}`]),
        ];
      });
      const marks = [...body.querySelectorAll("svg :is(path, rect, circle)")].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const boxes = [...said.map(({ rect }) => rect), ...marks].filter(
        ({ width, height }) => width + height > 1,
      );
      const across =
        Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const down =
        Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      return {
        id: stage.id,
        drawn: body.querySelector("figure") !== null,
        said: said.length > 0,
        wide: across / (all.width * (1 - 2 * INSET)),
        high: down / (foot.top - head.bottom),
        faults: [...faults, ...overprinted(pieces)],
      };
    }

    const stages = [...document.querySelectorAll<HTMLElement>("[aria-roledescription=slide]")];
    const hidden = stages.map((stage) => stage.hidden);
    for (const stage of stages) stage.hidden = false;
    const measured = stages.map(measure);
    for (const [index, stage] of stages.entries()) stage.hidden = hidden[index] ?? false;
    return measured;
  });
}

/** What a room asks of the slides of one shape: shares of the body; of a drawing's slide both ways. */
const FULL = { wide: 0.7, high: 0.65, drawn: 0.6 };

/** What is too empty: half of the slides, or one with a drawing. */
export function tooEmpty(slides: readonly MeasuredSlide[]): readonly string[] {
  const told = slides.filter((it) => it.said);
  const [wide, high] = [median(told.map((it) => it.wide)), median(told.map((it) => it.high))];
  const usual = wide < FULL.wide || high < FULL.high ? [`median ${wide} × ${high}`] : [];
  const bare = slides.filter((it) => it.drawn && Math.min(it.wide, it.high) < FULL.drawn);
  return [...usual, ...bare.map(({ id, wide, high }) => `${id}: ${wide} × ${high}`)];
}

/** What is wrong on any of them. */
export function faultsIn(slides: readonly MeasuredSlide[]): readonly string[] {
  return slides.flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
