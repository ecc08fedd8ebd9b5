import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/exports/csv.ts";
import type { Cell } from "../../../src/model/format.ts";
import { series } from "../../../src/model/make-series.ts";
import { between, quantity } from "../../../src/model/quantity.ts";
import type { Series } from "../../../src/model/series.ts";
import { claimSource, factSource } from "../../../src/model/source.ts";
import {
  aidClaim,
  briefing,
  deploymentClaim,
  exactly,
  fact,
  moreThan,
  topicClaim,
} from "../../fixtures/builders.ts";
import { readCsv } from "../../fixtures/reading.ts";
import { taken } from "../../fixtures/taken.ts";

const words = { bound: "words only", unit: "troops", words: "hundreds of" } as const;

function levels(when: string, ...all: readonly Cell[]): Series {
  return series({
    id: "strengths",
    title: "Strengths",
    description: "Strengths, level by level.",
    columns: {
      when: { label: "When", role: "name", of: () => when },
      strength: { label: "Troops", role: "value", of: ({ strength }) => strength },
    },
    disputed: ({ strength }) => (strength === null ? ["strength"] : []),
    rows: all.map((strength) => ({ strength, sources: [claimSource(topicClaim())] as const })),
  });
}

function strengths(when: string, ...all: readonly Cell[]) {
  return toCsv(taken(levels(when, ...all)));
}

