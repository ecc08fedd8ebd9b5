import { describe, expect, test } from "vitest";
import { series } from "../../../src/model/make-series.ts";
import { quantity } from "../../../src/model/quantity.ts";
import { claimSource } from "../../../src/model/source.ts";
import {
  distinct,
  itemsOf,
  leadOf,
  listsOf,
  piecesOf,
  sentenceOf,
  shownOf,
} from "../../../src/views/embed-series.ts";
import { moreThan, topicClaim } from "../../fixtures/builders.ts";

const sources = [claimSource(topicClaim())] as const;

function bars(names: readonly string[]) {
  return series({
    id: "grants",
    title: "Grants",
    description: "",
    columns: {
      who: { label: "Who", role: "name", of: ({ name }) => name },
      amount: { label: "Amount", role: "value", of: ({ amount }) => amount },
    },
    chart: { mark: "bar", category: "who", value: "amount" },
    rows: names.map((name, index) => ({
      name,
      amount: quantity("exact", index + 1, "lorries"),
      sources,
    })),
  });
}

function list(telling: "list" | "table", id: string) {
  return series({
    id,
    title: id,
    description: "",
    telling,
    columns: { what: { label: "What", role: "words", of: () => "They met" } },
    rows: [{ sources }],
  });
}

test("of drawings side by side the first has its rest in words: a narrow frame shows no other", () => {
  const many = bars(Array.from({ length: 12 }, (_, index) => `Port ${index}`));
  const [first, second] = [many, { ...many, id: "loans" }];
  const [rest, ...others] = listsOf([first, second], 1);
  expect(others).toEqual([]);
  expect(rest?.id).toBe("grants");
  const drawn = piecesOf(first)[0]?.rows ?? [];
  expect(rest?.rows).toEqual(many.rows.slice(drawn.length));
  expect(listsOf([bars(["Mali", "Niger"]), second], 1)).toEqual([]);
});

describe("the pieces of a drawing", () => {
  test("are the whole where it fits a low frame", () => {
    const few = bars(["Mali", "Niger"]);
    expect(piecesOf(few)).toEqual([few]);
  });

  test("are the first rows where it does not, fewer in a low frame, at the scale of all", () => {
    const many = bars(Array.from({ length: 24 }, (_, index) => `Port ${index}`));
    const [low, high] = piecesOf(many);
    expect(low?.rows.length).toBeLessThan(high?.rows.length ?? 0);
    expect(high?.rows.length).toBeLessThan(24);
    expect(low?.scale).toHaveLength(24);
    expect(low?.partOf).toBe("grants");
  });

  test("are one row of two with long names, since figures stand above and not beside them", () => {
    const [low] = piecesOf(bars(["people have left their homes ".repeat(4), "Niger"]));
    expect(low?.rows).toHaveLength(1);
  });

  test("have a row at least, however long its name is", () => {
    const [low] = piecesOf(bars(["harbours and piers ".repeat(20), "Niger"]));
    expect(low?.rows).toHaveLength(1);
  });
});

describe("what an embed shows", () => {
  test("are the drawings, before any list", () => {
    expect(shownOf([list("list", "met"), bars(["Mali"])]).map(({ id }) => id)).toEqual(["grants"]);
  });

  test("are the lists where nothing is drawn, and else the first table", () => {
    const tables = [list("table", "one"), list("table", "two")];
    const lists = [list("list", "met"), list("list", "spoke of")];
    expect(shownOf([...tables, ...lists]).map(({ id }) => id)).toEqual(["met", "spoke of"]);
    expect(shownOf(tables).map(({ id }) => id)).toEqual(["one"]);
  });

  test("are the order of events as a list, each with the article's words for its time", () => {
    const order = series({
      id: "in order",
      title: "In order",
      description: "",
      telling: "order",
      columns: {
        when: { label: "When", role: "group", of: () => "last year" },
        what: { label: "What", role: "words", of: () => "They met" },
      },
      chart: { mark: "order", category: "when", order: "when", event: "what" },
      rows: [{ sources }],
    });
    expect(shownOf([order]).map(({ id, chart }) => [id, chart])).toEqual([["in order", undefined]]);
    const lists = shownOf([order, list("list", "met")]);
    expect(lists.map(({ id }) => id)).toEqual(["met", "in order"]);
    expect(itemsOf([order]).map((item) => leadOf(item, true))).toEqual(["“last year”"]);
  });

  test("has every number of a claim that has several, and a claim of two lists in the first alone", () => {
    const [first, second] = [list("list", "counted"), list("list", "in order")];
    const [row] = first.rows;
    if (!row) throw new Error("there is no row");
    const counted = { ...first, rows: [row, row] };
    for (const told of [distinct([counted, second]), itemsOf([counted, second])]) {
      expect(told.map(({ series: { id } }) => id)).toEqual(["counted", "counted"]);
    }
  });

  test("a row without a sentence is told by its name, and by its number with what that counts", () => {
    const grants = bars(["Mali"]);
    const [row] = grants.rows;
    if (!row) throw new Error("there is no row");
    expect(sentenceOf(grants, row)).toBe("Mali: 1 lorry");
  });

  test.each([
    ["jets in Romania", "more than 4: jets in Romania"],
    ["more than 40 jets in Romania", "more than 4: more than 40 jets in Romania"],
    ["Romania has more than 4, and more follow", "Romania has more than 4, and more follow"],
  ])(
    "a row with the sentence “%s” has its number before it if that does not say it",
    (what, told) => {
      const list = series({
        id: "jets",
        title: "Jets",
        description: "",
        columns: {
          what: { label: "What", role: "words", of: () => what },
          number: { label: "Number", role: "value", of: () => moreThan(4, "jets") },
        },
        rows: [{ sources }],
      });
      const [row] = list.rows;
      expect(row && sentenceOf(list, row)).toBe(told);
    },
  );
});
