import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { longCitation, shortCitation } from "../../../src/exports/citation.ts";
import { copiesOf } from "../../../src/exports/copies.ts";
import { formats } from "../../../src/exports/index.ts";
import { toPptx } from "../../../src/exports/pptx.ts";
import { readOut } from "../../../src/exports/read-out.ts";
import { fileName } from "../../../src/exports/taken.ts";
import { parseBriefing } from "../../../src/model/parse.ts";
import { withSlides } from "../../../src/views/take-slides.ts";
import { takingsOf } from "../../../src/views/taken.ts";
import { lisbonFiles, show } from "../../fixtures/builders.ts";
import { partsOf } from "../../fixtures/office.ts";
import { wholeOf } from "../../fixtures/taken.ts";

const files = lisbonFiles();
const claims = JSON.stringify({ ...Object(JSON.parse(files.claims)), draft: {} });
const shown = show(parseBriefing("lisbon-ports", { ...files, claims }));
const takings = takingsOf(shown).map((taken) =>
  taken.scope === "series" ? taken : withSlides(taken, shown),
);

test.each(formats)("$label of a draft says that it is one, also in its name", async (format) => {
  for (const taken of takings.filter(({ scope }) => format.takes.includes(scope))) {
    const bytes = await format.write(taken);
    expect(textOf(bytes), taken.name).toContain("DRAFT");
    expect(fileName(taken, format.ending)).toBe(`${taken.name}-DRAFT.${format.ending}`);
  }
});

test("so does each thing that is copied, a citation, and a text to read out, which has the title", () => {
  for (const taken of takings) {
    const words = [readOut(taken), shortCitation(taken), longCitation(taken)];
    const copies = copiesOf(taken).flatMap(({ html, text }) => [html, text]);
    for (const said of [...words, ...copies]) expect(said).toContain("DRAFT");
  }
  expect(readOut(wholeOf(shown))).toContain(`${shown.title}.`);
});

test("each slide of a draft says that it is one", async () => {
  const whole = withSlides(wholeOf(shown), shown);
  const parts = partsOf(toPptx(whole));
  const slides = Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(whole.slides.length);
  for (const name of slides) expect(parts[name], name).toContain("DRAFT");
});

test("a draft that is marked says both", () => {
  const setting = { marking: "OFFICIAL", filter: null, accessed: null, address: null };
  const [whole] = takingsOf(shown, setting);
  expect(whole && fileName(whole, "csv")).toBe("lisbon-ports-OFFICIAL-DRAFT.csv");
});

/** The words of a file, and of those that it packs. */
function textOf(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  return text.startsWith("PK") ? Object.values(unzipSync(bytes)).map(textOf).join("") : text;
}
