import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../../src/model/wording/read-quantities.ts";
import { quantitiesOf } from "./say.ts";

describe("money", () => {
  test.each([
    ["US$5 million", "5000000 USD"],
    ["C$4.5 million", "4500000 CAD"],
    ["A$3 million", "3000000 AUD"],
    ["NZ$6 million", "6000000 NZD"],
    ["HK$1bn", "1000000000 HKD"],
    ["$US 5 million", "5000000 USD"],
    ["$A5m", "5000000 AUD"],
    ["N$450 million", "450000000 NAD"],
    ["EUR 5m", "5000000 EUR"],
    ["EUR5m", "5000000 EUR"],
    ["€5 mn", "5000000 EUR"],
    ["2.5m euros", "2500000 EUR"],
    ["5 million US dollars", "5000000 USD"],
    ["NOK 1.2 billion", "1200000000 NOK"],
    ["MVR 100 million", "100000000 MVR"],
    ["JPY 9.4 billion", "9400000000 JPY"],
    ["5 billion yen", "5000000000 JPY"],
    ["₹58,000 crore", "580000000000 INR"],
    ["KSh 18.5 billion", "18500000000 KES"],
    ["4 billion Ugandan shillings", "4000000000 UGX"],
    ["20,000 hryvnias", "20000 UAH"],
    ["300 million kronor", "300000000 SEK"],
    ["300 million kroner", "300000000 NOK"],
    ["300 million Danish kroner", "300000000 DKK"],
    ["40 million Icelandic kronur", "40000000 ISK"],
    ["R500 million", "500000000 ZAR"],
    ["£1.2 trillion", "1200000000000 GBP"],
    ["£300-million", "300000000 GBP"],
    ["45p", "0.45 GBP"],
    ["30 pence", "0.3 GBP"],
    ["1 000 000 euros", "1000000 EUR"],
    ["a grant of EUR 4 750 000", "4750000 EUR"],
    ["1\u202f000\u202f000 euros", "1000000 EUR"],
    ["1.000.000 Euro", "1000000 EUR"],
    ["1,5 million euros", "1500000 EUR"],
  ])("“%s” is %s", (text, said) => {
    expect(quantitiesOf(text)).toEqual([`exact ${said}`]);
  });

  test.each([
    ["Canada gives $5 million", "CAD"],
    ["The talks went on. Australia gives $5 million", "AUD"],
    ["The fund holds $5 million", "USD"],
  ])("of a bare sign is that of the country in the text: “%s”", (text, unit) => {
    const [reading] = readQuantities(text).quantities;
    expect(reading).toMatchObject({ unit, unitIsGuessed: true });
  });

  test("of a bare sign is that of the country that the text names again and again", () => {
    const opening = "The minister spoke of boats and of the sea. ".repeat(10);
    const named = "Western Australia builds boats. Australian crews sail them to Australia.";
    expect(quantitiesOf(`${opening}${named} The yard gets $5 million.`)).toEqual([
      "exact 5000000 AUD",
    ]);
    expect(quantitiesOf(`${opening}${named} The yard gets $5 million, or £2 million.`)).toContain(
      "exact 5000000 USD",
    );
  });

  test("of a bare sign is what the asker says", () => {
    const [reading] = readQuantities("Canada gives $5 million", { dollar: "USD" }).quantities;
    expect(reading).toMatchObject({ unit: "USD", unitIsGuessed: false });
  });

  test("of a bare sign is not one that the text writes with letters", () => {
    const opening = "The UK gave £2 million. ".repeat(15);
    const text = "Canada gave C$7 million and the Bank $5 million.";
    expect(quantitiesOf(opening + text)).toContain("exact 5000000 USD");
  });

  test("in cents is that of the dollars or euros around it", () => {
    expect(quantitiesOf("Canada paid $5, or 55 cents a day")).toContain("exact 0.55 CAD per day");
    expect(quantitiesOf("It fell from €1 to 55 cents")).toContain("exact 0.55 EUR");
  });
});

