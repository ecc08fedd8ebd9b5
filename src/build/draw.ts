/**
 * Run as a process of its own: the globals that make jsdom look like a browser must never
 * reach the prerender. Takes the prerender bundle's path; reads briefings from standard input
 * as JSON; prints the drawings, by briefing id and series id.
 */
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import type { Briefing } from "../model/briefing.ts";

interface Drawn {
  readonly key: string;
}
interface Prerender {
  drawingsOf(briefing: Briefing): readonly Drawn[];
  draw(drawn: Drawn): Promise<string>;
}

/** Recharts measures text to place it; in jsdom nothing has a size, so a typical one is given. */
const GLYPH = { width: 7, height: 16 };

const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
window.Element.prototype.getBoundingClientRect = function measure() {
  const measured = this.id === "recharts_measurement_span";
  const width = measured ? (this.textContent ?? "").length * GLYPH.width : 0;
  return new window.DOMRect(0, 0, width, measured ? GLYPH.height : 0);
};
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
const reducedMotion = () => ({
  matches: true,
  addEventListener() {},
  removeEventListener() {},
});
Object.assign(window, { ResizeObserver: NoResizeObserver, matchMedia: reducedMotion });
const GLOBALS = [
  "document",
  "navigator",
  "Element",
  "HTMLElement",
  "SVGElement",
  "Node",
  "MutationObserver",
  "ResizeObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
];
for (const [name, value] of [
  ["window", window],
  ...GLOBALS.map((key) => [key, Reflect.get(window, key)]),
]) {
  Object.defineProperty(globalThis, String(name), { value, configurable: true, writable: true });
}

const [, , bundle = ""] = process.argv;
const { drawingsOf, draw }: Prerender = await import(pathToFileURL(bundle).href);

/** Each chart waits for Recharts' effects: several wait together. */
const AT_ONCE = 16;

async function drawAll(briefing: Briefing): Promise<Record<string, string>> {
  const all = drawingsOf(briefing);
  const drawn: (readonly [string, string])[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    drawn.push(
      ...(await Promise.all(some.map(async (one) => [one.key, await draw(one)] as const))),
    );
  }
  return Object.fromEntries(drawn);
}

const briefings: readonly Briefing[] = JSON.parse(await text(process.stdin));
const drawings: Record<string, Record<string, string>> = {};
for (const briefing of briefings) drawings[briefing.id] = await drawAll(briefing);
process.stdout.write(JSON.stringify(drawings), () => process.exit(0));
