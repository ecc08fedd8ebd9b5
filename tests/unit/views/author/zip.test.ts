import { expect, test } from "vitest";
import { readZip, toZip } from "../../../../src/views/author/zip.ts";
import { shippedFiles } from "../../../fixtures/builders.ts";

const FILES = shippedFiles();

test("a briefing's folder comes out of its zip as it went in, always the same bytes", () => {
  const zip = toZip("nato", FILES);
  expect(readZip(zip)).toEqual({ id: "nato", files: { notes: undefined, ...FILES } });
  expect(toZip("nato", FILES)).toEqual(zip);
});

test.each([
  ["what is no zip", new Uint8Array([1, 2, 3]), /no zip/],
  ["a zip without a briefing", toZip("nato", { article: "", claims: "" }).slice(0, 0), /no zip/],
])("%s is refused in a sentence", (_, bytes, sentence) => {
  expect(() => readZip(bytes)).toThrow(sentence);
});
