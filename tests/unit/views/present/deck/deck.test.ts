import { describe, expect, test } from "vitest";
import { findSlide, makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import { notesFor } from "../../../../../src/views/present/deck/notes.ts";
import {
  agreementClaim,
  backgroundClaim,
  briefing,
  lisbonBriefing,
  shippedBriefing,
  topicClaim,
} from "../../../../fixtures/builders.ts";

const shipped = shippedBriefing();
const deck = makeDeck(shipped, 0);

describe("a deck", () => {
  test("opens with the title and key figures, and closes with the sources", () => {
    expect(deck.slice(0, 2).map(({ id }) => id)).toEqual(["title", "key-figures"]);
    expect(deck.at(-1)?.id).toMatch(/^sources/);
  });

  test("has a first slide for each panel, under the panel's own id", () => {
    for (const panel of ["meeting", "aid", "deployments", "agreements"]) {
      expect(deck[findSlide(deck, panel) ?? -1]?.panel).toBe(panel);
    }
  });

  test("leaves out panels with nothing to show", () => {
    const panels = new Set(makeDeck(lisbonBriefing(), 0).map(({ panel }) => panel));
    expect(panels).not.toContain("deployments");
    expect(panels).toContain("aid");
  });

  test("of a briefing without claims is still a deck", () => {
    const empty = makeDeck(briefing({ claims: [], facts: [], keyFigures: [], timeLine: [] }), 0);
    expect(empty.map(({ id }) => id)).toEqual(["title", "sources"]);
  });

  test("grows with the text: nothing is set smaller", () => {
    const lengths = ([0, 1, 2] as const).map((text) => makeDeck(shipped, text).length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths[2]).toBeGreaterThan(lengths[0] ?? 0);
  });

  test("gives each slide of a long list room for its own source line, not for the whole list's", () => {
    // A paragraph each, and another between them: no run of paragraphs is short to name.
    const claims = Array.from({ length: 600 }, (_, index) =>
      index % 2 === 0
        ? topicClaim({ id: `topic-${index}`, summary: `The future of subject ${index}` })
        : backgroundClaim({ id: `background-${index}` }),
    );
    const long = makeDeck(briefing({ claims, facts: [], keyFigures: [], timeLine: [] }), 0);
    const lists = long.flatMap(({ content }) => (content.kind === "list" ? [content] : []));
    expect(lists.flatMap(({ entries }) => entries)).toHaveLength(300);
    expect(lists.length).toBeLessThan(60);
  });

  test("says as of when it speaks, and that this is what others say", () => {
    const [title] = deck;
    expect(title?.content).toMatchObject({
      paragraphs: expect.arrayContaining([
        "Undated in the source; other sources place it 16 to 19 June 2022.",
      ]),
    });
    expect(makeDeck({ ...shipped, published: null }, 0)[0]?.content).toMatchObject({
      paragraphs: expect.arrayContaining(["Undated in the source."]),
    });
  });

  test("ends with the licence and with everyone who is quoted, each once", () => {
    const last = deck.filter(({ id }) => id.startsWith("sources"));
    expect(last.every(({ source }) => source.includes(shipped.licence.name))).toBe(true);
    const listed = last.flatMap(({ content }) =>
      content.kind === "sources" ? content.sources : [],
    );
    for (const { publisher } of shipped.facts) {
      expect(listed.filter((source) => source.startsWith(`${publisher}, `))).toHaveLength(1);
    }
  });

  test("shows all key figures at once at the usual text size", () => {
    const figures = deck.filter(({ content }) => content.kind === "figures");
    expect(figures.map(({ content }) => content)).toMatchObject([
      { figures: { length: shipped.keyFigures.length } },
    ]);
  });

  test("puts the standings of aid under its figure as a step of the same slide", () => {
    const slide = deck[findSlide(deck, "aid") ?? -1];
    expect(slide?.steps).toBe(2);
    expect(slide?.content).toMatchObject({
      under: {
        entries: [{ standing: "done" }, { standing: "promised" }, { standing: "discussed" }],
      },
    });
  });

  test("puts the two places of a deployment side by side, a step each", () => {
    const slide = deck[findSlide(deck, "deployments") ?? -1];
    expect(slide?.steps).toBe(2);
    expect(slide?.content).toMatchObject({ columns: { length: 2 } });
  });

  test("draws few instruments with their words, and many as marks, which have room side by side", () => {
    const drawn = (instruments: number) => {
      const claims = Array.from({ length: instruments }, (_, index) =>
        agreementClaim({ id: `m-${index}`, instrument: `Accord ${index}` }),
      );
      const made = makeDeck(briefing({ claims, facts: [], keyFigures: [], timeLine: [] }), 0);
      return made.flatMap(({ content }) =>
        content.kind === "drawing" && content.series.chart?.mark === "segment"
          ? [content.series.chart]
          : [],
      );
    };
    expect(drawn(2)).toMatchObject([{ segments: ["m-0", "m-1"], compact: false }]);
    expect(drawn(5)).toMatchObject([
      { segments: ["m-0", "m-1", "m-2", "m-3", "m-4"], compact: true },
    ]);
  });

  test("names every publisher that a slide rests on: a room follows no link", () => {
    const elsewhere = deck.filter(({ source }) => source.includes("Other sources: "));
    expect(elsewhere.length).toBeGreaterThan(1);
    expect(deck.every(({ source }) => !source.includes("as linked"))).toBe(true);
  });

  test("gives no headline twice but for a listing that goes on", () => {
    const titles = deck.map(({ title }) => title);
    for (const [index, title] of titles.entries()) {
      const before = titles.lastIndexOf(title, index - 1);
      if (index > 0 && before >= 0) expect(before).toBe(index - 1);
    }
  });

  test("has no id twice", () => {
    const ids = makeDeck(shipped, 2).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a slide's address", () => {
  test("may be a number from 1", () => {
    expect(findSlide(deck, "2")).toBe(1);
  });

  test.each(["0", "999", "nowhere", "-1", "1.5"])("%s finds none", (asked) => {
    expect(findSlide(deck, asked)).toBeNull();
  });
});

describe("speaker notes", () => {
  const total = shipped.claims.filter(({ id }) => id === "aid-total");

  test("give the sentence, the caveats, what is not said and what others state", () => {
    const texts = notesFor(shipped, "aid", total).map(({ text }) => text);
    expect(texts[0]).toContain("¶9: “The UK has so far provided more than £750 million");
    expect(texts).toContain("A lower bound: say “more than £750 million”.");
    expect(texts).toContain("Not said: When counting started or stopped.");
    expect(texts.some((text) => text.includes("£2.3 billion"))).toBe(true);
  });

  test("give the editor's own words for a panel once", () => {
    const own = makeDeck({ ...shipped, notes: { meeting: ["Pause here."] } }, 0);
    const saying = own.filter(({ notes }) => notes.some(({ text }) => text === "Pause here."));
    expect(saying.map(({ id }) => id)).toEqual(["meeting"]);
  });

  test("start with the editor's own", () => {
    const own = { ...shipped, notes: { aid: ["Pause here."] } };
    expect(notesFor(own, "aid", total)[0]).toMatchObject({ kind: "editor", text: "Pause here." });
  });
});
