import { expect, test } from "vitest";
import { toJson } from "../../../src/exports/json.ts";
import type { Cell } from "../../../src/model/format.ts";
import { series } from "../../../src/model/make-series.ts";
import { claimSource } from "../../../src/model/source.ts";
import { exactly, moreThan, topicClaim } from "../../fixtures/builders.ts";
import { taken } from "../../fixtures/taken.ts";

function exported(...levels: readonly Cell[]): { rows: unknown[] } {
  return JSON.parse(
    toJson(
      taken(
        series({
          id: "strengths",
          title: "Strengths",
          description: "Strengths, level by level.",
          notes: ["A lower bound."],
          columns: { strength: { label: "Troops", role: "value", of: ({ strength }) => strength } },
          disputed: () => ["strength"],
          rows: levels.map((strength) => ({
            strength,
            standing: "promised" as const,
            sources: [claimSource(topicClaim())] as const,
          })),
        }),
      ),
    ),
  );
}

test("a series as JSON has its id, words, columns and notes", () => {
  expect(exported()).toEqual({
    id: "strengths",
    title: "Strengths",
    description: "Strengths, level by level.",
    notes: ["A lower bound."],
    columns: [{ key: "strength", label: "Troops" }],
    rows: [],
    briefing: {
      id: "port-alvor-2022-06",
      title: "Minister visits Port Alvor",
      publisher: null,
      date: null,
      address: null,
      licence:
        "Contains invented text licensed under the CC0 1.0: https://creativecommons.org/publicdomain/zero/1.0/",
    },
    marking: null,
    filter: null,
  });
});

test("a quantity is its words beside its parts, and what is not stated is null", () => {
  const cells = exported(exactly(800), moreThan(1600), null, "some").rows.map((row) => row);
  expect(cells).toMatchObject([
    { cells: { strength: { text: "800", bound: "exact", value: 800, unit: "troops" } } },
    {
      cells: {
        strength: { text: "more than 1,600", bound: "more than", value: 1600, unit: "troops" },
      },
    },
    { cells: { strength: null } },
    { cells: { strength: { text: "some" } } },
  ]);
});

test("a row has its status, what is disputed in it, and its sources with their words", () => {
  expect(exported(exactly(800)).rows[0]).toMatchObject({
    status: "promised",
    disputed: ["strength"],
    sources: [{ kind: "claim", id: "topic", paragraph: 1, quote: "They spoke about deterrence." }],
  });
});
