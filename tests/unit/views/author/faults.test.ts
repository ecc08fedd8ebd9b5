import { expect, test } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { inClaims } from "../../../../src/model/fault.ts";
import { placeFaults } from "../../../../src/views/author/faults.ts";

const work = startWork(readSource("Aid\n\nThe UK gave £5 million of aid."));

test("a fault is told where it arises, with long numbers as they are read and quoted words as they are", () => {
  const faults = placeFaults(work, [
    inClaims(["claims", 1, "quantities", 0, "value"], "the words say 5000000, got 7"),
    inClaims(["messages", "aid", "headline"], "“70000” is no number, in “We gave 70000”"),
    inClaims(["id"], "too long"),
  ]);
  const [, second] = work.candidates;
  expect(faults.claims.get(second?.claim.id ?? "")).toEqual([
    "value: the words say 5,000,000, got 7",
  ]);
  expect([...faults.own]).toEqual([
    ["messages aid headline", ["“70000” is no number"]],
    ["id", ["too long"]],
  ]);
  expect(faults.others).toEqual([
    "Headlines: “70000” is no number, in “We gave 70000”",
    "claims.json: too long",
  ]);
});
