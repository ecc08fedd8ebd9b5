import { describe, expect, test } from "vitest";
import { notesFor } from "../../../../../src/model/speaker-notes.ts";
import { drawnHeight } from "../../../../../src/ui/chart-height.ts";
import { makeDeck } from "../../../../../src/views/present/deck/deck.ts";
import {
  findSlide,
  type Slide,
  sameSlide,
  seriesOn,
} from "../../../../../src/views/present/deck/slide.ts";
import { figuresIn } from "../../../../../src/views/present/layouts/piece.ts";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import { fixtureBriefing } from "../../../../fixtures/briefings.ts";
import {
  agreementClaim,
  backgroundClaim,
  briefing,
  lisbonBriefing,
  shippedBriefing,
  topicClaim,
} from "../../../../fixtures/builders.ts";

const shipped = shippedBriefing();
const deck = makeDeck(shipped, USUAL, 0);
const spoken = fixtureBriefing("drone-fund-2025-06");

function drawingsOn({ shown }: Slide) {
  const parts = shown.flatMap(({ bands }) => bands.flatMap((band) => band.parts));
  return parts.filter((part) => part.kind === "drawing");
}

describe("a deck", () => {
  test("opens with the title and key figures, and closes with the sources", () => {
    expect(deck.slice(0, 2).map(({ id }) => id)).toEqual(["title", "key-figures"]);
    expect(deck.at(-1)?.id).toMatch(/^sources/);
  });

  test("keeps title and standing on one slide of a 4:3 room, the title no larger than elsewhere", () => {
    const square = makeDeck(shipped, { ...USUAL, aspect: 4 / 3 }, 0);
    expect(square.slice(0, 2).map(({ id }) => id)).toEqual(["title", "key-figures"]);
    expect(square[0]?.head).toBe("headline");
    expect(deck[0]?.head).toBe("opening");
  });

  test("sets a title that takes half of the slide alone, and small over what follows", () => {
    const long = makeDeck({ ...shipped, title: "Ministers meet ".repeat(30) }, USUAL, 0);
    expect(long.slice(0, 2).map(({ head }) => head)).toEqual(["alone", "running"]);
  });

  test("has a first slide for each panel, under the panel's own id", () => {
    for (const panel of ["meeting", "aid", "deployments", "agreements"]) {
      expect(deck[findSlide(deck, panel) ?? -1]?.panel).toBe(panel);
    }
  });

  test("leaves out panels with nothing to show", () => {
    const panels = new Set(makeDeck(lisbonBriefing(), USUAL, 0).map(({ panel }) => panel));
    expect(panels).not.toContain("deployments");
    expect(panels).toContain("aid");
  });

  test("of a briefing without claims is still a deck", () => {
    const empty = makeDeck(
      briefing({ claims: [], facts: [], keyFigures: [], timeLine: [] }),
      USUAL,
      0,
    );
    expect(empty.map(({ id }) => id)).toEqual(["title", "sources"]);
  });

  test("grows with the text: nothing is set smaller", () => {
    const lengths = ([0, 1, 2] as const).map((text) => makeDeck(shipped, USUAL, text).length);
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
    const long = makeDeck(briefing({ claims, facts: [], keyFigures: [], timeLine: [] }), USUAL, 0);
    const lists = long.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === "list"));
    const entries = lists.flatMap((list) => ("entries" in list ? list.entries : []));
    expect(entries.filter(({ rows }) => rows.length > 0)).toHaveLength(300);
    expect(lists.length).toBeLessThan(60);
  });

  test("says as of when it speaks, and that this is what others say", () => {
    const words = (slides: readonly Slide[]) => JSON.stringify(slides[0]?.pieces);
    expect(words(deck)).toContain(
      "Undated in the source; other sources place it 16 to 19\u00a0June\u00a02022.",
    );
    expect(words(makeDeck({ ...shipped, published: null }, USUAL, 0))).toContain(
      "Undated in the source.",
    );
  });

  test("ends with the licence and with everyone who is quoted, each once", () => {
    const last = deck.filter(({ id }) => id.startsWith("sources"));
    expect(last.every(({ source }) => source.includes(shipped.licence.name))).toBe(true);
    const listed = last.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "list" ? piece.entries : [])),
    );
    for (const { publisher } of shipped.facts) {
      const named = listed.filter(({ lead }) => lead.text.startsWith(`${publisher}, `));
      expect(named).toHaveLength(1);
    }
  });

  test("says where few sources can be read, and that there are none beside the article", () => {
    const ends = (some: typeof shipped) =>
      makeDeck(some, USUAL, 0)
        .filter(({ id }) => id.startsWith("sources"))
        .flatMap(({ pieces }) => pieces.flatMap((it) => (it.kind === "list" ? it.entries : [])))
        .map(({ lead, lines }) => [lead.text, ...lines.map(({ text }) => text)]);
    const [one] = shipped.facts;
    if (!one) throw new Error("nothing is quoted");
    const address = "https://example.org/a";
    expect(ends({ ...shipped, facts: [{ ...one, address }] }).at(-1)).toEqual([
      `${one.publisher}, ${one.dated}`.replace(" April ", "\u00a0April\u00a0"),
      "example.org/a",
    ]);
    expect(ends({ ...shipped, facts: [] }).at(-1)?.[0]).toBe("Other sources");
  });

  test("says when few sources are from, and that there are no others, in larger text too", () => {
    const ends = makeDeck(spoken, USUAL, 2).filter(({ id }) => id.startsWith("sources"));
    const said = ends
      .flatMap(({ pieces }) => pieces.flatMap((it) => (it.kind === "list" ? it.entries : [])))
      .flatMap(({ lead, lines }) => [lead, ...lines].map(({ text }) => text))
      .join(" ");
    expect(said).toContain("Published 5\u00a0June\u00a02025 by Ministry of Defence.");
    expect(said).toContain("None: all of this rests on the article.");
  });

  test("parts nobody from the last of what they say", () => {
    for (const id of ["baltic-posture-2025-03", "drone-fund-2025-06", "contact-group-2025-10"])
      for (const aspect of [16 / 9, 4 / 3, 9 / 16])
        for (const text of [0, 1, 2] as const) {
          const made = makeDeck(fixtureBriefing(id), { aspect, spaced: false }, text);
          const prose = made.flatMap(({ id: at, pieces }) =>
            pieces.flatMap((it) =>
              it.kind === "prose" && it.series.length > 0 ? [{ at, it }] : [],
            ),
          );
          const alone = prose.filter(({ it }) =>
            it.paragraphs.every(({ as }) => as !== "sentence"),
          );
          expect([id, aspect, text, alone.map(({ at }) => at)]).toEqual([id, aspect, text, []]);
        }
  });

  test("shows all key figures at once at the usual text size, the first of them large", () => {
    const slides = deck.filter(({ id }) => id.startsWith("key-figures"));
    expect(slides).toHaveLength(1);
    expect(
      slides.flatMap(({ pieces }) => pieces.flatMap(figuresIn)).map(({ claim }) => claim),
    ).toEqual([shipped.keyFigures[0]]);
    expect(slides[0]?.pieces[1]).toMatchObject({ entries: { length: 5 } });
  });

  const on = (id: string, slides = deck) => slides[findSlide(slides, id) ?? -1];

  test("of the shipped article has at most 12 slides on a screen of 16:9", () => {
    expect(deck.length).toBeLessThanOrEqual(12);
  });

  test("shows all that a slide has at once, if nobody asks for steps", () => {
    expect(deck.every(({ steps, shown }) => steps === 1 && shown.length === 1)).toBe(true);
  });

  test("puts what belongs together on one slide", () => {
    const ids = (id: string) => on(id)?.pieces.map((piece) => piece.id);
    expect(ids("aid")).toEqual(["aid-total", "aid-items"]);
    expect(ids("deployments")).toEqual(["deployments-estonia", "deployments-romania"]);
    expect(ids("agreements")).toEqual([
      "agreements-instruments",
      "agreements-conflict-rotorcraft-without-spain",
    ]);
    expect(ids("meeting.meeting-engagements")).toEqual(["meeting-engagements", "meeting-topics"]);
  });

  test("draws each place of a deployment on an axis of its own, under its figure", () => {
    const parts = on("deployments")?.shown[0]?.bands.flatMap((band) => band.parts);
    expect(parts).toMatchObject([
      { kind: "drawing", figure: { claim: "estonia-troops" }, figureAt: "over" },
      { kind: "drawing", figure: { claim: "romania-jets" }, figureAt: "over" },
    ]);
  });

  test("sets what is said of a bar across the whole slide under it", () => {
    expect(on("aid")?.shown[0]?.bands).toMatchObject([
      { columns: "12", parts: [{ id: "aid-total", figureAt: "beside" }] },
      { columns: "12", parts: [{ id: "aid-items", columns: "4-4-4" }] },
    ]);
  });

  test("gives a drawing the width of its slide where little is said beside it", () => {
    const made = makeDeck(fixtureBriefing("baltic-posture-2025-03"), USUAL, 0);
    expect(made.find(({ id }) => id === "aid")?.shown[0]?.bands).toMatchObject([
      { columns: "12", parts: [{ kind: "drawing" }] },
      { columns: "12", parts: [{ kind: "list", entries: [{ standing: "done" }] }] },
    ]);
  });

  test("gives a bar no label where its figure says the same, and one where it would say more", () => {
    const labelled = makeDeck(spoken, USUAL, 0).flatMap(drawingsOn);
    const norway = labelled.find(({ id }) => id === "aid-total-nok");
    expect(norway).toMatchObject({ figure: { label: "pledged by Norway" } });
    expect(norway?.series.chart).not.toHaveProperty("bare");
    const [bar] = deck.filter(({ id }) => id === "aid").flatMap(drawingsOn);
    expect(bar).toMatchObject({ figure: { label: "military aid to Ukraine, provided so far" } });
    expect(bar?.series.chart).toHaveProperty("bare", true);
  });

  test("draws the points of other sources whole, and says that the article is not speaking", () => {
    const slide = on("aid.aid-elsewhere");
    expect(slide?.elsewhere).toBe(true);
    expect(slide?.title).toMatch(/^From other sources, not the article/);
    expect(slide && seriesOn(slide)[0]).toMatchObject({ id: "aid-elsewhere", partOf: null });
  });

  test("sets a quotation alone, with its speaker; of several, two on a slide", () => {
    const quotes = deck.filter(({ title }) => title === "Quotation");
    expect(quotes.map(({ pieces }) => pieces)).toMatchObject([
      [
        {
          kind: "prose",
          paragraphs: [{ as: "sentence" }, { words: "Ben Wallace", as: "strong" }, { as: "plain" }],
        },
      ],
    ]);
    const several = makeDeck(spoken, USUAL, 0).filter(({ title }) => title === "Quotations");
    expect(several.map(({ pieces }) => pieces.length)).toEqual([2, 1]);
  });

  test("says that sources disagree over the part of a drawing that they disagree about, and no other", () => {
    const decks = [16 / 9, 4 / 3, 9 / 16].flatMap((aspect) =>
      ([0, 1, 2] as const).map((plus) => makeDeck(shipped, { ...USUAL, aspect }, plus)),
    );
    const drawn = decks.flat().flatMap(drawingsOn);
    const parts = drawn.filter(({ series }) => series.partOf === "meeting-time-line");
    expect(parts.length).toBeGreaterThan(3);
    const said = (isDisputed: boolean) =>
      parts
        .filter(
          ({ series: { rows } }) => isDisputed === rows.some((row) => row.disputed.length > 0),
        )
        .map(({ dispute }) => dispute !== null);
    expect(said(true)).toContain(true);
    expect(said(true)).not.toContain(false);
    expect(said(false)).toContain(false);
    expect(said(false)).not.toContain(true);
  });

  test("keeps one scale where a drawing goes on, and says that it does", () => {
    const parts = makeDeck(shipped, { ...USUAL, aspect: 4 / 3 }, 0).filter(({ pieces }) =>
      pieces.some((piece) => piece.kind === "drawing" && piece.series.partOf === "aid-elsewhere"),
    );
    expect(parts.map(({ part }) => part)).toEqual(["1 of 2", "2 of 2"]);
    const scales = parts.flatMap(seriesOn).map(({ scale }) => scale);
    expect(scales[0]).toEqual(scales[1]);
    expect(scales[0]).toHaveLength(7);
    const forms = parts.flatMap(({ shown }) =>
      shown.flatMap(({ bands }) =>
        bands.flatMap((band) => band.parts.flatMap((one) => ("form" in one ? one.form : []))),
      ),
    );
    expect(forms).toHaveLength(2);
    expect(new Set(forms).size).toBe(1);
    // Of one height in one room, they are drawn equally large.
    const heights = parts.flatMap(({ shown }) =>
      shown.flatMap(({ bands }) =>
        bands.flatMap((band) =>
          band.parts.flatMap((one) =>
            one.kind === "drawing"
              ? drawnHeight(one.series, one.form) + one.series.rows.length * one.stretch
              : [],
          ),
        ),
      ),
    );
    const [first = 0, second = 0] = heights;
    expect(Math.abs(first - second) / first).toBeLessThan(0.02);
  });

  test("names a slide for the one thing on it, and says a part only of what goes on", () => {
    const named = (id: string) => deck.find((slide) => slide.id.startsWith(id));
    expect(named("deployments")).toMatchObject({ title: shipped.messages.deployments?.headline });
    const change = named("deployments.");
    expect(change).toMatchObject({
      title: "Change worked out from the article’s figures",
      part: null,
    });
    expect(change?.pieces).toMatchObject([{ heading: null }]);
  });

  test("has a panel's message over what has its numbers, and its name over what tells several things", () => {
    const titles = (id: string) =>
      makeDeck(fixtureBriefing(id), USUAL, 0).map(({ id, title }) => [
        id,
        title.replaceAll("\u00a0", " "),
      ]);
    expect(titles("baltic-posture-2025-03")).toEqual(
      expect.arrayContaining([
        ["figures", "Commitments"],
        ["figures.figures-statistics", "Nearly 400 scrambles in 2024, a third at night"],
      ]),
    );
    expect(titles("drone-fund-2025-06")).toEqual(
      expect.arrayContaining([
        ["aid", "Allies pledge £370 million, in several currencies"],
        ["aid.aid-total-eur", "Aid from several countries"],
      ]),
    );
  });

  test("says of a party in words what each mark of a drawn table is of", () => {
    const told = makeDeck(shippedBriefing(), USUAL, 2).flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === "list" && piece.series[0]?.id.startsWith("agreements-instruments")
          ? piece.entries.flatMap(({ lines }) => lines.map(({ text }) => text))
          : [],
      ),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) expect(text).toMatch(/^(?:Rotorcraft memorandum|Joint statement)/);
  });

  test("keeps the title that an editor gave, on each slide that it takes", () => {
    const show = [{ of: ["deployments", "agreements"], title: "Forces and treaties" }];
    const asked = makeDeck({ ...shipped, show }, USUAL, 0).slice(1, -1);
    expect(new Set(asked.map(({ title }) => title))).toEqual(new Set(["Forces and treaties"]));
    expect(asked.map(({ part }) => part)).toEqual(
      asked.map((_, index) => `${index + 1} of ${asked.length}`),
    );
  });

  test("puts a sentence that would have a slide for itself with the time line", () => {
    const treaty = makeDeck(fixtureBriefing("philippines-access-2025-09"), USUAL, 0);
    const last = treaty.findLast(({ id }) => id.startsWith("meeting.meeting-time-line"));
    expect(last?.pieces).toMatchObject([{ kind: "drawing" }, { entries: { length: 1 } }]);
  });

  test("begins a long list of key figures beside the first of them, where that saves a slide", () => {
    const group = makeDeck(fixtureBriefing("contact-group-2025-10"), USUAL, 0);
    const told = group.filter(({ id }) => id.startsWith("key-figures"));
    expect(told.map(({ pieces }) => pieces)).toMatchObject([
      [{ kind: "figure" }, { id: "key-figures-listed", entries: { length: 2 } }],
      [{ id: "key-figures-listed.2", entries: { length: 5 } }],
    ]);
  });

  test("draws a number without its figure where both have no room, and not the figure alone", () => {
    const aid = makeDeck(fixtureBriefing("contact-group-2025-10"), USUAL, 1).filter(
      ({ panel }) => panel === "aid",
    );
    expect(aid.filter(({ pieces }) => pieces[0]?.kind === "figure")).toEqual([]);
    expect(aid.find(({ id }) => id === "aid.aid-total-eur")).toMatchObject({
      title: "Aid stated in the article, in €",
      pieces: [{ kind: "drawing", figure: null }],
    });
  });

  test("does not list beside a short time line what that tells", () => {
    const lisbon = makeDeck(fixtureBriefing("lisbon-ports-2023-04"), USUAL, 0);
    expect(lisbon.find(({ id }) => id === "meeting")?.pieces).toMatchObject([
      { kind: "drawing" },
      { kind: "list", heading: "Discussed, not decided" },
    ]);
  });

  test("says when its source was published, on a screen too narrow for its address", () => {
    const lines = (aspect: number) => {
      const made = makeDeck(fixtureBriefing("drone-fund-2025-06"), { ...USUAL, aspect }, 0);
      const [list] = made.at(-1)?.pieces ?? [];
      return list?.kind === "list" ? list.entries[0]?.lines.map(({ text }) => text) : [];
    };
    const dated = "Published 5\u00a0June\u00a02025 by Ministry of Defence.";
    expect(lines(16 / 9)).toEqual([dated, "www.example.gov.uk/government/news/drone-fund-donors"]);
    expect(lines(4 / 3)).toEqual([dated]);
  });

  test("parts no number from what limits it, however little room there is", () => {
    const screen = { aspect: 5 / 4, spaced: false };
    const small = ["philippines-access-2025-09", "drone-fund-2025-06"].flatMap((id) =>
      makeDeck(fixtureBriefing(id), screen, 2),
    );
    const told = small
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "list" ? piece : [])))
      .flatMap(({ entries }) => entries.flatMap(({ lead, lines }) => [lead, ...lines]))
      .map(({ text }) => text);
    expect(
      told.filter((text) => /\b(?:than|least|about|nearly|to|between|further)$/.test(text)),
    ).toEqual([]);
    expect(told.filter((text) => /^(?:and [£€¥$]|million|billion|· )/.test(text))).toEqual([]);
    expect(
      told.some((text) => text.includes("between ¥15\u00a0billion and ¥18\u00a0billion")),
    ).toBe(true);
  });

  test("tells what would be a drawing of single events in words", () => {
    const lines = makeDeck(fixtureBriefing("baltic-posture-2025-03"), USUAL, 2).filter(({ id }) =>
      id.startsWith("meeting.meeting-time-line"),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const { pieces } of lines) expect(pieces.every(({ kind }) => kind === "list")).toBe(true);
  });

  test("gives a title that is a mere name no slide of its own", () => {
    const small = makeDeck(shipped, { aspect: 5 / 4, spaced: false }, 2);
    const alone = small.filter(({ head }) => head === "alone").map(({ title }) => title);
    expect(alone).toContain(shipped.title);
    expect(alone).not.toContain("Key figures");
    expect(alone).not.toContain("Meeting summary");
  });

  test("draws few instruments with their words, and many as marks, which have room side by side", () => {
    const drawn = (instruments: number) => {
      const claims = Array.from({ length: instruments }, (_, index) =>
        agreementClaim({ id: `m-${index}`, instrument: `Accord ${index}` }),
      );
      const some = briefing({ claims, facts: [], keyFigures: [], timeLine: [] });
      const parts = makeDeck(some, USUAL, 0).flatMap(({ shown }) =>
        shown.flatMap(({ bands }) => bands.flatMap((band) => band.parts)),
      );
      return parts.flatMap((part) => (part.kind === "drawing" ? [part.series.chart] : []));
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

  test("gives no headline twice but for what goes on", () => {
    for (const [index, { title, part }] of deck.entries()) {
      const before = deck.slice(0, index).findLastIndex((slide) => slide.title === title);
      if (before >= 0) expect([before, part]).toEqual([index - 1, expect.any(String)]);
    }
  });

  test.each([0, 1, 2] as const)("has no id twice at text size %s", (text) => {
    for (const [some, aspect] of [
      [shipped, 16 / 9],
      [shipped, 9 / 16],
      [spoken, 4 / 3],
    ] as const) {
      const ids = makeDeck(some, { aspect, spaced: some === shipped }, text).map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });
});

describe("a deck made anew", () => {
  const high = makeDeck(shipped, { aspect: 9 / 16, spaced: false }, 0);
  const large = makeDeck(shipped, USUAL, 2);

  test.each(deck.map(({ id }) => [id]))("shows again what %s showed", (id) => {
    const slide = deck[findSlide(deck, id) ?? -1];
    for (const other of [high, large]) {
      const found = other[sameSlide(slide, other)];
      expect(found?.panel).toBe(slide?.panel);
      const first = slide?.pieces[0]?.id ?? "";
      const shows = found?.pieces.some((piece) => piece.id === first) ?? false;
      expect(shows || found?.id === id).toBe(true);
    }
  });
});

describe("a slide's address", () => {
  test("may be a number from 1", () => {
    expect(findSlide(deck, "2")).toBe(1);
  });

  test("finds the part that begins last before the one that is asked for", () => {
    const square = makeDeck(shipped, { ...USUAL, aspect: 4 / 3 }, 0);
    const [first, second] = square.flatMap(({ id }, index) =>
      id.startsWith("aid.aid-elsewhere") ? [index] : [],
    );
    expect(findSlide(square, "aid.aid-elsewhere.3")).toBe(first);
    expect(findSlide(square, "aid.aid-elsewhere.5")).toBe(second);
    expect(findSlide(square, "aid.aid-elsewhere.999999999999")).toBe(second);
  });

  test("that another room's deck has finds what shows the same here", () => {
    for (const some of [shipped, spoken]) {
      const here = makeDeck(some, USUAL, 0);
      for (const [aspect, text] of [
        [4 / 3, 0],
        [9 / 16, 0],
        [16 / 9, 2],
      ] as const) {
        for (const slide of makeDeck(some, { aspect, spaced: false }, text)) {
          const found = findSlide(here, slide.id);
          expect([slide.id, found]).toEqual([slide.id, expect.any(Number)]);
          expect(here[found ?? -1]?.panel).toBe(slide.panel);
        }
      }
    }
  });

  test.each(["0", "999", "nowhere", "-1", "1.5", "aid.nowhere", "aid.x.999999999999"])(
    "%s finds none",
    (asked) => {
      expect(findSlide(deck, asked)).toBeNull();
    },
  );
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

  test("say once the sentence that several claims rest on, and are about each of them", () => {
    const all = makeDeck(spoken, USUAL, 0).map(({ notes }) => notes);
    for (const notes of all) {
      const texts = notes.map(({ text }) => text);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
    expect(all.flat().some(({ kind, claims }) => kind === "sentence" && claims.length > 1)).toBe(
      true,
    );
  });

  test("give the editor's own words for a panel once", () => {
    const own = makeDeck({ ...shipped, notes: { meeting: ["Pause here."] } }, USUAL, 0);
    const saying = own.filter(({ notes }) => notes.some(({ text }) => text === "Pause here."));
    expect(saying.map(({ id }) => id)).toEqual(["meeting"]);
  });

  test("start with the editor's own", () => {
    const own = { ...shipped, notes: { aid: ["Pause here."] } };
    expect(notesFor(own, "aid", total)[0]).toMatchObject({ kind: "editor", text: "Pause here." });
  });
});

describe("a drawing of few rows", () => {
  const rowsOf = (aspect: number) =>
    makeDeck(fixtureBriefing("contact-group-2025-10"), { ...USUAL, aspect }, 0)
      .flatMap(({ shown }) => shown.flatMap(({ bands }) => bands.flatMap(({ parts }) => parts)))
      .flatMap((part) => (part.kind === "drawing" ? [part] : []));

  test("has higher rows where a slide has height to spare", () => {
    const stretchAt = (aspect: number) =>
      rowsOf(aspect).find(({ series }) => series.id.startsWith("figures"))?.stretch ?? 0;
    expect(stretchAt(9 / 16)).toBeGreaterThan(stretchAt(16 / 9) + 10);
  });

  test("says its statuses in words, where marks would leave half of a slide empty", () => {
    const matrix = makeDeck(shipped, { ...USUAL, aspect: 4 / 3 }, 0)
      .flatMap(({ shown }) => shown.flatMap(({ bands }) => bands.flatMap(({ parts }) => parts)))
      .find(({ id }) => id === "agreements-instruments");
    expect(matrix).toMatchObject({ form: "wide", series: { partOf: null } });
  });
});
