import { expect, test } from "vitest";
import { paragraph } from "../../../../src/views/picture/items.ts";

function linesAt(words: string, width: number): readonly string[] {
  const { items } = paragraph(words, width, { size: 16 });
  return items.flatMap((item) => (item.kind === "words" ? item.words : []));
}

test("a picture breaks its lines within no amount and no date that has room on one", () => {
  const words = "Up to NOK 1.3 billion, first said on 9 June 2022, of more than £750 million";
  for (let width = 170; width < 700; width += 3) {
    const lines = linesAt(words, width);
    expect(lines.join(" ")).toBe(words);
    for (const whole of ["NOK 1.3 billion", "9 June 2022", "£750 million"])
      expect(lines.some((line) => line.includes(whole))).toBe(true);
  }
});
