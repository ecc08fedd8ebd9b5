import { OFFICE } from "./office/opc.ts";
import { el, words } from "./office/xml.ts";

export const WORD = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": OFFICE,
} as const;

export function paragraph(style: string | undefined, ...runs: readonly string[]): string {
  const look = style === undefined ? "" : el("w:pPr", {}, el("w:pStyle", { "w:val": style }));
  return el("w:p", {}, look, ...runs);
}

export function run(text: string, look = ""): string {
  return el("w:r", {}, look, el("w:t", { "xml:space": "preserve" }, words(text)));
}
