import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { toPptx } from "../../../src/exports/pptx.ts";
import type { SlideBlock, TakenSlide } from "../../../src/exports/slides.ts";
import type { Taken } from "../../../src/exports/taken.ts";
import { parts } from "../../../src/model/format.ts";
import { series } from "../../../src/model/make-series.ts";
import { parseBriefing } from "../../../src/model/parse.ts";
import { between, quantity } from "../../../src/model/quantity.ts";
import { type Series, say } from "../../../src/model/series.ts";
import { claimSource } from "../../../src/model/source.ts";
import type { Shown } from "../../../src/panels/panel.ts";
import { makeDeck } from "../../../src/views/present/deck/deck.ts";
import type { Piece } from "../../../src/views/present/layouts/piece.ts";
import { USUAL } from "../../../src/views/present/layouts/screen.ts";
import { withSlides } from "../../../src/views/take-slides.ts";
import { takingsOf } from "../../../src/views/taken.ts";
import { exactly, moreThan, shippedBriefing, show, topicClaim } from "../../fixtures/builders.ts";
import {
  converted,
  faultsIn,
  noLibreOffice,
  noPoppler,
  noValidator,
  pageWords,
  partsOf,
  SLOW,
} from "../../fixtures/office.ts";
import { wholeOf } from "../../fixtures/taken.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/briefings");

/** The shipped briefing and every fixture, each as unlike the others as briefings are. */
const told: readonly Shown[] = [
  shippedBriefing(),
  ...readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => show(parseBriefing(name, filesIn(name)))),
];
const wholes: readonly Taken[] = told.map((one) => withSlides(wholeOf(one), one));

test.skipIf(noValidator !== null)(
  "Microsoft’s validator finds nothing in the slides of any briefing",
  { timeout: SLOW },
  async () => {
    // All in one: to start the validator takes longer than what it does.
    const about = { title: "All", marking: "OFFICIAL-SENSITIVE" };
    const slides = wholes.flatMap((whole) => whole.slides);
    expect(await faultsIn(toPptx({ ...about, slides }), "pptx")).toEqual([]);
  },
);

