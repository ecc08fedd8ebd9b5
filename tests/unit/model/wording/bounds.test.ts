import { describe, expect, test } from "vitest";
import { quantitiesOf, wordsOf } from "./say.ts";

describe("the bound of a number", () => {
  test.each([
    ["more than US$5 million", "more than 5000000 USD"],
    ["more than **£5 million**", "more than 5000000 GBP"],
    ["more than “£5 million”", "more than 5000000 GBP"],
    ["more than an additional C$5 million", "more than 5000000 CAD"],
    ["over £3 billion", "more than 3000000000 GBP"],
    ["above £20 million", "more than 20000000 GBP"],
    ["more than an hour", "more than 1 hours"],
    ["longer than 30 days", "more than 30 days"],
    ["hardly 30 boats", "about 30 boats"],
    ["not even 30 boats", "less than 30 boats"],
    ["not quite 30 boats", "about (below) 30 boats"],
    ["nothing short of £3 billion", "at least 3000000000 GBP"],
    ["shorter than 30 days", "less than 30 days"],
    ["just under a kilometre", "about (below) 1 kilometres"],
    ["up to, and including, 40 boats", "up to 40 boats"],
    ["almost, if not quite, 80 boats", "about (below) 80 boats"],
    ["FEWER THAN 20 BOATS", "less than 20 boats"],
    ["thirty-odd lorries", "about 30 lorries"],
    ["in excess of £3 billion", "more than 3000000000 GBP"],
    ["upwards of 60,000 drones", "more than 60000 drones"],
    ["north of €5m", "more than 5000000 EUR"],
    ["well over 300 ships", "more than 300 ships"],
    ["> 5 ships", "more than 5 ships"],
    ["just over £6 million", "more than (above) 6000000 GBP"],
    ["slightly more than 56,000 staff", "more than (above) 56000 staff"],
    ["at least 17 people", "at least 17 people"],
    ["no fewer than 1,200 tonnes", "at least 1200 tonnes"],
    ["a minimum of £3 billion", "at least 3000000000 GBP"],
    ["£3bn+", "at least 3000000000 GBP"],
    ["£3 billion or more", "at least 3000000000 GBP"],
    ["£3 billion, if not more", "at least 3000000000 GBP"],
    ["£3 billion, and counting", "at least 3000000000 GBP"],
    ["£3 billion, perhaps more", "at least 3000000000 GBP"],
    ["£3 billion, if not less", "up to 3000000000 GBP"],
    ["£3 billion at the least", "at least 3000000000 GBP"],
    ["50-plus countries", "at least 50 countries"],
    ["≥ 5 ships", "at least 5 ships"],
    ["fewer than 50 outbreaks a week", "less than 50 outbreaks per week"],
    ["less than ten minutes", "less than 10 minutes"],
    ["< 5 ships", "less than 5 ships"],
    ["up to a further 500 troops", "up to 500 troops"],
    ["as much as £2.3 billion", "up to 2300000000 GBP"],
    ["as many as 16 launchers", "up to 16 launchers"],
    ["as long as 90 days", "up to 90 days"],
    ["a maximum of £90 million", "up to 90000000 GBP"],
    ["no more than five ships", "up to 5 ships"],
    ["not more than five ships", "up to 5 ships"],
    ["ten ships at most", "up to 10 ships"],
    ["within 90 days", "up to 90 days"],
    ["≤ 5 ships", "up to 5 ships"],
    ["about 20 ships", "about 20 ships"],
    ["some 80 engineers", "about 80 engineers"],
    ["an estimated £3 billion", "about 3000000000 GBP"],
    ["~£12m", "about 12000000 GBP"],
    ["c. 500 people", "about 500 people"],
    ["c.500 people", "about 500 people"],
    ["circa 500 people", "about 500 people"],
    ["nearer to £10 billion", "about 10000000000 GBP"],
    ["six weeks or so", "about 6 weeks"],
    ["nearly £2.3 billion", "about (below) 2300000000 GBP"],
    ["almost 400 times", "about (below) 400 times"],
    ["close to 80 per cent", "about (below) 80 %"],
    ["just under £1.3bn", "about (below) 1300000000 GBP"],
    ["approaching 50 nations", "about (below) 50 nations"],
    ["exactly 2,500 drones", "exact 2500 drones"],
    ["up to about 50 ships", "up to 50 ships"],
  ])("“%s” is %s", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
    expect(wordsOf(text)).toEqual([text.replace(/[*”]+$/, "")]);
  });

  test.each([
    ["£3 billion over five years", ["exact 3000000000 GBP", "exact 5 years"]],
    ["over the next 18 months", ["exact 18 months"]],
    ["they lasted over three weeks", ["more than 3 weeks"]],
    ["in under ten minutes", ["less than 10 minutes"]],
    ["they talked about two issues", ["exact 2 issues"]],
    ["within two programmes", ["exact 2 programmes"]],
    ["some of the 500 staff", ["exact 500 staff"]],
    ["seven craft and over 60 pallets", ["exact 7 craft", "more than 60 pallets"]],
    ["£5m at least 3 times", ["exact 5000000 GBP", "at least 3 times"]],
  ])("in “%s” a preposition bounds only its own number", (text, said) => {
    expect(quantitiesOf(text)).toEqual(said);
  });
});

