import { describe, expect, test } from "vitest";
import { readPhrase, readQuantities } from "../../../../src/model/wording/read-quantities.ts";
import { quantitiesOf } from "./say.ts";

describe("a number in words", () => {
  test.each([
    ["half a million people", 500_000],
    ["two and a half million people", 2_500_000],
    ["a quarter of a million people", 250_000],
    ["a million people", 1_000_000],
    ["a dozen people", 12],
    ["half a dozen people", 6],
    ["two dozen people", 24],
    ["three score people", 60],
    ["three score and ten people", 70],
    ["a couple of people", 2],
    ["a pair of people", 2],
    ["a hundred people", 100],
    ["two hundred and forty people", 240],
    ["seventy-two people", 72],
    ["two thousand five hundred people", 2500],
    ["one hundred and twenty thousand people", 120_000],
    ["one million two hundred thousand people", 1_200_000],
    ["1.2m people", 1_200_000],
    ["3.3 million people", 3_300_000],
    ["2½ million people", 2_500_000],
    ["12,00,000 people", 1_200_000],
    ["4'200 people", 4200],
    ["two point four million people", 2_400_000],
  ])("“%s” are %d", (text, value) => {
    expect(readPhrase(text)).toMatchObject({ value, unit: "people", bound: "exact", words: text });
  });

  test.each(["dozens of", "hundreds of", "several thousand", "tens of thousands of", "scores of"])(
    "“%s” gives no number",
    (text) => {
      expect(quantitiesOf(`${text} homes`)).toEqual(["words only – homes"]);
    },
  );

  test("a hundred needs no “one” after a word for a bound", () => {
    expect(quantitiesOf("some hundred and twenty schools")).toEqual(["about 120 schools"]);
  });

  test("“100s of homes” are no hundred", () => {
    expect(quantitiesOf("100s of homes")).toEqual([]);
  });

  test("“millions of pounds” is money without a number", () => {
    expect(quantitiesOf("millions of pounds")).toEqual(["words only – GBP"]);
  });
});

describe("a share or a multiple", () => {
  test.each([
    ["one in four children", 0.25],
    ["one in eight evenings", 0.125],
    ["nine out of ten", 0.9],
    ["one Monday in four", 0.25],
    ["by a factor of five", 5],
    ["cut by a sixth to 900", 1 / 6],
    ["two-thirds", 2 / 3],
    ["a third of them", 1 / 3],
    ["half of the money", 0.5],
    ["½", 0.5],
    ["a quarter", 0.25],
    ["doubled", 2],
    ["halved", 0.5],
    ["trebled", 3],
    ["tenfold", 10],
    ["twice as many", 2],
    ["three times as many", 3],
    ["nearly three times today’s rate", 3],
  ])("“%s” is a ratio of %d", (text, value) => {
    expect(readPhrase(text)).toMatchObject({ value, unit: "ratio" });
  });

  test("keeps what it is a share of", () => {
    expect(readPhrase("one in four children")).toMatchObject({ of: "children" });
    expect(readPhrase("5 per cent of the budgets")).toMatchObject({ of: "budgets", unit: "%" });
  });

  test("is none where a frigate is the third", () => {
    expect(quantitiesOf("a third frigate sails")).toEqual([]);
  });
});

describe("what one quantity is to another", () => {
  const rolesOf = (text: string) => readQuantities(text).quantities.map(({ role }) => role);
  test.each([
    ["a further £2.5m", ["further"]],
    ["an additional £2 billion", ["further"]],
    ["another 20 tanks", ["further"]],
    ["a total of 45 tanks", ["total"]],
    ["bringing the total to £3 billion", ["total"]],
    ["45 tanks in total", ["total"]],
    ["Total\t$96 million", ["total"]],
    ["falls from 24 to 18", ["before", "after"]],
    ["will raise its force by 300 to 1,200", ["rise", "after"]],
    ["80 on the road, down from 110", ["after", "before"]],
    ["exports rose 12% last year", ["rise"]],
    ["prices fell nearly £5 million", ["fall"]],
    ["the minister raised £5 million", [null]],
    ["a cut of 10 per cent", ["fall"]],
    ["an increase of £5 million", ["rise"]],
    ["1,200 more sites", ["rise"]],
    ["fell to 2.1% from 3.4%", ["after", "before"]],
  ])("is said of “%s”", (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe("a stand-alone phrase", () => {
  test("says its quantity", () => {
    expect(readPhrase("more than an additional US$5 million")).toMatchObject({
      bound: "more than",
      value: 5_000_000,
      unit: "USD",
      role: "further",
    });
  });

  test.each(["thankfully few", "Type 26", "30 June 2025", "one of them", ""])(
    "states none in “%s”",
    (text) => {
      expect(readPhrase(text)).toBeNull();
    },
  );
});
