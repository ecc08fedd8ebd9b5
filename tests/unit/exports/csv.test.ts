import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/exports/csv.ts";
import type { Cell } from "../../../src/model/format.ts";
import { series } from "../../../src/model/series.ts";
import { claimSource, factSource } from "../../../src/model/source.ts";
import { deploymentClaim, exactly, fact, moreThan, topicClaim } from "../../fixtures/builders.ts";

const words = { bound: "words only", unit: "troops", words: "hundreds of" } as const;

function strengths(when: string, ...levels: readonly Cell[]) {
  return toCsv(
    series({
      id: "strengths",
      title: "Strengths",
      description: "Strengths, level by level.",
      columns: {
        when: { label: "When", role: "name", of: () => when },
        strength: { label: "Troops", role: "value", of: ({ strength }) => strength },
      },
      disputed: ({ strength }) => (strength === null ? ["strength"] : []),
      rows: levels.map((strength) => ({
        strength,
        sources: [claimSource(topicClaim())] as const,
      })),
    }),
  );
}

describe("a series as CSV", () => {
  test("gives a quantity in words, then its value, qualifier and unit", () => {
    expect(strengths("after", exactly(800), moreThan(1600))).toBe(
      "When,Troops,Troops: value,Troops: qualifier,Troops: unit,Sources disagree,From,Words or address\r\n" +
        'after,800,800,exact,troops,,"the article, paragraph 1",They spoke about deterrence.\r\n' +
        'after,"more than 1,600",1600,more than,troops,,"the article, paragraph 1",They spoke about deterrence.\r\n',
    );
  });

  test("leaves empty what is not stated, and names the column that sources dispute", () => {
    const [, line] = strengths("after", null, exactly(4)).split("\r\n");
    expect(line).toBe('after,,,,,Troops,"the article, paragraph 1",They spoke about deterrence.');
  });

  test("gives no value where the words give none", () => {
    const [, line] = strengths("before", words).split("\r\n");
    expect(line).toMatch(/^before,hundreds of,,words only,troops,/);
  });

  test.each([
    ["two, or three", '"two, or three"'],
    ['the "quay"', '"the ""quay"""'],
    ["one\nline", '"one\nline"'],
  ])("quotes %j", (text, field) => {
    const [, line] = strengths(text, null).split("\r\n");
    expect(line?.startsWith(`${field},`)).toBe(true);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("keeps %j from being a formula", (text) => {
    const [, line] = strengths(text, null).split("\r\n");
    expect(line?.startsWith(`'${text},`)).toBe(true);
  });

  test("has a column of words only where a series has no quantity", () => {
    expect(strengths("after", "some").split("\r\n")[0]).toBe(
      "When,Troops,Sources disagree,From,Words or address",
    );
  });

  test("names every source of a row, a publisher with its date and address", () => {
    const csv = toCsv(
      series({
        id: "levels",
        title: "Levels",
        description: "Levels.",
        columns: { what: { label: "What", role: "words", of: () => "Level" } },
        rows: [{ sources: [claimSource(deploymentClaim()), factSource(fact())] }],
      }),
    );
    expect(csv.split("\r\n")[1]).toBe(
      'Level,,"the article, paragraph 1; The Gazette, 16 June 2022",' +
        '"The UK troops in Estonia rose from 800 to more than 1,600. | https://example.org/gazette"',
    );
  });

  test("without rows is its header", () => {
    expect(strengths("after").split("\r\n")).toHaveLength(2);
  });

  test("has no name twice in its header, whatever its columns are called", () => {
    const csv = toCsv(
      series({
        id: "sources",
        title: "Sources",
        description: "Sources.",
        columns: { source: { label: "Source", role: "source", of: () => "The Gazette" } },
        rows: [{ sources: [factSource(fact())] }],
      }),
    );
    const header = csv.split("\r\n")[0]?.split(",") ?? [];
    expect(new Set(header).size).toBe(header.length);
  });
});
