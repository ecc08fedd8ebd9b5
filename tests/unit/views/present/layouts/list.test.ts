import { describe, expect, test } from "vitest";
import { series } from "../../../../../src/model/make-series.ts";
import type { Series } from "../../../../../src/model/series.ts";
import type { Source } from "../../../../../src/model/source.ts";
import { typesetter } from "../../../../../src/ui/typesetter.ts";
import { piecesOf } from "../../../../../src/views/present/deck/pieces.ts";
import { pagesOf } from "../../../../../src/views/present/layouts/pages.ts";
import type { Piece, Room } from "../../../../../src/views/present/layouts/piece.ts";
import { exactly, moreThan } from "../../../../fixtures/builders.ts";

const ROOM = { width: 160, height: 72, type: typesetter(false, 1) };
const source = (id: string): Source => ({ kind: "claim", id, paragraph: 1, quote: id });

function said(title: string, rows: readonly (readonly [when: string, what: string])[]) {
  return series({
    id: title,
    title,
    description: title,
    columns: {
      when: { label: "When", role: "name", of: (row) => row.when },
      what: { label: "What", role: "words", of: (row) => row.what },
    },
    rows: rows.map(([when, what]) => ({ when, what, sources: [source(what)] as const })),
  });
}

/** What a rise was worked out from, in brackets behind it wherever its column stands. */
function rise(place: string) {
  return series({
    id: place,
    title: `Change in ${place}`,
    listing: { title: "Change", part: place },
    description: "",
    columns: {
      from: { label: "From", role: "how", explains: "rise", of: () => "more than 1,600 − 800" },
      rise: { label: "Rise", role: "worked out", of: () => moreThan(800) },
    },
    rows: [{ sources: [source(place)] as const }],
  });
}

/** Each list by itself, on as many slides as it needs. */
function slides(...all: readonly Series[]) {
  return slidesIn(ROOM, all);
}

function slidesIn(room: Room, all: readonly Series[]) {
  return piecesOf(all, []).flatMap((piece) =>
    pagesOf([piece], (some) => ({ title: "", pieces: some, room })).map(
      ({ pieces, arrangement }) => ({
        arrangement,
        list: pieces.find((each): each is Piece<"list"> => each.kind === "list"),
      }),
    ),
  );
}

describe("a list in a room", () => {
  test("does not say again what a row's own words say, but always its status", () => {
    const paid = (what: string) =>
      series({
        id: "paid",
        title: "Commitments",
        description: "",
        columns: {
          what: { label: "What", role: "words", of: () => what },
          number: { label: "Figure", role: "value", of: () => moreThan(1600) },
          by: { label: "By", role: "detail", of: () => "over the next 18 months" },
          status: { label: "Status", role: "status", of: () => "announced" },
        },
        rows: [{ sources: [source(what)] as const }],
      });
    const told = (what: string) => slides(paid(what))[0]?.list?.entries[0]?.lines[0]?.text;
    expect(told("More than 1,600 announced over the next 18 months, in parts")).toBe("announced");
    expect(told("More than 21,600 announced")).toBe(
      "Figure: more than 1,600\u00a0· over the next 18 months\u00a0· announced",
    );
  });

  test("says once what several rows have in front", () => {
    const [slide] = slides(
      said("Order", [
        ["recently", "one"],
        ["recently", "two"],
      ]),
    );
    expect(slide?.list?.entries).toMatchObject([
      { lead: { text: "recently" }, lines: [{ text: "one" }, { text: "two" }] },
    ]);
  });

  test("leaves out a series whose every claim an earlier one has told", () => {
    const first = said("Order", [
      ["recently", "one"],
      ["now", "two"],
    ]);
    expect(slides(first, said("Ahead", [["now", "two"]]))).toHaveLength(1);
    expect(slides(first, said("Ahead", [["now", "three"]]))).toHaveLength(2);
  });

  test("holds series that say they are parts of one listing, each under its part", () => {
    const [slide, ...more] = slides(rise("Estonia"), rise("Romania"));
    expect(more).toEqual([]);
    expect(slide?.list?.entries.map(({ lead }) => lead.text)).toEqual(["Estonia", "Romania"]);
    expect(slide?.list?.entries[0]?.lines[0]?.text).toBe(
      "Rise: more than 800 (more\u00a0than\u00a01,600\u00a0−\u00a0800)",
    );
  });

  test("keeps a sum on one line, and breaks it only where it has no room", () => {
    const sumIn = (width: number) => {
      const [slide] = slidesIn({ ...ROOM, width }, [rise("Estonia")]);
      const [part] = slide?.arrangement.bands[0]?.parts ?? [];
      return part?.kind === "list" ? part.entries[0]?.lines[0]?.text : undefined;
    };
    expect(sumIn(60)).toBe("Rise: more than 800 (more\u00a0than\u00a01,600\u00a0−\u00a0800)");
    expect(sumIn(40)).toBe("Rise: more than 800 (more than 1,600 − 800)");
  });

  test("is set larger where it leaves room, and never smaller", () => {
    const few = slides(said("Few", [["now", "one"]]));
    const rows = Array.from({ length: 40 }, (_, at) => [`${at}`, "words ".repeat(19)] as const);
    const many = slides(said("Many", rows));
    expect(few[0]?.arrangement.larger).toBe(1.6);
    expect(many.length).toBeGreaterThan(1);
    expect(many.every(({ arrangement }) => arrangement.larger >= 1)).toBe(true);
  });

  test("goes on over slides without losing a word, however long one row is", () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
    const lists = slides(said("Long", [["now", words]]));
    expect(lists.length).toBeGreaterThan(1);
    const told = lists.flatMap(({ list }) => list?.entries.flatMap(({ lines }) => lines) ?? []);
    expect(told.map(({ text }) => text).join(" ")).toBe(words);
  });

  test("shows on each slide only the rows told there", () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`${index}`, `what ${index}`] as const);
    const counts = slides(said("Many", rows)).map(({ list }) => list?.series[0]?.rows.length ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(90);
    expect(Math.max(...counts)).toBeLessThan(90);
  });
});

test("standings stand side by side under no heading but their own words", () => {
  const [slide] = slides(
    series({
      id: "items",
      title: "Items",
      telling: "groups",
      description: "",
      columns: {
        status: { label: "Status", role: "status", of: ({ status }) => status },
        count: { label: "Count", role: "value", of: () => exactly(2) },
      },
      rows: [
        { status: "provided", standing: "done", sources: [source("a")] },
        { status: "announced", standing: "promised", sources: [source("b")] },
      ] as const,
    }),
  );
  expect(slide?.list?.heading).toBeNull();
  expect(slide?.arrangement.bands[0]?.parts[0]).toMatchObject({
    columns: expect.stringContaining("-"),
  });
});