describe("a series as CSV", () => {
  test("begins with a byte-order mark, by which Excel knows UTF-8, and ends each line with CRLF", () => {
    const csv = strengths("after", exactly(800));
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("gives a quantity in words, then its parts, a column each", () => {
    const troops = ["", ": value", ": low", ": high", ": qualifier", ": unit", ": per"];
    const range = between(5, 6, "troops");
    const bent = { ...range, lowEnd: { bound: "about", side: "below" } } as const;
    const whole = { ...range, lowEnd: { bound: "up to" }, highEnd: { bound: "up to" } } as const;
    const all = [exactly(800), moreThan(1600), range, bent, whole, words];
    const records = readCsv(strengths("after", ...all));
    expect(records.map((record) => troops.map((end) => record[`Troops${end}`]))).toEqual([
      ["800", "800", "", "", "exact", "troops", ""],
      ["more than 1,600", "1600", "", "", "more than", "troops", ""],
      ["between 5 and 6", "", "5", "6", "between", "troops", ""],
      [
        "between nearly 5 and 6",
        ...["", "5", "6", "between (low: nearly; high: exact)", "troops", ""],
      ],
      ["up to 5 to 6", "", "5", "6", "up to", "troops", ""],
      ["hundreds of", "", "", "", "words only", "troops", ""],
    ]);
  });

  test("says on which side of its number an approximate one lies, and per what it is", () => {
    const nearly = { ...quantity("about", 100, "troops"), side: "below", per: "year" } as const;
    expect(readCsv(strengths("after", nearly))[0]).toMatchObject({
      Troops: "nearly 100 a year",
      "Troops: qualifier": "nearly",
      "Troops: per": "year",
    });
  });

  test("leaves empty what is not stated, and names the column that sources dispute", () => {
    expect(readCsv(strengths("after", null, exactly(4)))[0]).toMatchObject({
      Troops: "",
      "Troops: value": "",
      "Troops: qualifier": "",
      "Sources disagree": "Troops",
    });
  });

  test("writes a number below zero as a number", () => {
    expect(readCsv(strengths("after", exactly(-5)))[0]?.["Troops: value"]).toBe("-5");
  });

  test.each([
    [2.5, "25E-1"],
    [-0.25, "-25E-2"],
    [1.000001, "1000001E-6"],
    [11.560991161321187, "11560991161321187E-15"],
    [5e-7, "5E-7"],
    [1200, "1200"],
    [1e21, "1E21"],
    [-1.5e22, "-15E21"],
  ])(
    "writes %d without a point, which is none in every country, and loses nothing",
    (value, field) => {
      const [record = {}] = readCsv(strengths("after", exactly(value)));
      expect(record["Troops: value"]).toBe(field);
      expect(Number(field)).toBe(value);
    },
  );

  test.each(["1,700", "1.5", "€1,650", "2,5 %", "−0.3"])(
    "keeps %j in words from being reckoned with, where a comma is a point",
    (text) => {
      expect(readCsv(strengths(text, null))[0]?.When).toBe(`'${text}`);
    },
  );

  test.each([
    ["two, or three", '"two, or three"'],
    ['the "quay"', '"the ""quay"""'],
    ["one\nline", '"one\nline"'],
  ])("quotes %j", (text, field) => {
    const [, line] = strengths(text, null).split("\r\n");
    expect(line?.startsWith(`${field},`)).toBe(true);
  });

  test.each([
    ...["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1+1", "\u00a0=1"],
    ...["＝1+1", "＋1", "－1", "＠SUM(A1)", "﹦1", "﹢1", "﹣1", "﹫A1", "\u3000＝1"],
  ])("keeps %j from being a formula", (text) => {
    expect(readCsv(strengths(text, null))[0]?.When).toBe(`'${text}`);
  });

  test.each(["a = b", "2022-06", "£5", "(-1)", "’s", "800", "£1.2 billion"])(
    "leaves %j as it is",
    (text) => {
      expect(readCsv(strengths(text, null))[0]?.When).toBe(text);
    },
  );

  test("has a column of words only where a series has no quantity", () => {
    const [record = {}] = readCsv(strengths("after", "some"));
    expect(Object.keys(record).filter((name) => name.startsWith("Troops"))).toEqual(["Troops"]);
  });

  test("gives with each row its claim, status, time words, whom it is about, and its source", () => {
    const claim = aidClaim({
      recipients: ["UKR"],
      asOf: { words: "so far", carried: false },
    });
    const origin = {
      publisher: "Port Gazette",
      date: "2022-06-16",
      address: "https://example.org/a",
      authors: [],
      lead: "GBR",
    };
    const told = briefing({ claims: [claim], origin });
    const rows = [{ sources: [claimSource(claim)] as const }];
    const csv = toCsv(taken(plain(rows), told));
    expect(readCsv(csv)[0]).toEqual({
      What: "Level",
      "Sources disagree": "",
      "Source status": "provided",
      "Source as of": "so far",
      "Recipient or place": "Ukraine",
      "Claim id": "aid",
      From: "the article, paragraph 1",
      Quote: claim.quote,
      "Source address": "https://example.org/a",
      "Source date": "2022-06-16",
    });
  });

  test("names every source of a row, a publisher with its date and address", () => {
    const sources = [claimSource(deploymentClaim()), factSource(fact())] as const;
    const csv = toCsv(taken(plain([{ sources }]), briefing({ facts: [fact()] })));
    expect(readCsv(csv)[0]).toMatchObject({
      "Claim id": "estonia | fact",
      "Recipient or place": "Estonia",
      From: "the article, paragraph 1 | The Gazette, 16 June 2022",
      Quote: "The UK troops in Estonia rose from 800 to more than 1,600.",
      "Source address": "https://example.org/gazette",
      "Source date": "2022-06-16",
    });
  });

  test("without rows is its header", () => {
    expect(strengths("after").split("\r\n")).toHaveLength(2);
  });

  test("has no name twice in its header, whatever its columns are called", () => {
    const named = ["Quote", "quote", "Claim id", "From", "", "  "];
    const columns = named.map(
      (label, index) => [`c${index}`, { label, role: "detail", of: () => "x" }] as const,
    );
    const odd = series({
      ...{ id: "sources", title: "Sources", description: "Sources." },
      columns: Object.fromEntries(columns),
      rows: [{ sources: [factSource(fact())] }],
    });
    const [header = ""] = toCsv(taken(odd)).split("\r\n");
    const titles = header.toLowerCase().split(",");
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("that is marked or filtered says so in every row", () => {
    const marked = { ...taken(levels("after", null, exactly(4))), marking: "OFFICIAL-SENSITIVE" };
    const records = readCsv(toCsv({ ...marked, filter: "Only what names Germany" }));
    expect(records.map(({ Marking }) => Marking)).toEqual(Array(2).fill("OFFICIAL-SENSITIVE"));
    expect(records[0]?.Filter).toBe("Only what names Germany");
  });
});

function plain(rows: Parameters<typeof series>[0]["rows"]): Series {
  return series({
    ...{ id: "levels", title: "Levels", description: "Levels." },
    columns: { what: { label: "What", role: "words", of: () => "Level" } },
    rows,
  });
}