describe("what is counted", () => {
  test.each([
    ["40 sq. km", "40 square kilometres"],
    ["90 cu m", "90 cubic metres"],
    ["60 NEW HOMES", "60 homes"],
    ["14 Challenger 2 tanks", "14 tanks"],
    ["three Wildcat helicopters", "3 helicopters"],
    ["six new factories", "6 factories"],
    ["one company in a field", "1 companies"],
    ["two and a half million people", "2500000 people"],
    ["3.5m rounds", "3500000 rounds"],
    ["2,500 short-range drones come", "2500 drones"],
    ["1,000 night-vision goggles", "1000 goggles"],
    ["5,000 British and Estonian soldiers", "5000 soldiers"],
    ["33 doctors and nurses are there", "33 doctors and nurses"],
    ["15 km", "15 kilometres"],
    ["15km", "15 kilometres"],
    ["300 square kilometres", "300 square kilometres"],
    ["1.5°C", "1.5 degrees Celsius"],
    ["half an hour", "0.5 hours"],
    ["a 10-year plan", "10 years"],
    ["a 110,000-strong army", "110000 people"],
    ["18 AS-90s", "18 AS-90s"],
    ["48 CV90s costs more", "48 CV90s"],
    ["1 radar and its crew", "1 radars"],
    ["120,000 are artillery rounds", "120000 rounds"],
    ["a crew of 30", "30 people"],
    ["vans: 80", "80 vans"],
    ["17 of the districts", "17 districts"],
    ["24 Advanced Surface-to-Air Missile System interceptors", "24 interceptors"],
  ])("in “%s” is %s", (text, said) => {
    expect(quantitiesOf(text)).toEqual([`exact ${said}`]);
  });

  test.each([
    ["roughly 40 communes by road and a dozen only by air", "exact 12 communes"],
    ["Six Typhoons at Tapa and the remaining two at Malbork", "exact 2 jets"],
    ["We send 1.8m litres. Of these, 300,000 are for boats", "exact 300000 litres"],
    ["We send 1.8m litres of fuel. The remaining 1.5m are for boats", "exact 1500000 litres"],
    ["We send 1.8m litres of fuel. Of those 300,000 go to boats", "exact 300000 litres"],
    ["The Navy’s dive team grows from 18", "exact 18 divers"],
    ["Its training team fell to 45", "exact 45 trainers"],
    ["The ground crew there rises from 85", "exact 85 ground crew"],
    ["Exactly 2,500 drones; the rest, upwards of 60,000", "more than 60000 drones"],
    ["from 150 to between 200 and 300 troops", "exact 150 troops"],
    ["went from nearly 14 to up to 900 troops", "up to 900 troops"],
    ["went from more than 40 to 50 troops", "more than 40 troops"],
    ["fell from as many as 1,200 to perhaps 300 families", "about 300 families"],
    ["spends 1.6 per cent of GDP, and soon 2.5 per cent", "exact 2.5 % of GDP"],
    ["Returns of Rowan nationals came to 5,290", "exact 5290 returns"],
    ["Arrivals fell in the three months to May, to 9,412", "exact 9412 arrivals"],
    ["we waited two years, five years, ten", "exact 10 years"],
    ["Check-ups rose to 6.7 million", "exact 6700000 check-ups"],
    ["teachers may stay for 18 months instead of six", "exact 6 months"],
    ["without power for 5.6 hours, up 22% from 4.6", "exact 4.6 hours"],
    ["it pays in seven years, and such lines last for sixty", "exact 60 years"],
  ])("may stand with another number: “%s”", (text, said) => {
    expect(quantitiesOf(text)).toContain(said);
  });

  test("may follow several words for what it is of", () => {
    expect(quantitiesOf("It pays for 201 wind, solar and tidal projects.")).toEqual([
      "exact 201 projects",
    ]);
  });

  test("is, in a note at the foot, what was counted before its mark", () => {
    const article = "Some 12 people left.[1] It has 30 boats.[2]\n\n";
    const notes = "[1] The range is 11 to 14.\n\n[2] Count in June; it was 28 before.";
    expect(quantitiesOf(article + notes)).toEqual([
      "about 12 people",
      "exact 30 boats",
      "between 11–14 people",
      "exact 28 boats",
    ]);
  });

  test("is said where a headline's verb is written as a room's name would be", () => {
    expect(quantitiesOf("Ministers Post 40 Officers To Rowan")).toEqual(["exact 40 Officers"]);
  });

  test("is no place that something is on", () => {
    const said = quantitiesOf("It will raise its patrol boats on the upper Merdes from 3 to 7.");
    expect(said).toEqual(["exact 3 boats", "exact 7 boats"]);
  });

  test("is that of its own place, though two numbers are alike", () => {
    expect(quantitiesOf("Roads get 40 lorries. Rail gets 40 wagons.")).toEqual([
      "exact 40 lorries",
      "exact 40 wagons",
    ]);
  });

  test("may stand at the head of a table's column", () => {
    const table = "Year\tHydrogen (tonnes)\tCost (£ million)\n\n2026\t5,000\t40";
    expect(quantitiesOf(table)).toEqual(["exact 5000 tonnes", "exact 40000000 GBP"]);
  });

  test("is at a column’s head what stands before “per”", () => {
    expect(quantitiesOf("Land\tPlaces per 100 people\n\nMali\t86")).toContain("exact 86 places");
  });

  test("is nothing where the text says nothing", () => {
    expect(readQuantities("It stands at 40").quantities[0]).toMatchObject({
      unit: "",
      unitIsGuessed: true,
    });
  });
});

describe("a rate", () => {
  test.each([
    ["£3 billion a year", "year"],
    ["£5 per month", "month"],
    ["£5 each month", "month"],
    ["£5 annually", "year"],
    ["£5 per annum", "year"],
    ["£5 p.a.", "year"],
    ["£5m every year", "year"],
    ["£5/year", "year"],
    ["€0.30/kWh", "kilowatt hour"],
    ["£10-a-week", "week"],
    ["4,000 shells a day", "day"],
    ["60 surgeons per year", "year"],
    ["£5 per head", "person"],
    ["€18 per tonne", "tonne"],
    ["a further £5m a year", "year"],
    ["€71 a megawatt hour", "megawatt hour"],
    ["€71 a kilowatt-hour", "kilowatt hour"],
    ["twice a week", "week"],
  ])("is kept: “%s”", (text, per) => {
    const [reading] = readQuantities(text).quantities;
    expect(reading).toMatchObject({ per, words: text });
  });

  test("may be of a number parted by spaces", () => {
    expect(quantitiesOf("7 cases per 10 000 births")).toEqual(["exact 7 cases per 10 000 births"]);
  });

  test("may begin after something else", () => {
    expect(quantitiesOf("£5m now and £3m a year after that")).toContain(
      "exact 3000000 GBP per year",
    );
  });

  test("is none in “a year ago”", () => {
    expect(quantitiesOf("compared with £205bn a year ago")).toEqual(["exact 205000000000 GBP"]);
  });
});
