import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { toDocx } from "../../../src/exports/docx.ts";
import { toHtml } from "../../../src/exports/html.ts";
import { toOdt } from "../../../src/exports/odt.ts";
import { pictureOf } from "../../../src/exports/picture.ts";
import { seriesIn, type Taken } from "../../../src/exports/taken.ts";
import { say } from "../../../src/model/series.ts";
import { lisbonBriefing, shippedBriefing } from "../../fixtures/builders.ts";
import {
  converted,
  faultsIn,
  noLibreOffice,
  noValidator,
  partsOf,
  SLOW,
} from "../../fixtures/office.ts";
import { wholeOf } from "../../fixtures/taken.ts";

const png = readFileSync(join(import.meta.dirname, "../../../docs/embeds.png"));
const wholes = [shippedBriefing(), lisbonBriefing()].map((told): Taken => {
  const whole = wholeOf(told);
  return { ...whole, pictures: whole.panels.map(({ id }) => pictureOf(id, png)) };
});
const documents = [
  ["docx", toDocx, "word/document.xml"],
  ["odt", toOdt, "content.xml"],
] as const;
const page = (taken: Taken) => zipSync({ "page.html": strToU8(toHtml(taken)) });
const writers = [...documents, ["html", page, "page.html"]] as const;

test.each(writers)(
  "a handout as %s has each cell of each series, and each row’s words as a note",
  (_, write, main) => {
    for (const whole of wholes) {
      const parts = partsOf(write(whole));
      const said = textOf(
        Object.entries(parts)
          .filter(([name]) => name === main || name === "word/footnotes.xml")
          .map(([, part]) => part)
          .join(""),
      );
      for (const { series, row, column } of cellsOf(whole))
        expect(said, series.title).toContain(say(row, column));
      for (const { row } of cellsOf(whole)) {
        for (const source of row.sources)
          expect(said).toContain(source.kind === "claim" ? source.quote : source.address);
      }
    }
  },
);

test("a handout’s pictures say what they show, and its language is British English", () => {
  for (const whole of wholes) {
    const [docx, odt] = [partsOf(toDocx(whole)), partsOf(toOdt(whole))];
    const alternatives = docx["word/document.xml"]?.match(/descr="[^"]{20,}"/g) ?? [];
    expect(alternatives).toHaveLength(whole.panels.length);
    expect(odt["content.xml"]?.match(/<svg:desc>[^<]{20,}/g)).toHaveLength(whole.panels.length);
    expect(docx["word/styles.xml"]).toContain('w:val="en-GB"');
    expect(odt["styles.xml"]).toContain('fo:language="en" fo:country="GB"');
  }
});

test("a page to print has each note once, under the number that leads to it, and the marking", () => {
  for (const whole of wholes) {
    const html = toHtml({ ...whole, marking: "OFFICIAL" });
    const marks = [...html.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    const notes = [...html.matchAll(/<li id="(note-\d+)">[^<]/g)].map(([, id]) => id);
    expect(marks.length).toBeGreaterThan(5);
    expect(notes).toEqual([...new Set(marks)]);
    expect(html.match(/<p class="marking">OFFICIAL<\/p>/g)).toHaveLength(2);
    expect(html.match(/<img [^>]*alt="[^"]{20,}"/g)).toHaveLength(whole.panels.length);
    expect(html).toContain('<html lang="en-GB">');
  }
});

test("words that several rows rest on are one note, and each row leads to it", () => {
  const references = {
    docx: [/<w:footnoteReference /g, / NOTEREF _RefNote(\d+) /g, /w:name="_RefNote(\d+)"/g],
    odt: [/<text:note /g, /text:ref-name="note(\d+)"/g, /<text:note text:id="note(\d+)"/g],
  } as const;
  for (const whole of wholes) {
    const rows = seriesIn(whole).flatMap((series) => series.rows);
    const figures = whole.panels.flatMap((panel) => panel.figures);
    for (const [ending, write, main] of documents) {
      const xml = partsOf(write(whole))[main] ?? "";
      const [notes, again, named] = references[ending];
      const numbers = [...xml.matchAll(again)].map(([, number]) => number);
      const targets = [...xml.matchAll(named)].map(([, number]) => number);
      expect(numbers.length).toBeGreaterThan(0);
      expect(targets).toEqual(expect.arrayContaining(numbers));
      expect(xml.match(notes)).toHaveLength(targets.length);
      expect(targets.length + numbers.length).toBe(rows.length + figures.length);
    }
  }
});

test("what an article says in signs of markup is text on a page to print", () => {
  const [whole] = wholes;
  if (!whole) throw new Error("there is no briefing");
  const html = toHtml({ ...whole, title: "<script>alert(1)</script>", marking: '"}</style><b>' });
  expect(html).not.toMatch(/<script|<b>/);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test("every table of a handout repeats its header, and every heading is one", () => {
  for (const whole of wholes) {
    const docx = partsOf(toDocx(whole))["word/document.xml"] ?? "";
    expect(docx.match(/<w:tblHeader\/>/g)).toHaveLength(docx.match(/<w:tbl>/g)?.length ?? -1);
    const headings = docx.match(/w:val="Heading2"/g) ?? [];
    const notes = docx.match(/Speaker’s notes/g) ?? [];
    expect(headings).toHaveLength(seriesIn(whole).length + notes.length);
  }
});

test.skipIf(noValidator !== null)(
  "Microsoft’s validator finds nothing in a handout",
  { timeout: SLOW },
  async () => {
    for (const whole of wholes) {
      expect(await faultsIn(toDocx({ ...whole, marking: "OFFICIAL-SENSITIVE" }), "docx")).toEqual(
        [],
      );
    }
  },
);

test.skipIf(noLibreOffice !== null)(
  "LibreOffice reads both, with the marking on each page",
  { timeout: SLOW },
  async () => {
    const [whole] = wholes;
    if (!whole) return;
    const marked = { ...whole, marking: "OFFICIAL-SENSITIVE" };
    const files = Object.fromEntries(
      documents.map(([ending, write]) => [`from-${ending}.${ending}`, write(marked)]),
    );
    const read = await converted(files, "fodt");
    for (const bytes of Object.values(read)) {
      const flatXml = new TextDecoder().decode(bytes);
      expect(flatXml).toMatch(/<style:header>[\s\S]*OFFICIAL-SENSITIVE[\s\S]*<\/style:header>/);
      expect(textOf(flatXml)).toContain("more than £750 million");
      expect(flatXml.match(/<text:note /g)?.length).toBeGreaterThan(20);
    }
  },
);

function cellsOf(whole: Taken) {
  return seriesIn(whole).flatMap((series) =>
    series.rows.flatMap((row) => series.columns.map((column) => ({ series, row, column }))),
  );
}

/** The words of markup, without where its runs begin and end. */
function textOf(markup: string): string {
  const words = markup.replace(/<text:s[^>]*>/g, " ").replace(/<[^>]*>/g, "");
  return words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

test.each(writers)("a handout as %s has what a speaker should have at hand", (_, write, main) => {
  const told = {
    ...shippedBriefing(),
    notes: { title: ["Thank the hosts."], aid: ["Pause here."] },
  };
  const said = textOf(partsOf(write(wholeOf(told)))[main] ?? "");
  const first = told.claims.find(({ id }) => id === "aid-total");
  for (const words of ["Thank the hosts.", "Pause here.", ...(first?.caveats ?? ["none"])]) {
    expect(said).toContain(words);
  }
  expect(said).toContain("Not said: When counting started or stopped.");
  expect(said).toContain("Speaker’s notes");
});
