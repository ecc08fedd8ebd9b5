import { describe, expect, test } from "vitest";
import { notFiguresOf, quantitiesOf, wordsOf } from "./say.ts";

describe("a share may have its noun inside", () => {
  test.each([
    [
      "slightly more than one drone in seven was lost",
      "more than (above) 0.14285714285714285 ratio",
    ],
    ["absence fell in nine areas out of ten", "exact 0.9 ratio"],
    ["fewer than one child in five has been vaccinated", "less than 0.2 ratio"],
    ["more than four euros in ten are earned at home", "more than 0.4 ratio"],
    ["1-in-10 places are set aside", "exact 0.1 ratio"],
    ["£1 in every £5 goes on interest", "exact 0.2 ratio"],
    ["roughly €1 of every €4", "about 0.25 ratio"],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });

  test.each([
    ["two bases in six countries", ["exact 2 bases", "exact 6 countries"]],
    ["three ships in five years", ["exact 3 ships", "exact 5 years"]],
    ["12 people in three boats", ["exact 12 people", "exact 3 boats"]],
    ["four staff in 35 districts", ["exact 4 staff", "exact 35 districts"]],
    ["£5 million in 10 regions", ["exact 5000000 GBP", "exact 10 regions"]],
  ])("and “%s” is none", (text, said) => {
    expect(quantitiesOf(text)).toEqual(said);
  });
});

describe("halves, parts and multiples", () => {
  test.each([
    ["half as many again", "exact 1.5 ratio"],
    ["a third as much again", "exact 1.3333333333333333 ratio"],
    ["almost a third short of the target", "about (below) 0.3333333333333333 ratio"],
    ["traffic has grown two and a half times since 2013", "exact 2.5 ratio"],
    ["better than ten times the reach", "more than 10 ratio"],
    ["half of sessions or more", "at least 0.5 ratio"],
    ["under a day and a half", "less than 1.5 days"],
    ["an hour and a half", "exact 1.5 hours"],
    ["more than a million and a half refugees", "more than 1500000 refugees"],
    ["€97 billion’s worth of goods", "exact 97000000000 EUR"],
    ["$.5m", "exact 500000 USD"],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });

  test("“a fourth” is one more of a row unless it is of something", () => {
    expect(quantitiesOf("an option for a fourth, in steel")).toEqual([]);
    expect(quantitiesOf("a fourth of the fleet")).toEqual(["exact 0.25 ratio"]);
  });

  test("an article before a multiple is no part of its words", () => {
    expect(wordsOf("It is a tenfold rise")).toEqual(["tenfold"]);
    expect(wordsOf("It is nearly a tenfold rise")).toEqual(["nearly a tenfold"]);
  });
});

