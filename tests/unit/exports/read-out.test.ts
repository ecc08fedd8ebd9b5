import { expect, test } from "vitest";
import { readOut } from "../../../src/exports/read-out.ts";
import { seriesIn } from "../../../src/exports/taken.ts";
import { format } from "../../../src/model/format.ts";
import { cell } from "../../../src/model/series.ts";
import { takingsOf } from "../../../src/views/taken.ts";
import { fixtureBriefings } from "../../fixtures/briefings.ts";
import { briefing, lisbonBriefing, shippedBriefing, show } from "../../fixtures/builders.ts";
import { FIGURES } from "../../fixtures/figures-briefings.ts";
import { wholeOf } from "../../fixtures/taken.ts";

const all = [shippedBriefing(), ...fixtureBriefings()].flatMap((told) => takingsOf(told));
const spoken = all.map((taken) => ({ taken, text: readOut(taken) }));
const MORE = "The briefing has more.";

test("a text to read out takes a minute at most, and says when the article is from", () => {
  for (const { text } of spoken) {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(150);
    expect(text).toMatch(/From one article\. |From other sources, set beside one article\.$/);
  }
});

test("a table of what others say is not said to be from the article", () => {
  const closings = spoken.flatMap(({ taken, text }) => {
    const rows = seriesIn(taken).flatMap((series) => series.rows);
    const others = rows.every(({ sources }) => sources.every(({ kind }) => kind === "fact"));
    return taken.scope === "series" && rows.length > 0 && others ? [text] : [];
  });
  expect(closings.length).toBeGreaterThan(0);
  for (const text of closings) expect(text).not.toContain("From one article.");
});

test("of the whole it says the first key figures with their bounds", () => {
  for (const told of [shippedBriefing(), lisbonBriefing()]) {
    const whole = wholeOf(told);
    const text = readOut(whole);
    for (const { quantity } of whole.panels.flatMap(({ figures }) => figures).slice(0, 3)) {
      expect(text.toLowerCase()).toContain(format(quantity).toLowerCase());
    }
  }
});

test("it says a title whole, also one with a dash in it, and a panel's without the briefing's", () => {
  const dashed = { ...shippedBriefing(), title: "DRAFT – Ministers meet – and part" };
  const [whole, panel] = takingsOf(dashed);
  expect(whole && readOut(whole)).toMatch(/^DRAFT – Ministers meet – and part\. /);
  expect(panel && readOut(panel)).toMatch(/^Meeting summary\. /);
});

test("of a number below zero it says the minus", () => {
  const told = show(FIGURES["below zero"]?.() ?? briefing());
  const text = takingsOf(told).map(readOut).join("\n");
  expect(text).toContain("Spring: minus 3.4%");
  expect(text).toContain("less than minus 5%");
  expect(text).toContain("minus £2 billion");
  expect(text).not.toContain("−");
});

test("of a chart it says each number with its bound, or that there is more", () => {
  const charts = spoken.filter(({ taken }) => taken.scope === "series" && isDrawn(taken));
  expect(charts.length).toBeGreaterThan(10);
  for (const { taken, text } of charts.filter((one) => !one.text.includes(MORE))) {
    for (const { rows, columns } of seriesIn(taken)) {
      const numbers = columns.filter(({ role }) => role === "value");
      const values = rows.flatMap((row) => numbers.map(({ key }) => cell(row, key)));
      for (const value of values.filter((one) => one !== null)) {
        expect(text).toContain(format(value).replaceAll("−", "minus "));
      }
    }
  }
});

test("it speaks of no drawing: whoever listens has none", () => {
  for (const { text } of spoken) {
    expect(text).not.toMatch(/\b(bars?|slats?|dotted|outlined|scale|axis)\b(?! above)/i);
  }
});

test("it never passes off what others say as the article’s", () => {
  const panels = spoken.filter(
    ({ taken, text }) => taken.name === "aid" && text.includes("Hansard"),
  );
  expect(panels).toHaveLength(1);
  for (const { text } of panels) {
    expect(text).toMatch(
      /Other sources, not the article: 8 April 2022, GOV\.UK.*Hansard: £2\.3 billion/,
    );
  }
});

test("a marking is said first", () => {
  expect(readOut({ ...wholeOf(lisbonBriefing()), marking: "OFFICIAL" })).toMatch(/^OFFICIAL\. /);
});

function isDrawn(taken: (typeof all)[number]): boolean {
  return seriesIn(taken).some(({ chart }) => chart?.mark === "bar" || chart?.mark === "point");
}
