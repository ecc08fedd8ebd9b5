import { createRoot } from "react-dom/client";
import type { Series } from "../../model/series.ts";
import type { Form } from "../../ui/chart-frame.ts";
import type { Plain, Token } from "./items.ts";

/** Where charts are drawn for a picture, in its colours: in the page, since styles apply there. */
export interface Studio {
  draw(series: Series, form: Form): Promise<Plain>;
  colourOf(token: Token): string;
  close(): void;
}

export async function openStudio(theme: "light" | "dark"): Promise<Studio> {
  const { Drawing } = await import("../../ui/chart-marks.tsx");
  const host = document.createElement("div");
  host.dataset.theme = theme;
  host.ariaHidden = "true";
  Object.assign(host.style, { position: "fixed", insetInlineStart: "-200vw", inlineSize: "60rem" });
  document.body.append(host);
  return {
    async draw(series, form) {
      const place = host.appendChild(document.createElement("div"));
      const root = createRoot(place);
      root.render(<Drawing series={series} form={form} />);
      const plain = plainOf(await drawnIn(place));
      root.unmount();
      place.remove();
      return plain;
    },
    colourOf(token) {
      host.style.color = `var(${token})`;
      return getComputedStyle(host).color;
    },
    close: () => host.remove(),
  };
}

/** Long for the slowest machine; a chart that never comes must not keep the reader waiting. */
const PATIENCE_MS = 10_000;

/** Recharts measures in effects: its marks are there some changes after it is rendered. */
function drawnIn(place: HTMLElement): Promise<SVGSVGElement> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the chart was not drawn")), PATIENCE_MS);
    const look = () => {
      const svg = place.querySelector("svg");
      if (!svg?.querySelector(".recharts-layer :is(path, text)")) return;
      clearTimeout(late);
      observer.disconnect();
      resolve(svg);
    };
    const observer = new MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true });
    look();
  });
}

function plainOf(svg: SVGSVGElement): Plain {
  const numberOf = (name: string) => Number(svg.getAttribute(name));
  const markup = [...svg.children].map(markupOf).join("");
  return { width: numberOf("width"), height: numberOf("height"), markup };
}

const KEPT =
  /^(d|x|y|dx|dy|width|height|cx|cy|r|rx|ry|x1|y1|x2|y2|points|transform|text-anchor|dominant-baseline)$/;
const LOOKS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity"];
const TYPE = ["font-size", "font-weight", "text-anchor"];
/** What is not seen, or seen by no one who reads a picture. */
const UNUSED = ["title", "desc", "defs", "style"];

/** As a browser draws it, where no style sheet is: what styles say stands on each part. */
function markupOf(node: Node): string {
  if (!(node instanceof SVGElement)) return escaped(node.textContent ?? "");
  const { localName } = node;
  const style = getComputedStyle(node);
  if (UNUSED.includes(localName) || style.display === "none") return "";
  const own = [...node.attributes].filter(({ name }) => KEPT.test(name));
  const isText = localName === "text" || localName === "tspan";
  const looks = localName === "g" ? [] : [...LOOKS, ...(isText ? TYPE : [])];
  const attributes = new Map([
    ...own.map(({ name, value }) => [name, value] as const),
    ...looks.map((name) => [name, style.getPropertyValue(name)] as const),
  ]);
  const written = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const inner = [...node.childNodes].map(markupOf).join("");
  return `<${localName}${written}>${inner}</${localName}>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
