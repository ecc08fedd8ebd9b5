import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countriesIn, countryName, isCountry } from "../../../src/model/countries.ts";

const codes = (text: string) => countriesIn(text).map(({ code }) => code);

test("whose money it is names no country, nor does a peninsula's name", () => {
  expect(codes("46 billion US dollars for the Korean Peninsula, and Kenya")).toEqual(["KEN"]);
});

test("a code has the name that a sentence needs", () => {
  expect(countryName("NLD")).toBe("the Netherlands");
  expect(countryName("USA")).toBe("United States");
  expect(countryName("FRA")).toBe("France");
  expect(countryName("XYZ")).toBeNull();
  expect(isCountry("CIV")).toBe(true);
  expect(isCountry("civ")).toBe(false);
});

describe("a country is named", () => {
  test.each([
    ["by its name, with an article or without", "the Netherlands and Kenya", ["NLD", "KEN"]],
    ["by an adjective or its people", "Swiss, Danes and Filipinos", ["CHE", "DNK", "PHL"]],
    ["by a part", "England, Scottish firms and Gaza", ["GBR", "GBR", "PSE"]],
    ["by letters", "the US, the U.S. Army, the UK’s", ["USA", "USA", "GBR"]],
    ["by another name", "Ivory Coast, Holland, Burma", ["CIV", "NLD", "MMR"]],
    ["in capitals", "KYIV, UKRAINE", ["UKR"]],
    ["by the longest name", "Papua New Guinea, Guinea-Bissau, South Sudan", ["PNG", "GNB", "SSD"]],
    ["with curly marks and accents", "Côte d’Ivoire and Türkiye", ["CIV", "TUR"]],
    ["before those who govern it", "the Estonian Defence Minister", ["EST"]],
    ["after what it is", "the Kingdom of Denmark", ["DNK"]],
  ])("%s", (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe("no country is named", () => {
  test.each([
    ["by an organisation", "the Norwegian Refugee Council and the British Red Cross"],
    ["by a body called after it", "the Bank of England, NHS England, Global Affairs Canada"],
    ["by a person", "Georgia Meloni met with Michael Jordan and Ms. French"],
    ["by a sea", "the Indian Ocean and the English Channel"],
    ["by a state or a thing", "New Jersey, British Columbia and a German shepherd"],
    ["by a language", "translated into French, and read in English."],
    ["by a language among others", "a mix of English and Tagalog, with Spanish-language lessons"],
    ["by a small word", "let us go; they polish turkey"],
    ["by a continent or two", "the Pan American Health Organization, Pan-American games"],
    ["by a currency", "US$5 million"],
  ])("%s", (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

test("places slice to the words", () => {
  const word = fc.constantFrom(
    "Kenya",
    "the US",
    "Georgia",
    "Smith",
    "Bank of",
    "Danes",
    "’s",
    "$5",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 10 }),
      (words) => {
        const text = words.join(" ");
        for (const { code, start, end } of countriesIn(text)) {
          expect(isCountry(code)).toBe(true);
          expect(codes(text.slice(start, end))).toEqual([code]);
        }
      },
    ),
  );
});