test.skipIf((noLibreOffice ?? noPoppler) !== null)(
  "LibreOffice makes a page of each slide, with its title, its figures and what it draws",
  { timeout: SLOW },
  async () => {
    // In one deck, since to start LibreOffice takes longer than what it does.
    const drawn = wholes.flatMap((whole) => whole.slides.filter(hasLabels)).slice(0, 12);
    const slides = [...(wholes[0]?.slides ?? []), ...drawn];
    const deck = toPptx({ title: "Some", marking: "OFFICIAL", slides });
    const { "deck.pptx": pdf } = await converted({ "deck.pptx": deck }, "pdf");
    const pages = pageWords(pdf ?? new Uint8Array()).map((page) => page.replace(/\s+/g, " "));
    expect(pages).toHaveLength(slides.length);
    for (const [index, slide] of slides.entries()) {
      const labels = seriesOn(slide).flatMap(numbersIn);
      const said = [slide.title, slide.source, ...wordsOn(slide), ...labels];
      // Of columns side by side, lines are read across.
      for (const word of said.join(" ").split(/\s+/)) expect(pages[index]).toContain(word);
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

/** Words as somebody types them who looks for them. */
const searched = (words: string) => words.replaceAll("\u00a0", " ");

test("each slide has its title in a title placeholder, its language, its notes and its marking", () => {
  for (const whole of wholes) {
    const parts = partsOf(decks(whole));
    for (const [index, slide] of whole.slides.entries()) {
      const xml = parts[`ppt/slides/slide${index + 1}.xml`] ?? "";
      expect(xml).toMatch(/<p:ph type="title"\/>/);
      expect(textOf(xml)).toContain(searched(slide.title));
      expect(xml, "a search finds its amounts").not.toContain("\u00a0");
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

test("its slides are the show’s: in order, with titles, words, drawings, source and notes", () => {
  for (const [index, whole] of wholes.entries()) {
    const deck = told[index] ? makeDeck(told[index], USUAL, 0) : [];
    const files = partsOf(decks(whole));
    expect(whole.slides).toHaveLength(deck.length);
    for (const [at, { title, part, source, pieces, notes }] of deck.entries()) {
      const taken = whole.slides[at];
      expect(taken).toMatchObject({ title, part, source, notes: notes.map(({ text }) => text) });
      const drawn = pieces.flatMap((piece) => (piece.kind === "drawing" ? [piece.series.id] : []));
      expect(taken && seriesOn(taken).map(({ id }) => id)).toEqual(drawn);
      const slide = files[`ppt/slides/slide${at + 1}.xml`] ?? "";
      for (const words of pieces.flatMap(wordsIn)) expect(textOf(slide)).toContain(searched(words));
    }
  }
});

test("every number of what a slide draws is on it or in its chart, with its bound and its unit", () => {
  for (const whole of wholes) {
    const said = textOf(drawnIn(partsOf(decks(whole))));
    for (const words of whole.slides.flatMap(seriesOn).flatMap(numbersIn))
      expect(said).toContain(words);
  }
});

test("what a panel gives is its slides of the show, between what this is and its sources", () => {
  const [shipped] = told;
  const aid = shipped && takingsOf(shipped).find(({ name }) => name === "aid");
  const slides = shipped && aid ? withSlides(aid, shipped).slides : [];
  expect(slides.map(({ title }) => title)).toEqual([
    shipped?.title,
    shipped?.messages.aid?.headline,
    "From other sources, not the article: UK aid",
    "Sources",
  ]);
  const rows = (aid?.panels ?? []).flatMap(({ series }) => series.flatMap((one) => one.rows));
  const own = rows.flatMap(({ sources, conflicts }) => [...conflicts, ...sources.map((s) => s.id)]);
  const said = slides.slice(-1).flatMap(wordsOn).join("\n");
  for (const { id, publisher } of shipped?.facts ?? [])
    if (own.includes(id)) expect(said).toContain(publisher);
  const others = shipped?.facts.filter(
    ({ publisher }) =>
      !shipped.facts.some((one) => one.publisher === publisher && own.includes(one.id)),
  );
  expect(others).not.toEqual([]);
  for (const { publisher } of others ?? []) expect(said).not.toContain(`\n${publisher},`);
});

test("what a filter leaves out is said on the first slide", () => {
  const [shipped] = told;
  const filter = "Only what concerns Poland.";
  const slides = shipped ? withSlides({ ...wholeOf(shipped), filter }, shipped).slides : [];
  expect(slides.map((slide) => wordsOn(slide).includes(filter)).indexOf(true)).toBe(0);
});

test("a chart’s workbook has the numbers of the series, and its labels their words", () => {
  const all = [
    exactly(4),
    moreThan(1600),
    quantity("up to", 7, "troops"),
    between(2, 6, "troops"),
    null,
  ];
  const levels = series({
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
  const block: SlideBlock = { kind: "series", head: [], beside: false, series: levels };
  const slide = { title: "Levels", part: null, source: "", notes: [] };
  const slides = [{ ...slide, bands: [{ blocks: [block], shares: [12] }] }];
  const bytes = unzipSync(toPptx({ title: "Levels", marking: null, slides }));
  const book = read(bytes["ppt/embeddings/workbook1.xlsx"]);
  const rows = utils.sheet_to_json(book.Sheets.Data ?? {}, { header: 1, defval: null });
  expect(rows.slice(1)).toEqual([
    ["row 0", null, 4, "4"],
    ["row 1", null, 1600, "more than 1,600"],
    ["row 2", null, 7, "up to 7"],
    ["row 3", 2, 6, "between 2 and 6"],
    ["row 4: not stated", null, null, "not stated"],
  ]);
  const chart = new TextDecoder().decode(bytes["ppt/charts/chart1.xml"]);
  const labels = [...chart.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words);
  expect(labels).toEqual(["4", "more than 1,600", "up to 7", "between 2 and 6"]);
  // Striped: all that is a bound, and nothing that is exact.
  expect(chart.match(/<a:pattFill/g)).toHaveLength(3);
  // A label of 15 letters stands on one line after the longest bar.
  expect(chart.match(/<a:bodyPr wrap="none"\/>/g)).toHaveLength(4);
  const [, end] = /<c:max val="([\d.]+)"/.exec(chart) ?? [];
  expect(Number(end)).toBeGreaterThan(1600 * 1.3);
  expect(Number(end)).toBeLessThan(1600 * 2.5);
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

function numbersIn({ columns, rows }: Series): readonly string[] {
  const values = columns.filter(({ role, aside }) => role === "value" && !aside);
  return rows.flatMap((row) => values.map((column) => say(row, column)));
}

/** Whose bars have no room for a number beside them, unless it is kept in one line. */
function hasLabels(slide: TakenSlide): boolean {
  return seriesOn(slide).some(({ chart, rows }) => chart?.mark === "bar" && rows.length === 1);
}

function blocksOn({ bands }: TakenSlide): readonly SlideBlock[] {
  return bands.flatMap(({ blocks }) => blocks);
}

function seriesOn(slide: TakenSlide): readonly Series[] {
  return blocksOn(slide).flatMap((block) => (block.kind === "series" ? [block.series] : []));
}

/** All that is not drawn. */
function wordsOn(slide: TakenSlide): readonly string[] {
  return blocksOn(slide)
    .flatMap((block) => [...block.head, ...(block.kind === "text" ? block.columns.flat() : [])])
    .map(({ words }) => words);
}

/** What a piece of the show says that is not drawn. */
function wordsIn(piece: Piece): readonly string[] {
  if (piece.kind === "prose") return piece.paragraphs.map(({ words }) => words);
  if (piece.kind === "list")
    return piece.entries.flatMap(({ lead, lines }) => [lead, ...lines].map(({ text }) => text));
  const { figure } = piece;
  return figure ? [figure.label, parts(figure.quantity).number] : [];
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
