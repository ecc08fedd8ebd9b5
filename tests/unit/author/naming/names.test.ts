import { describe, expect, test } from "vitest";
import { draft } from "../../../../src/author/draft.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { organisationsIn } from "../../../../src/author/naming/organisations.ts";
import { timeWordsIn } from "../../../../src/model/article/time-words.ts";

const organisations = (text: string) => organisationsIn(text).map(({ name }) => name);
test("a body's name alone in the head of a page says who publishes, and is none of the article", () => {
  const source = readSource(
    "A wall\n\nMay 22, 2025\nMinistry of Harbours of Japan\n\nOn May 22 the World Bank met.",
  );
  expect(source.publisher).toBe("Ministry of Harbours of Japan");
  expect(draft(source).organisations).toEqual(["World Bank"]);
});

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
    ["an agreement between ABCD and the Water Board", ["ABCD", "Water Board"]],
    ["The EFGH summit", ["EFGH"]],
    ["trains from Siemens Mobility", ["Siemens Mobility"]],
    ["the King’s Fund", ["King’s Fund"]],
    ["Enterprise Ireland and Parks Canada", ["Enterprise Ireland", "Parks Canada"]],
    ["The ABC union struck, and the CDE declared it.", ["ABC", "CDE"]],
    ["Plan International", ["Plan International"]],
    ["It rains. Orchardsons is building ships.", ["Orchardsons"]],
    ["the National Farmers’ Union", ["National Farmers’ Union"]],
    ["the Armed Forces of the Philippines", ["Armed Forces of the Philippines"]],
    ["Task Force 473", ["Task Force 473"]],
    ["the Port of Merton Authority and the Rowan Fund", ["Port of Merton Authority", "Rowan Fund"]],
    ["Orchard PLC and the Vale Foundation", ["Orchard PLC", "Vale Foundation"]],
    ["LarkPower has been told", ["LarkPower"]],
    ["with airVale and LarkPower on", ["airVale", "LarkPower"]],
    ["Orchard Vale and rowanAir Airlines fly", ["Orchard Vale", "rowanAir Airlines"]],
    ["the Mali Fund for Research XOF 18 million", ["Mali Fund for Research"]],
    ["repairs carried out by Lorne Merton", ["Lorne Merton"]],
    ["an agreement with Norway’s Larkgass and Vindnett", ["Larkgass", "Vindnett"]],
    [
      "the Merton Agency (AMB), Larkspur and the Rowan Trust",
      ["Merton Agency", "Larkspur", "Rowan Trust"],
    ],
    ["the Border Guard of Finland", ["Border Guard of Finland"]],
    ["Reading Foundation Ireland pays", ["Reading Foundation Ireland"]],
    ["the Roads and Ports Agency for Coasts", ["Roads and Ports Agency for Coasts"]],
    ["the Coalition against Rust and Rot", ["Coalition against Rust and Rot"]],
    ["the Road Safety Executive will", ["Road Safety Executive"]],
    ["the World Food Programme on Monday", ["World Food Programme"]],
    ["the Rowan Lending Facility for Ports", ["Rowan Lending Facility for Ports"]],
    ["the 4th Field Hospital Regiment", ["4th Field Hospital Regiment"]],
    ["It rains. Larkspur has lent tents.", ["Larkspur"]],
    ["Memoranda were exchanged between Larkspur and the Rowan Fund", ["Larkspur", "Rowan Fund"]],
    ["with MERTONSUR and", ["MERTONSUR"]],
    ["the African Union Military Staff", ["African Union Military Staff"]],
    ["from Saab BVT Finland to", ["Saab BVT Finland"]],
    ["the Commission on the Reform of Ports", ["Commission on the Reform of Ports"]],
    ["gas from Merton, and Equinor and Shell pay", ["Equinor", "Shell"]],
    ["lines built by Saab and Larkspur", ["Saab", "Larkspur"]],
    ["is due to report by Easter", []],
    ["Rowanbank and Larkbank are banned", ["Rowanbank", "Larkbank"]],
    ["the Rowan Trust, Vale Abroad and Larkspur", ["Rowan Trust", "Vale Abroad", "Larkspur"]],
    ["the Expert Panel on River Law", ["Expert Panel on River Law"]],
    ["the Partnership for Asia’s Development", ["Partnership for Asia’s Development"]],
    ["the Norwegian Joint Headquarters", ["Norwegian Joint Headquarters"]],
    ["Larkspur and Air Merton fly", ["Larkspur", "Air Merton"]],
    ["the Assembly of First Nations", ["Assembly of First Nations"]],
    [
      "The United Nations Office on Drugs and Crime puts",
      ["United Nations Office on Drugs and Crime"],
    ],
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
    "fires in the Amazon and an Amazon cooperation plan",
    "Norway NOK 750 million and Germany EUR 35 million",
    "the GDP, which",
    "two HIMARS launchers",
    "It rains. Poland will supply ships. They supply boats.",
    "WHY TUNGSTEN MATTERS",
    "SECURITY: troops",
  ])("none in “%s”", (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe("the organisations of an article", () => {
  const named = (raw: string) => draft(readSource(raw)).organisations;

  test("are each named once, by the full name and not by its letters too", () => {
    const raw = "Food\n\nThe World Food Programme (WFP) came. The WFP has food. The EU pays.";
    expect(named(`${raw}\n\nThe European Union pays.`)).toEqual([
      "World Food Programme",
      "European Union",
    ]);
  });

  test("are not looked for in a headline in which each word has a capital", () => {
    expect(named("Deals Worth Millions and a Tungsten Partnership\n\nIt rained.")).toEqual([]);
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
    ["For forty years it was so", ["For forty years"]],
    ["It rains every month, for the first time", ["for the first time"]],
    ["by year-end, within 60 days, since Cyclone Ada", ["by year-end", "since Cyclone Ada"]],
    ["in the years ahead, until the harvest", ["in the years ahead", "until the harvest"]],
    ["During the lean season, and in recent weeks", ["During the lean season", "in recent weeks"]],
    ["by the end of this Parliament", ["by the end of this Parliament"]],
    ["this school year, since privatisation", ["this school year", "since privatisation"]],
    ["three nights ago, during the visit", ["three nights ago", "during the visit"]],
    ["journeys on season tickets at dawn", ["at dawn"]],
    ["in the September quarter", ["in the September quarter"]],
    ["on 4-11-2025 and 19/08/2026, 7 MAR 2026", ["on 4-11-2025", "19/08/2026", "7 MAR 2026"]],
    [
      "earlier in the week, during the last drought",
      ["earlier in the week", "during the last drought"],
    ],
    ["one and a half years later prices began to fall", ["one and a half years later"]],
    [
      "in its first year, in the preceding period",
      ["in its first year", "in the preceding period"],
    ],
    ["over the life of the scheme, for decades", ["over the life of the scheme", "for decades"]],
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
