import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { deckOf } from "../../../src/exports/deck.ts";
import { toPptx, writePptx } from "../../../src/exports/pptx.ts";
import { seriesIn, type Taken } from "../../../src/exports/taken.ts";
import { parseBriefing } from "../../../src/model/parse.ts";
import { between, quantity } from "../../../src/model/quantity.ts";
import { say, series } from "../../../src/model/series.ts";
import { claimSource } from "../../../src/model/source.ts";
import { exactly, moreThan, shippedBriefing, show, topicClaim } from "../../fixtures/builders.ts";
import {
  converted,
  faultsIn,
  noLibreOffice,
  noPoppler,
  noValidator,
  pageWords,
  partsOf,
} from "../../fixtures/office.ts";
import { taken, wholeOf } from "../../fixtures/taken.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/briefings");

/** The shipped briefing and every fixture, each as unlike the others as briefings are. */
const wholes: readonly Taken[] = [
  shippedBriefing(),
  ...readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => show(parseBriefing(name, filesIn(name)))),
].map(wholeOf);

/** What starts other programs, on a machine that others use as well. */
const SLOW = 120_000;

test.skipIf(noValidator !== null)(
  "Microsoft’s validator finds nothing in the slides of any briefing",
  { timeout: SLOW },
  async () => {
    // All in one: to start the validator takes longer than what it does.
    const about = { title: "All", marking: "OFFICIAL-SENSITIVE" };
    expect(await faultsIn(writePptx(about, wholes.flatMap(deckOf)), "pptx")).toEqual([]);
  },
);

test.skipIf((noLibreOffice ?? noPoppler) !== null)(
  "LibreOffice makes a page of each slide, with its title and its figures",
  { timeout: SLOW },
  async () => {
    const [whole] = wholes;
    if (!whole) return;
    const { "deck.pptx": pdf } = await converted({ "deck.pptx": decks(whole) }, "pdf");
    const pages = pageWords(pdf ?? new Uint8Array()).map((page) => page.replace(/\s+/g, " "));
    const slides = deckOf(whole);
    expect(pages).toHaveLength(slides.length);
    for (const [index, { title, blocks, source }] of slides.entries()) {
      const numbers = blocks.flatMap((block) => (block.kind === "figure" ? [block.number] : []));
      for (const words of [title, source, ...numbers]) expect(pages[index]).toContain(words);
    }
  },
);

test("every part of a deck is named by another, and every name has its part", {
  timeout: SLOW,
}, () => {
  for (const whole of wholes) {
    const parts = partsOf(decks(whole));
    const targets = Object.entries(parts)
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([, rels]) =>
        [...rels.matchAll(/Target="\/([^"]+)"/g)].map(([, target]) => target ?? ""),
      );
    const own = Object.keys(parts).filter(
      (name) => !name.endsWith(".rels") && name !== "[Content_Types].xml",
    );
    expect([...new Set(targets)].sort()).toEqual(own.sort());
  }
});

test("each slide has its title in a title placeholder, its language, its notes and its marking", () => {
  for (const whole of wholes) {
    const parts = partsOf(decks(whole));
    for (const [index, slide] of deckOf(whole).entries()) {
      const xml = parts[`ppt/slides/slide${index + 1}.xml`] ?? "";
      expect(xml).toMatch(/<p:ph type="title"\/>/);
      expect(textOf(xml)).toContain(slide.title);
      expect(textOf(xml).split("OFFICIAL")).toHaveLength(3);
      expect(xml.match(/<a:rPr (?!lang="en-GB")/)).toBeNull();
      const notes = textOf(parts[`ppt/notesSlides/notesSlide${index + 1}.xml`] ?? "");
      for (const note of slide.notes) expect(notes).toContain(note);
    }
  }
});

test("what is drawn has an alternative text: the series’ own description", () => {
  for (const whole of wholes) {
    const slides = slidesOf(partsOf(decks(whole)));
    for (const [frame] of slides.matchAll(/<p:graphicFrame>[\s\S]*?<p:nvPr/g))
      expect(frame).toMatch(/descr="[^"]+"/);
  }
});

test("every number of a series is on a slide or in a chart, with its bound and its unit", () => {
  for (const whole of wholes) {
    const said = textOf(drawnIn(partsOf(decks(whole))));
    for (const words of numbersIn(whole)) expect(said).toContain(words);
  }
});

test("a chart’s workbook has the numbers of the series, and its labels their words", () => {
  const all = [
    exactly(4),
    moreThan(1600),
    quantity("up to", 7, "troops"),
    between(2, 6, "troops"),
    null,
  ];
  const told = series({
    ...{ id: "levels", title: "Levels", description: "Levels." },
    columns: {
      name: { label: "Which", role: "name", of: ({ name }) => name },
      level: { label: "Troops", role: "value", of: ({ level }) => level },
    },
    chart: { mark: "bar", category: "name", value: "level" },
    rows: all.map((level, index) => ({
      level,
      name: `row ${index}`,
      sources: [claimSource(topicClaim())] as const,
    })),
  });
  const bytes = unzipSync(toPptx({ ...taken(told), scope: "panel" }));
  const book = read(bytes["ppt/embeddings/workbook1.xlsx"]);
  const rows = utils.sheet_to_json(book.Sheets.Data ?? {}, { header: 1, defval: null });
  expect(rows.slice(1)).toEqual([
    ["row 0", null, 4, "4"],
    ["row 1", null, 1600, "more than 1,600"],
    ["row 2", null, 7, "up to 7"],
    ["row 3", 2, 4, "between 2 and 6"],
    ["row 4: not stated", null, null, "not stated"],
  ]);
  const chart = new TextDecoder().decode(bytes["ppt/charts/chart1.xml"]);
  const labels = [...chart.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words);
  expect(labels).toEqual(["4", "more than 1,600", "up to 7", "between 2 and 6"]);
  // Striped: all that is a bound, and nothing that is exact.
  expect(chart.match(/<a:pattFill/g)).toHaveLength(3);
});

function filesIn(name: string) {
  const text = (file: string) => readFileSync(join(FIXTURES, name, file), "utf8");
  const files = readdirSync(join(FIXTURES, name));
  return {
    article: text("article.txt"),
    claims: text("claims.json"),
    context: files.includes("context.json") ? text("context.json") : '{"version":2,"facts":[]}',
    ...(files.includes("notes.md") ? { notes: text("notes.md") } : {}),
  };
}

/** A deck takes a while to make: each is made once. */
const made = new Map<Taken, Uint8Array>();

function decks(whole: Taken): Uint8Array {
  const deck = made.get(whole) ?? toPptx({ ...whole, marking: "OFFICIAL" });
  made.set(whole, deck);
  return deck;
}

function numbersIn(whole: Taken): readonly string[] {
  return seriesIn(whole).flatMap((series) => {
    const values = series.columns.filter(({ role, aside }) => role === "value" && !aside);
    return series.rows.flatMap((row) => values.map((column) => say(row, column)));
  });
}

function drawnIn(parts: Readonly<Record<string, string>>): string {
  const drawn = Object.entries(parts).filter(([name]) =>
    /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/.test(name),
  );
  return drawn.map(([, part]) => part).join("");
}

function slidesOf(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, part]) => part)
    .join("");
}

function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
