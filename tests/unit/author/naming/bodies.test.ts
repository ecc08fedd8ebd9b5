import { describe, expect, test } from "vitest";
import { draft } from "../../../../src/author/draft.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { organisationsIn } from "../../../../src/author/naming/organisations.ts";

const organisations = (text: string) => organisationsIn(text).map(({ name }) => name);

test("a mission is one by what it is sent for", () => {
  expect(organisations("The Horn Training Mission has taught")).toEqual(["Horn Training Mission"]);
});

test("an organisation is known in a table of who delivers what", () => {
  const raw = "# Rain\n\n| Item | Delivered by |\n|---|---|\n| Tents | Orchard Abroad |";
  expect(draft(readSource(raw)).organisations).toEqual(["Orchard Abroad"]);
});

describe("an organisation is known", () => {
  test.each([
    ["the Intergovernmental Authority on Development (IGAD)"],
    ["the Bureau of Population, Refugees, and Migration (PRM)"],
    ["the Africa Centres for Disease Control and Prevention (Africa CDC)"],
    ["the Northern Line Upkeep (NLU), which"],
  ])("by the letters that follow it in brackets: %s", (text) => {
    expect(organisations(text)).toEqual([/(?<=^the ).*(?= \()/.exec(text)?.[0]]);
  });

  test.each([
    ["Agence Française de Développement"],
    ["Cassa Depositi e Prestiti"],
    ["Deutsche Gesellschaft für Internationale Zusammenarbeit"],
    ["Institut Pasteur de Dakar"],
    ["Assembleia da República"],
    ["Officine Lorne"],
    ["Guardia Costiera"],
  ])("by its own language’s word for what it is: %s", (name) => {
    expect(organisations(`a loan by ${name} and others`)).toEqual([name]);
  });

  test.each([
    ["Petrobras lends", ["Petrobras"]],
    ["a study by IG Metall and Women's Aid found", ["IG Metall", "Women's Aid"]],
    ["with P&O Ferries on board", ["P&O Ferries"]],
    ["a third for Masdar Gulf.", ["Masdar Gulf"]],
    ["asked Petrobras President Ada Lorne", ["Petrobras"]],
    ["Minister Ada Terna said", []],
    ["sends 16 Supacat lorries", []],
    ["the Terna-Lorne line", []],
  ])("by fame, with the part of it that is meant: %s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });

  test.each([
    ["Orchard-Vale, the sovereign wealth fund, pays", ["Orchard-Vale"]],
    ["the aid agency Orchard Abroad came", ["Orchard Abroad"]],
    ["Ada Lorne, Chief Executive of Orchardsons, said", ["Orchardsons"]],
    ["– Ada Lorne, Country Director, Orchard Abroad", ["Orchard Abroad"]],
  ])("by what is said of it: %s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });

  test.each([
    ["seven companies, including Orchard Vale and Merton Hill", ["Orchard Vale", "Merton Hill"]],
    ["Larkspur, BAE Systems and Merton have built it", ["Larkspur", "BAE Systems", "Merton"]],
    ["the Rowan Trust, Larkspur and the Water Board", ["Rowan Trust", "Larkspur", "Water Board"]],
    ["Larkspur and SSE Renewables have built it", ["Larkspur", "SSE Renewables"]],
    [
      "the World Bank, Orchard Vale and the Rowan Trust",
      ["World Bank", "Orchard Vale", "Rowan Trust"],
    ],
  ])("by what it is listed with: %s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });

  test.each([
    ["Oxfam Canada and CARE Australia", ["Oxfam Canada", "CARE Australia"]],
    ["Greenpeace Central Asia", ["Greenpeace Central Asia"]],
    ["Imperial College London", ["Imperial College London"]],
    ["the UK–Japan Energy Board", ["UK–Japan Energy Board"]],
    ["the Ministry of Economy, Trade and Industry", ["Ministry of Economy, Trade and Industry"]],
  ])("with its place and all its fields: %s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });

  test.each([
    ["World Bank President Ada Lorne", ["World Bank"]],
    ["Orchard Aerospace of Mount Merton", ["Orchard Aerospace"]],
    [
      "the Bank for Rebuilding and Development and Larkspur",
      ["Bank for Rebuilding and Development"],
    ],
    ["Larkspur and Orchard AG", ["Larkspur", "Orchard AG"]],
    ["the Department of Water for the Merton Canal", ["Department of Water"]],
    ["the President’s Rain Initiative", ["President’s Rain Initiative"]],
    ["Orchard & Merton will load them", ["Orchard & Merton"]],
    ["funded by Orchard Vale S.A. and others", ["Orchard Vale S.A."]],
    ["in partnership with Merton Hub. Under it", ["Merton Hub"]],
    ["Merton Vale, of Poland, will employ 40", ["Merton Vale"]],
    [
      "it is Rain Canada Homes that pays Boat Building Ireland",
      ["Rain Canada Homes", "Boat Building Ireland"],
    ],
    ["Orchard Vale and Merton Rail Works are to build it", ["Orchard Vale", "Merton Rail Works"]],
    ["the Mi'kmaw Boat Cooperative", ["Mi'kmaw Boat Cooperative"]],
    ["the Rowan Rain Administration", ["Rowan Rain Administration"]],
    ["Merton Hydro of Canada", ["Merton Hydro"]],
    [
      "the Rowan Civil Defence and Resilience Agency",
      ["Rowan Civil Defence and Resilience Agency"],
    ],
    ["set up by Rainwatch Merton with help from Telra", ["Rainwatch Merton", "Telra"]],
    ["the International Brotherhood of Roofers", ["International Brotherhood of Roofers"]],
    ["the ABC-D and the ABC Ireland agreed", ["ABC-D", "ABC Ireland"]],
    [
      "the World Rain Programme and the Rain Initiative said",
      ["World Rain Programme", "Rain Initiative"],
    ],
    ["the Riflemen's Union", ["Riflemen's Union"]],
    [
      "the Office of the High Commissioner for Rowans",
      ["Office of the High Commissioner for Rowans"],
    ],
  ])("as far as its name goes: %s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });

  test("apart from the body that it is a part of", () => {
    expect(organisations("the State Department’s Bureau of Fisheries")).toEqual([
      "State Department",
      "Bureau of Fisheries",
    ]);
  });
});

describe("no organisation is", () => {
  test.each([
    "the Carbon Border Adjustment Mechanism (CBAM)",
    "a Memorandum of Understanding (MoU)",
    "internally displaced persons (IDPs)",
    "the Free Trade Agreement (FTA)",
    "Poland, Lithuania and Estonia",
    "Ada Lorne, Head of Operations, said",
    "a school that is run by the Department",
    "the Research & Development of turbines",
    "companies in Kenya, including in Mombasa",
    "the Pacific Boats Program will buy them",
    "under the Presidential Boats Authority",
    "Ada Lorne, the laboratory’s chief engineer",
    "the Rowan Administration",
    "On Monday Canada came. West Japan and Prime Minister Ireland came.",
    "the Joint Commission met, and EAM announced it",
  ])("%s", (text) => {
    expect(organisations(text)).toEqual([]);
  });

  test.each([
    ["NATO, Warsaw and Kyiv agreed", ["NATO"]],
    ["the Rowan Trust and the Paris Agreement", ["Rowan Trust"]],
    [
      "the President of the World Bank, Ada Lorne, and the Rowan Trust",
      ["World Bank", "Rowan Trust"],
    ],
    ["UNICEF Executive Director Ada Lorne", ["UNICEF"]],
  ])("whatever stands beside one: %s", (text, names) => {
    expect(organisations(text)).toEqual(names);
  });
});

test.each([
  ["launchers with Guided MLRS (GMLRS) rockets"],
  ["a Maritime Patrol Radar (MPR) for the coast"],
  ["a Landing Platform Helicopter (LPH)"],
])("what is shortened is no organisation where its last word is a thing: %s", (text) => {
  expect(organisations(text)).toEqual([]);
});
