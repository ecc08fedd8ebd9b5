import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../src/model/figure.ts";
import { series } from "../../../src/model/make-series.ts";
import { claimSource, groundsOf } from "../../../src/model/source.ts";
import { panels } from "../../../src/panels/index.ts";
import { keyFigures } from "../../../src/panels/panel.ts";
import {
  agreementClaim,
  aidClaim,
  briefing,
  deploymentClaim,
  exactly,
  fact,
  meetingClaim,
  moreThan,
  topicClaim,
} from "../../fixtures/builders.ts";

const words = { lead: "", label: "aid to Ukraine", short: "aid" };

/** A series whose rows have words for large type where they are given some. */
function amounts(...rows: readonly (readonly [id: string, said: typeof words | null])[]) {
  return series({
    id: "amounts",
    title: "Amounts",
    description: "Amounts.",
    columns: {
      note: { label: "Note", role: "detail", of: () => "a note" },
      amount: { label: "Amount", role: "value", of: ({ amount }) => amount },
      second: { label: "Second", role: "value", of: () => exactly(5, "GBP") },
    },
    rows: rows.map(([id, said]) => {
      const claim = aidClaim({ id });
      const amount = moreThan(750_000_000, "GBP");
      return {
        amount,
        figure: said && { ...said, quantity: amount },
        sources: [claimSource(claim)] as const,
      };
    }),
  });
}

describe("a row as a figure", () => {
  test("is the number of its first value, with the words that the claim has for it", () => {
    const made = amounts(["aid", words]);
    expect(figuresIn([made], ["aid"])).toEqual([
      {
        row: made.rows[0],
        claim: "aid",
        quantity: moreThan(750_000_000, "GBP"),
        ...words,
        conflicts: [],
      },
    ]);
  });

  test("without words, or in words alone, is none", () => {
    expect(figuresIn([amounts(["aid", null])], ["aid"])).toEqual([]);
    const said = series({
      id: "said",
      title: "Said",
      description: "Said.",
      columns: { level: { label: "Level", role: "value", of: () => "some" } },
      rows: [
        {
          figure: { ...words, quantity: exactly(5) },
          sources: [claimSource(aidClaim())] as const,
        },
      ],
    });
    expect(figuresIn([said], ["aid"])).toEqual([]);
  });

  test("figures come in the editor's order, those not asked for left out", () => {
    const made = amounts(["one", words], ["two", words], ["three", words]);
    expect(figuresIn([made], ["three", "one", "nobody"]).map(({ claim }) => claim)).toEqual([
      "three",
      "one",
    ]);
  });

  test("a claim is a figure once, in the first series that has it", () => {
    const [first, second] = [amounts(["aid", words]), amounts(["aid", words])];
    expect(figuresIn([first, second], ["aid"]).map(({ row }) => row)).toEqual([first.rows[0]]);
  });
});

describe("key figures", () => {
  const of = (...told: Parameters<typeof briefing>) => keyFigures(panels, briefing(...told));

  test("a deployment leads with the level before, in its own bound", () => {
    expect(of({ claims: [deploymentClaim()] })).toMatchObject([
      {
        claim: "estonia",
        quantity: moreThan(1600),
        lead: "from 800 to",
        label: "UK troops in Estonia",
        short: "UK troops in Estonia",
        conflicts: [],
      },
    ]);
    const open = deploymentClaim({ before: moreThan(800) });
    expect(of({ claims: [open] })[0]?.lead).toBe("from more than 800 to");
  });

  test("other figures lead with the editor's words, or with nothing", () => {
    const [meeting, aid] = of({ claims: [meetingClaim(), aidClaim()] });
    expect(meeting?.lead).toBe("all");
    expect(aid?.lead).toBe("");
  });

  test("a figure carries the facts that contradict it, and no others", () => {
    const claim = agreementClaim();
    const conflict = fact({ id: "no-spain", claim: claim.id, relation: "conflicts" });
    const dates = fact({ id: "signed", claim: claim.id, relation: "dates" });
    const elsewhere = fact({ id: "other", claim: "aid", relation: "conflicts" });
    const facts = [conflict, dates, elsewhere];
    expect(groundsOf(briefing({ claims: [claim], facts }), claim).conflicts).toEqual(["no-spain"]);
    expect(of({ claims: [claim], facts })).toMatchObject([{ conflicts: ["no-spain"] }]);
  });

  test("they come in the editor's order, without those that have no number", () => {
    const told = { keyFigures: ["aid", "estonia", "topic", "nobody"] };
    expect(of(told).map(({ claim }) => claim)).toEqual(["aid", "estonia"]);
  });

  test("a claim without words for large type is none", () => {
    expect(of({ claims: [deploymentClaim({ figure: null }), topicClaim()] })).toEqual([]);
  });
});