test("a bound after “and” is that of the next number", () => {
  const said = quantitiesOf("another 30 boats and upwards of 500 shells");
  expect(said).toEqual(["exact 30 boats", "more than 500 shells"]);
});

test("“over” may belong to the verb", () => {
  expect(quantitiesOf("They handed over 30 boats.")).toEqual(["exact 30 boats"]);
  expect(quantitiesOf("They will hand over another 30 boats.")).toEqual(["exact 30 boats"]);
});

test("one of a measure is counted by a bound alone", () => {
  expect(quantitiesOf("They cost less than a year ago and talked about a week off.")).toEqual([]);
});

describe("a range", () => {
  test.each([
    ["between £200 million and £300 million", "between 200000000–300000000 GBP"],
    ["£200 million to £300 million", "between 200000000–300000000 GBP"],
    ["£200m–£300m", "between 200000000–300000000 GBP"],
    ["£200-300 million", "between 200000000–300000000 GBP"],
    ["£5-10 million", "between 5000000–10000000 GBP"],
    ["2.3 to 2.7 million people", "between 2300000–2700000 people"],
    ["two to three hundred ships", "between 200–300 ships"],
    ["between one hundred and two hundred ships", "between 100–200 ships"],
    ["between six and ten dollars", "between 6–10 USD"],
    ["one woman in twenty dies", "exact 0.05 ratio"],
    ["5 000–6 000 troops", "between 5000–6000 troops"],
    ["5 to 7 per cent", "between 5–7 %"],
    ["between 0.1% and 0.15% of GDP", "between 0.1–0.15 % of GDP"],
    ["one or two visits", "between 1–2 visits"],
    ["one to two days", "between 1–2 days"],
    ["£20–25 per person", "between 20–25 GBP per person"],
    ["from anywhere between 20 and 30 shops", "between 20–30 shops"],
  ])("“%s” is %s", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });

  test("may be a number with its margin, or have an end that is roughly said", () => {
    expect(quantitiesOf("growth of 4 ± 0.5 per cent")).toEqual(["between 3.5–4.5 %"]);
    expect(quantitiesOf("between 6 and as many as 9 boats")).toEqual(["between 6–9 boats"]);
  });

  test("may have its first hyphen hanging", () => {
    expect(quantitiesOf("a two- to four-week course")).toEqual(["between 2–4 weeks"]);
  });

  test("is none where the second number counts something else", () => {
    expect(quantitiesOf("£5 million to 12 charities")).toEqual([
      "exact 5000000 GBP",
      "exact 12 charities",
    ]);
  });
});

test("a time that something is cut to keeps its bound", () => {
  expect(quantitiesOf("They cut it to under 40 hours.")).toEqual(["less than 40 hours"]);
});
