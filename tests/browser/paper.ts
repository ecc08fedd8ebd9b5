import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Part of poppler-utils: says where each word of a PDF stands. */
const PDFTOTEXT = "/usr/bin/pdftotext";

export const readsPaper = existsSync(PDFTOTEXT);

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of each page. */
export function wordsOf(pdf: Buffer): readonly (readonly Word[])[] {
  const xml = execFileSync(PDFTOTEXT, ["-bbox", "-", "-"], { input: pdf, encoding: "utf8" });
  return xml.split("<page ").slice(1).map(wordsIn);
}

function wordsIn(page: string): readonly Word[] {
  const words = page.matchAll(
    /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
  );
  return [...words].map(([, left, top, right, bottom, text = ""]) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** Words of a page that are printed over each other, in pairs. */
export function overprinted(words: readonly Word[]): readonly string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .flatMap((other) => (isOver(one, other) ? `${one.text} | ${other.text}` : [])),
  );
}

/** By more than the air around letters. */
function isOver(one: Word, other: Word): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const line = Math.min(one.bottom - one.top, other.bottom - other.top);
  return wide > 1 && high > line / 2;
}
