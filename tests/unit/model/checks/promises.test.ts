import { describe, expect, test } from "vitest";
import { type ClaimFields, faultsOf, q } from "../../../fixtures/said.ts";

const statusFaults = (sentence: string, claim: ClaimFields) =>
  faultsOf(sentence, [], claim).filter((fault) => fault.startsWith("status"));

const treaty = (status: string): ClaimFields => ({
  kind: "agreement",
  status,
  instrument: "Treaty",
  parties: ["GBR"],
});

describe("what is only promised", () => {
  test.each([
    "It will provide orchards with trees.",
    "It is to send trees to the orchards.",
    "It plans to send trees.",
    "It promised trees to the orchards.",
    "It announced trees for the orchards.",
    "It has pledged trees.",
    "It has agreed in principle to send trees.",
    "The trees await the approval of the board.",
    "The trees need the approval of the board.",
    "Trees, subject to approval, for the orchards.",
    "Talks about trees have not concluded.",
    "The trees have not yet been delivered.",
  ])("is not shown as provided: %s", (sentence) => {
    expect(statusFaults(sentence, { status: "provided" })).toHaveLength(1);
    expect(statusFaults(sentence, { status: "announced" })).toEqual([]);
  });

  test.each([
    "It has delivered the promised trees.",
    "It gave 40 promised trees.",
    "It sent trees to the orchards.",
  ])("is not seen in what is done: %s", (sentence) => {
    const said = faultsOf(sentence, [], { status: "provided" });
    expect(said.filter((fault) => fault.startsWith("status"))).toEqual([]);
  });

  test("is not an engagement that took place", () => {
    const claim = { kind: "meeting", status: undefined };
    expect(statusFaults("The ministers will meet in Alvor.", claim)).toHaveLength(1);
    expect(statusFaults("The ministers met in Alvor.", claim)).toEqual([]);
  });
});

describe("an agreement", () => {
  test.each(["signed", "ratified", "entered into force", "issued"])(
    "that is not concluded is not %s",
    (status) => {
      for (const sentence of [
        "It agreed in principle on a treaty.",
        "The treaty is initialled and awaits signature.",
        "The ministers will sign a treaty in May.",
        "The treaty is expected to be ratified in May.",
        "The treaty has not entered into force.",
        "The treaty needs the approval of the Diet.",
      ]) {
        expect(statusFaults(sentence, treaty(status)), sentence).toHaveLength(1);
      }
    },
  );

  test("may say what it will bring", () => {
    const sentence = "It signed a treaty that will open the roads.";
    expect(statusFaults(sentence, treaty("signed"))).toEqual([]);
  });

  test("is agreed in principle, or initialled, where its words say so", () => {
    expect(statusFaults("It agreed in principle.", treaty("agreed in principle"))).toEqual([]);
    expect(statusFaults("It is initialled.", treaty("initialled"))).toEqual([]);
  });
});

describe("what is withdrawn", () => {
  const sentence = "An earlier version of this page said 40 trees.";
  const forty = q("exact", 40, "trees", "40 trees", { role: "withdrawn" });
  const correction = { kind: "correction", status: undefined };

  test("is all that a correction states", () => {
    expect(faultsOf(sentence, [forty], correction)).toEqual([]);
    expect(faultsOf(sentence, [{ ...forty, role: "level" }], correction)).toEqual([
      "quantities[0].role (said): a correction states what is withdrawn, got level",
    ]);
  });

  test("is told where it is corrected, and nowhere else", () => {
    const told = { ...correction, summary: "Withdrawn: 40 trees" };
    expect(faultsOf(sentence, [forty], told)).toEqual([]);
    const standfirst = { standfirst: "The minister gave 40 trees." };
    expect(faultsOf(sentence, [forty], correction, standfirst)).toHaveLength(1);
  });
});
