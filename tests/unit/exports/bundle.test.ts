import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { formats } from "../../../src/exports/index.ts";
import { seriesIn } from "../../../src/exports/taken.ts";
import { lisbonBriefing } from "../../fixtures/builders.ts";
import { wholeOf } from "../../fixtures/taken.ts";

const whole = { ...wholeOf(lisbonBriefing()), marking: "OFFICIAL" };
const bytes = await formats.find(({ id }) => id === "zip")?.write(whole);
const files = unzipSync(bytes ?? new Uint8Array());
const readme = new TextDecoder().decode(files["README.txt"]);

test("a briefing’s zip has its article, claims, documents and the data of each series", () => {
  const names = Object.keys(files);
  for (const { id } of seriesIn(whole)) {
    for (const ending of ["csv", "json", "csv-metadata.json"]) {
      expect(names).toContain(`data/${id}-OFFICIAL.${ending}`);
    }
  }
  for (const ending of ["xlsx", "ods", "docx", "odt", "pptx", "csv", "json", "bib"]) {
    expect(names).toContain(`${whole.name}-OFFICIAL.${ending}`);
  }
  const article = new TextDecoder().decode(files["article.txt"]);
  for (const paragraph of whole.briefing.article.paragraphs) expect(article).toContain(paragraph);
});

test("its README says each source, licence and marking, and the digest of each other file", () => {
  expect(readme).toContain("OFFICIAL\r\n");
  expect(readme).toContain(whole.briefing.licence.address);
  const { facts } = whole.briefing;
  expect(facts.length).toBeGreaterThan(0);
  for (const { publisher, dated, address } of facts)
    expect(readme).toContain(`${publisher}, ${dated}: ${address}\r\n`);
  for (const [name, content] of Object.entries(files)) {
    if (name === "README.txt") continue;
    expect(readme).toContain(`${createHash("sha256").update(content).digest("hex")}  ${name}`);
  }
});

test("a file that is asked for again is not written again, and is the one in the zip", async () => {
  const taken = { ...whole };
  const [workbook] = formats.filter(({ id }) => id === "xlsx");
  const alone = await workbook?.write(taken);
  expect(await workbook?.write(taken)).toBe(alone);
  const all = await formats.find(({ id }) => id === "zip")?.write(taken);
  expect(await workbook?.write(taken)).toBe(alone);
  expect(unzipSync(all ?? new Uint8Array())[`${whole.name}-OFFICIAL.xlsx`]).toEqual(alone);
});
