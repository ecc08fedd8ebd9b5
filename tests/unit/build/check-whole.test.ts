import { expect, test } from "vitest";
import { checkWhole } from "../../../src/build/check-whole.ts";
import { briefingFiles } from "../../fixtures/builders.ts";
import { briefingTree, folderOf, index } from "../../fixtures/folder.ts";

async function faultsOf(show: readonly object[]) {
  const { claims } = briefingFiles({ claims: { show } });
  const tree = { "index.json": index("alvor"), ...briefingTree("alvor") };
  return (await checkWhole(folderOf({ ...tree, "alvor/claims.json": claims }))).faults;
}

test("a show of panels and series that there are holds", async () => {
  expect(await faultsOf([{ of: ["deployments"] }, { of: ["aid-total"], title: "Aid" }])).toEqual(
    [],
  );
});

test("a series that no panel has is named with its line, and the one that was meant", async () => {
  expect(await faultsOf([{ of: ["aid-totals"] }])).toEqual([
    expect.stringMatching(
      /^alvor\/claims\.json:\d+: show\[0\]\.of\[0\]: there is no panel or series aid-totals; did you mean aid-total\?$/,
    ),
  ]);
});
