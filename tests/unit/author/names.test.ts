import { describe, expect, test } from "vitest";
import { organisationsIn } from "../../../src/author/organisations.ts";
import { timeWordsIn } from "../../../src/model/time-words.ts";

const organisations = (text: string) => organisationsIn(text).map(({ name }) => name);
const times = (text: string) => timeWordsIn(text).map(({ words }) => words);

describe("organisations", () => {
  test.each([
    [
      "The Department of Health and Social Care and NHS England",
      ["Department of Health and Social Care", "NHS England"],
    ],
    ["the NATO Support and Procurement Agency", ["NATO Support and Procurement Agency"]],
    ["Canada and the World Bank", ["World Bank"]],
    ["Ministers of the Pacific Islands Forum met", ["Pacific Islands Forum"]],
    ["the International Committee of the Red Cross", ["International Committee of the Red Cross"]],
    ["under a contract with Humber Forge", ["Humber Forge"]],
    ["a Romanian firm, Aerostar S.A., will", ["Aerostar S.A."]],
    ["the African Union’s mission and ASEAN ministers", ["African Union", "ASEAN"]],
    ["the Asian Development Bank US$5 million", ["Asian Development Bank"]],
    ["run by Orchard Relief, the", ["Orchard Relief"]],
    ["the state miner Humber Ore", ["Humber Ore"]],
    ["The Treasury meets the cost", ["Treasury"]],
    ["the ESRI puts its cost at", ["ESRI"]],
    ["a team of Royal Engineers", ["Royal Engineers"]],
    ["Operation Lanternfield", ["Operation Lanternfield"]],
  ])("%s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });

  test.each([
    "the Visiting Forces Access Treaty",
    "Defence Secretary Ada Lorne",
    "Namibia’s Minister of Mines and Energy",
    "the Australian Government and the Committee",
    "Security Council resolution 2664",
    "the Oval Office",
    "the GDP, which",
  ])("none in “%s”", (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe("words of time", () => {
  test.each([
    ["It met today (Monday 3 March) in London.", ["today (Monday 3 March)"]],
    ["It ends by the end of fiscal 2027.", ["by the end of fiscal 2027"]],
    ["Between 2 and 29 September it rained.", ["Between 2 and 29 September"]],
    ["In the coming months, and later this month", ["In the coming months", "later this month"]],
    ["It was paid in 2022–23 and in March.", ["in 2022–23", "in March"]],
    ["Three years ago, and last autumn", ["Three years ago", "last autumn"]],
    ["No later than by March 31, 2026", ["by March 31, 2026"]],
    ["Since the 1970s; before Christmas", ["Since the 1970s", "before Christmas"]],
  ])("%s", (text, words) => {
    expect(times(text)).toEqual(words);
  });

  test.each(["They may march on in 2,000 steps.", "at today’s prices", "2025 people came"])(
    "none in “%s”",
    (text) => {
      expect(times(text)).toEqual([]);
    },
  );
});