describe("a bound", () => {
  test.each([
    ["a shade under €120 million", "about (below) 120000000 EUR"],
    ["a touch over 40 ships", "more than (above) 40 ships"],
    ["a little shy of ¥4 billion", "about (below) 4000000000 JPY"],
    ["the best part of 3 million people", "about (below) 3000000 people"],
    ["better than a third of demand", "more than 0.3333333333333333 ratio"],
    ["settled inside 12 weeks", "up to 12 weeks"],
    ["exports top €250 billion", "more than 250000000000 EUR"],
    ["the toll topped 1,600 people", "more than 1600 people"],
    ["one meal a day or fewer", "up to 1 meals per day"],
    ["seventy days, give or take", "about 70 days"],
    ["ten days tops", "up to 10 days"],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });

  test("ends with the block or the quotation that it stands in", () => {
    expect(quantitiesOf("on €32,691 or higher\n\n4,200 for meat plants")[0]).toBe(
      "at least 32691 EUR",
    );
    expect(wordsOf("“Doubled” and “more than 1,600” are his words")).toEqual([
      "Doubled",
      "more than 1,600",
    ]);
  });

  test.each([
    ["its top five bases", "exact 5 bases"],
    ["32 nations and more than a few friends", "exact 32 nations"],
  ])("is not read in “%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });
});

describe("a noun", () => {
  test.each([
    ["140 vehicles and enough heaters for a ward", "140 vehicles"],
    ["it has 200 workers and turns out rounds", "200 workers"],
    ["famine grips 5 districts and threatens a region", "5 districts"],
    ["42 more Rafale at the F4 standard", "42 aircraft"],
    ["88 F-35As", "88 aircraft"],
    ["18 787-9 Dreamliners", "18 aircraft"],
    ["two A400Ms", "2 aircraft"],
    ["six Caesar guns", "6 guns"],
    ["12 Senators", "12 Senators"],
    ["a 12-strong team of Royal Engineers", "12 engineers"],
    ["Kazakh peacekeepers on the Golan Heights, now 139 strong", "139 peacekeepers"],
    ["drones come in waves of 500 at night", "500 drones"],
    ["an audience of 250 in a hotel", "250 people"],
    ["the death toll rose to 51", "51 deaths"],
    ["the Army’s strength is 71,000", "71000 troops"],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toContain(`exact ${said}`);
  });

  test("is no verb: “twelve countries came and ten sent ministers”", () => {
    expect(quantitiesOf("Twelve countries came and ten sent ministers")).toEqual([
      "exact 12 countries",
      "exact 10 countries",
    ]);
  });

  test("may be said elsewhere with the same number", () => {
    expect(quantitiesOf("A ship of 125 sailors\n\nShe has a crew of 125")).toEqual([
      "exact 125 sailors",
      "exact 125 sailors",
    ]);
  });

  test("may be what the sentence before is about", () => {
    const said = quantitiesOf("Permits went to citizens of 100 countries. Next is Brazil (5,410).");
    expect(said).toContain("exact 5410 permits");
  });

  test("may be the rest of a whole: “70 per cent; others keep the other 30”", () => {
    expect(quantitiesOf("It takes 70 per cent and others keep the other 30")).toEqual([
      "exact 70 %",
      "exact 30 %",
    ]);
  });
});

describe("a rate", () => {
  test.each([
    ["€38.80 an adult", "exact 38.8 EUR per adult"],
    ["$340 per ton unit", "exact 340 USD per ton unit"],
    ["$210 per metric ton", "exact 210 USD per metric ton"],
    ["12 cases per 100,000 people", "exact 12 cases per 100,000 people"],
    ["3,228 cedis per 64kg bag", "exact 3228 GHS per 64kg bag"],
    ["they meet once a month", "exact 1 times per month"],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([said]);
  });

  test("may be of something named before: “from one alert a week to one a day”", () => {
    expect(quantitiesOf("We went from one alert a week to one a day")).toEqual([
      "exact 1 alerts per week",
      "exact 1 alerts per day",
    ]);
  });
});

describe("money and measures", () => {
  test.each([
    ["R18.70", "18.7 ZAR"],
    ["N1.3trn", "1300000000000 NGN"],
    ["P9.2 billion", "9200000000 PHP"],
    ["K45 million", "45000000 PGK"],
    ["RM5 million", "5000000 MYR"],
    ["Rp 3 trillion", "3000000000000 IDR"],
    ["Tk 500 crore", "5000000000 BDT"],
    ["a rise of 1.5C", "1.5 degrees Celsius"],
    ["temperatures of 40C", "40 degrees Celsius"],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual([`exact ${said}`]);
  });

  test("four digits rise from a number if what they rise to is no year", () => {
    expect(quantitiesOf("Patrols rose from 1510 to more than 3020")).toEqual([
      "exact 1510 patrols",
      "more than 3020 patrols",
    ]);
    expect(quantitiesOf("from 2010 to 2030")).toEqual([]);
  });
});

test.each([
  ["they land at 4 Wing Cold Lake", "4 Wing: a name"],
  ["the 16 Air Assault Brigade left", "16 Air Assault Brigade: a name"],
  ["under the 100 Year Partnership", "100 Year: a name"],
  ["she commands Task Force 473", "Force 473: a name"],
  ["in Working Paper 812", "Paper 812: a number of a document"],
  ["an Atlantique 2 patrol aircraft", "Atlantique 2: a name"],
  ["Poland gives Aster 15 missiles", "Aster 15: a name"],
  ["the C5+1 meets", "C5+1: a name"],
  ["at 60 boulevard du Lac", "60 boulevard: an address"],
  ["in Dublin 2, D02 TD30", "2: an address"],
])("“%s” states no number", (text, said) => {
  expect(quantitiesOf(text)).toEqual([]);
  expect(notFiguresOf(text)).toContain(said);
});

describe("what press articles count in unusual words", () => {
  test.each([
    ["We have shut one boat in two", ["exact 0.5 ratio"]],
    ["Every third wagon came from abroad", ["exact 0.3333333333333333 ratio"]],
    ["It takes four-and-a-quarter hours", ["exact 4.25 hours"]],
    ["engines of 40 horsepower or more", ["at least 40 horsepower"]],
    ["74 stations, nineteen of them old", ["exact 74 stations", "exact 19 stations"]],
    ["harvests two to three times larger", ["between 2–3 ratio"]],
    ["a good 400 kilometres of road", ["at least 400 kilometres"]],
    ["meals for 220.000 children", ["exact 220000 children"]],
    ["on five days out of seven", ["exact 0.7142857142857143 ratio"]],
    ["a crew of 190 and a pair of Wildcats", ["exact 190 people", "exact 2 helicopters"]],
    ["A$1,100 a year, or $90 a month", ["exact 1100 AUD per year", "exact 90 AUD per month"]],
    [
      "prices fell a third to €87 per megawatt-hour",
      ["exact 0.3333333333333333 ratio", "exact 87 EUR per megawatt-hour"],
    ],
    [
      "137,000 square kilometres are mined, down from 174,000",
      ["exact 137000 square kilometres", "exact 174000 square kilometres"],
    ],
    ["700+ million people", ["at least 700000000 people"]],
    ["about ₹6,700 cr", ["about 67000000000 INR"]],
    ["use has crossed 1,460 units", ["more than 1460 units"]],
    ["she crossed two rivers", ["exact 2 rivers"]],
    ["raised by 40 to 90 centimetres", ["between 40–90 centimetres"]],
    ["raised by 300 to 1,200", ["exact 300", "exact 1200"]],
    ["ten times last year’s number", ["exact 10 ratio"]],
    ["2% of GDP, up from 1.2", ["exact 2 % of GDP", "exact 1.2 % of GDP"]],
    ["5,500 police and soldiers foreseen", ["exact 5500 police and soldiers"]],
    ["the ships sail with a crew of 157", ["exact 157 sailors"]],
    ["some 780 terawatt-hours", ["about 780 terawatt-hours"]],
    ["all 26 daily trains", ["exact 26 trains per day"]],
    ["up to four US patrol boats", ["up to 4 boats"]],
    ["eleven reactors, at least three of which", ["exact 11 reactors", "at least 3 reactors"]],
    ["5%: 3.5 for defence and up to 1.5 for roads", ["exact 5 %", "exact 3.5 %", "up to 1.5 %"]],
    [
      "36,816 people in roughly 700 boats, nearly 53 a boat",
      ["exact 36816 people", "about 700 boats", "about (below) 53 people per boat"],
    ],
  ])("“%s”", (text, said) => {
    expect(quantitiesOf(text)).toEqual(said);
  });

  test("“every third year” says when, and “half of it double” how it is built", () => {
    expect(quantitiesOf("Every third year it rains")).toEqual([]);
    expect(quantitiesOf("two-thirds of it double")).toEqual(["exact 0.6666666666666666 ratio"]);
  });

  test("pounds are a weight where all money is in dollars", () => {
    expect(quantitiesOf("It costs US$4. Output was 677,000 pounds.")[1]).toBe(
      "exact 677000 pounds",
    );
    expect(quantitiesOf("The UK paid 40 pounds, or US$50.")[0]).toBe("exact 40 GBP");
  });
});
