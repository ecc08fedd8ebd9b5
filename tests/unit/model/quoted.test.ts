import { expect, test } from "vitest";
import { quoted } from "../../../src/model/quoted.ts";

test.each([
  ["We will help.", "“We will help.”"],
  ["The “coalition” met.", "“The “coalition” met.”"],
])("words with no marks at their ends stand between marks: %s", (said, shown) => {
  expect(quoted(said)).toBe(shown);
});

test.each(["“We will,” he said.", "He said: “We will.”", '"We will," he said, "soon."'])(
  "words with marks of their own have no others: %s",
  (said) => {
    expect(quoted(said)).toBe(said);
  },
);

test.each([
  ["“We will help.", "“We will help.”"],
  ["They can pay.”", "“They can pay.”"],
  ['"We will help.', '"We will help."'],
  ['They can pay."', '"They can pay."'],
])(
  "a sentence of longer speech gets the mark that it lacks, of its own kind: %s",
  (said, shown) => {
    expect(quoted(said)).toBe(shown);
  },
);
