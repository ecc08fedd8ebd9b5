import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatWithUnit } from "../../../../src/model/format.ts";
import { between, type Numeric, quantity } from "../../../../src/model/quantity.ts";
import { readPhrase } from "../../../../src/model/wording/read-quantities.ts";
import { notFiguresOf, quantitiesOf, wordsOf } from "./say.ts";

describe("a number below zero", () => {
  test.each([
    ["growth of -0.3 per cent", "exact -0.3 %"],
    ["growth of −0.3 per cent in spring", "exact -0.3 %"],
    ["growth of minus 0.3 per cent", "exact -0.3 %"],
    ["growth was negative 3 per cent", "exact -3 %"],
    ["grew by -0.3 per cent", "exact -0.3 %"],
    ["a change of minus 5 %", "exact -5 %"],
    ["a swing of -1.2 percentage points", "exact -1.2 percentage points"],
    ["net lending of −3.4% of GDP", "exact -3.4 % of GDP"],
    ["a deficit of −£2 billion", "exact -2000000000 GBP"],
    ["the net sum is -£5m", "exact -5000000 GBP"],
    ["the net sum is £-5m", "exact -5000000 GBP"],
    ["a balance of €-18 million a year", "exact -18000000 EUR per year"],
    ["about -5 per cent", "about -5 %"],
    ["nearly -5 per cent", "about (above) -5 %"],
    ["below -20 °C", "less than -20 degrees Celsius"],
    ["more than minus 5 per cent", "more than -5 %"],
    ["at least −£3 million", "at least -3000000 GBP"],
    ["up to minus 40 degrees", "up to -40 degrees"],
    ["it fell to minus five", "exact -5"],
    ["the index stood at -12", "exact -12"],
    ["an index of −12 points", "exact -12 points"],
    ["Steel\t-7%", "exact -7 %"],
    ["Steel\t-7", "exact -7"],
    ["Steel fell (-7%)", "exact -7 %"],
    ["-5°C", "exact -5 degrees Celsius"],
    ["-10 to -5 degrees", "between -10–-5 degrees"],
    ["between -5 and -10 degrees", "between -10–-5 degrees"],
    ["between −5 and 3 °C", "between -5–3 degrees Celsius"],
    ["between minus 5 and plus 3 per cent", "between -5–3 %"],
    ["temperatures of -20 to -15 °C", "between -20–-15 degrees Celsius"],
    ["temperatures of −10–−5 °C", "between -10–-5 degrees Celsius"],
    ["losses of between −£2 million and −£5 million", "between -5000000–-2000000 GBP"],
    ["between -5 and -10 million euros", "between -10000000–-5000000 EUR"],
  ])("is read with its sign: “%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });

  test("before and after another has the unit of that", () => {
    expect(quantitiesOf("from −10 to −5 °C")).toEqual([
      "exact -10 degrees Celsius",
      "exact -5 degrees Celsius",
    ]);
    expect(quantitiesOf("from -5 to -10 million euros")).toEqual([
      "exact -5000000 EUR",
      "exact -10000000 EUR",
    ]);
  });

  test("has the sign among its words", () => {
    expect(wordsOf("growth of -0.3 per cent, and a deficit of €-18m")).toEqual([
      "-0.3 per cent",
      "€-18m",
    ]);
  });

  test.each([
    ["5-10 boats", "between 5–10 boats"],
    ["growth fell by 0.3 per cent", "exact 0.3 %"],
    ["- 5 boats sail", "exact 5 boats"],
    ["-5 boats sail", "exact 5 boats"],
    ["– 5 boats sail", "exact 5 boats"],
    ["Boats:\n-5 boats sail", "exact 5 boats"],
    ["the fleet —12 ships— sails", "exact 12 ships"],
    ["the fleet -12 ships- sails", "exact 12 ships"],
    ["She tested negative two days later.", "exact 2 days"],
    ["20 degrees minus 5", "exact 20 degrees|exact 5"],
    ["three ships – 12 crew each", "exact 3 ships|exact 12 crew"],
  ])("is none where a dash or a word means something else: “%s”", (text, said) => {
    expect(quantitiesOf(text).slice(0, said.split("|").length)[0]).toBe(said.split("|")[0]);
    expect(quantitiesOf(text).join("|")).toContain(said.split("|").at(-1)?.replace(/ .*/, ""));
    expect(quantitiesOf(text).join("|")).not.toMatch(/ -\d/);
  });

  test.each(["2024-25", "an F-35", "Covid-19", "a 7:2 lead"])(
    "is in no name or date: “%s”",
    (text) => {
      expect(quantitiesOf(text)).toEqual([]);
      expect(notFiguresOf(text)).toHaveLength(1);
    },
  );

  test("is written as it is read, whatever its bound", () => {
    const value = fc.integer({ min: -4_000, max: -1 }).map((tenths) => tenths / 10);
    const bound = fc.constantFrom("exact", "more than", "at least", "less than", "up to", "about");
    const unit = fc.constantFrom("%", "% of GDP", "GBP", "percentage points", "degrees");
    const one = fc.tuple(bound, value, unit).map((it): Numeric => quantity(...it));
    const two = fc
      .tuple(value, fc.integer({ min: 1, max: 900 }), unit)
      .map(([low, wide, of]): Numeric => between(low, Math.round(low * 10 + wide) / 10, of));
    fc.assert(
      fc.property(fc.oneof(one, two), (q) => {
        const read = readPhrase(`It came to ${formatWithUnit(q)}.`);
        expect(read).toMatchObject({ bound: q.bound, unit: q.unit });
        expect(q.bound === "between" ? [read?.low, read?.high] : [read?.value]).toEqual(
          q.bound === "between" ? [q.low, q.high] : [q.value],
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
