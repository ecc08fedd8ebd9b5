import { strToU8, zipSync } from "fflate";
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

const LARGE = new Uint8Array(25_000_000);

test("a file of a briefing that a zip makes far too large is refused, and none other unpacked", () => {
  const files = { "nato/article.txt": strToU8("Rain"), "nato/claims.json": strToU8("{}") };
  expect(() => readZip(zipSync({ ...files, "nato/notes.md": LARGE }))).toThrow(
    "nato/notes.md in this zip is larger than 20 MB",
  );
  const { files: read } = readZip(zipSync({ ...files, "nato/film.mp4": LARGE }));
  expect(read).toMatchObject({ article: "Rain", claims: "{}" });
});

test("a zip whose list of files is untrue gives no more than it says, and comes to an end", () => {
  const whole = zipSync({ "nato/claims.json": strToU8("{}"), "nato/article.txt": strToU8("Rain") });
  // Where the list tells of the article, the last file.
  const told = whole.findLastIndex((byte, at) => byte === 0x50 && whole[at + 2] === 0x01);
  const articleWith = (field: "packed" | "unpacked", size: number) => {
    const untrue = whole.slice();
    const view = new DataView(untrue.buffer);
    view.setUint32(told + (field === "packed" ? 20 : 24), size, true);
    return readZip(untrue).files.article;
  };
  expect(articleWith("unpacked", 2)).toBe("Ra");
  expect(articleWith("unpacked", 1_000)).toBe("Rain");
  expect(articleWith("packed", 0xff_ff_ff_ff)).toBe("Rain");
});
