import { describe, expect, test } from "vitest";
import { draft } from "../../../../src/author/draft.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { organisationsIn } from "../../../../src/author/naming/organisations.ts";
import { timeWordsIn } from "../../../../src/model/article/time-words.ts";

const organisations = (text: string) => organisationsIn(text).map(({ name }) => name);
const read = (text: string) => draft(readSource(`A wall\n\n${text}`));
const speakers = (text: string) => read(text).speakers.map(({ name, quote }) => [name, quote]);

describe("a body is known", () => {
  test.each([["Orchard Vale FZCO"], ["Merton Larkspur Sdn Bhd"], ["Larkspur Oak PJSC"]])(
    "by the form of its firm: %s",
    (name) => {
      expect(organisations(`the assets of ${name} are frozen`)).toEqual([name]);
    },
  );

  test.each([
    ["Ministry of Agriculture, Livestock & Irrigation"],
    ["Ministry of Environment, Urban Planning and Islands"],
    ["Department of Chemicals, Petrochemical Works and Fertilizers"],
  ])("by a list of fields: %s", (name) => {
    expect(organisations(`officials of the ${name} came`)).toEqual([name]);
  });

  test.each([["Bank Negara Larkspur"], ["Bank Mandiri"], ["Bank Ochrony Jezior"]])(
    "by a bank’s name in its own language: %s",
    (name) => {
      expect(organisations(`a loan which ${name} grants`)).toEqual([name]);
    },
  );

  test.each([
    ["General Staff of the Armed Forces of Latvia"],
    ["Joint Staff of the Republic of Korea"],
    ["Defence Staff of the Kingdom of Norway"],
  ])("by the staff that it is: %s", (name) => {
    expect(organisations(`officers of the ${name} came`)).toEqual([name]);
  });

  test.each([
    ["a fellow at Merton House, said", "Merton House"],
    ["head of energy and dean at Larkspur Hall, agreed", "Larkspur Hall"],
    ["an economist at Orchard Point and once a minister", "Orchard Point"],
  ])("by who works at it: %s", (text, name) => {
    expect(organisations(`Ada Lorne, ${text}`)).toEqual([name]);
  });

  test("by its letters, with whose it is before them", () => {
    expect(organisations("the EU-Moldova Joint Border Centre (JBC)")).toEqual([
      "EU-Moldova Joint Border Centre",
    ]);
  });
});

test.each([
  ["the OSCE Mission in Kosovo came", ["OSCE Mission in Kosovo"]],
  ["the UN Office in the Sahel came", ["UN Office in the Sahel"]],
  ["a plant of Orchard Yün A.Ş. closed", ["Orchard Yün A.Ş."]],
  ["decision (CFSP) 2026/12 applies", []],
  ["Colonel Ada Lorne of the National Guard of Latvia came", ["National Guard of Latvia"]],
  ["Wing Commander Ada Lorne of the Norwegian Navy came", ["Norwegian Navy"]],
  ["figures of Statistics South Africa show", ["Statistics South Africa"]],
  ["Joint Force Command Naples leads it", ["Joint Force Command Naples"]],
])("a body may be in a place, or end in points: %s", (text, names) => {
  expect(organisations(text)).toEqual(names);
});

test("a line of a body’s name at the end says who publishes", () => {
  expect(read("It rains.\n\nMinistry of Rain").organisations).toEqual([]);
});

test("capitals before a dash are a place, and a letter is nobody’s name", () => {
  const placed =
    "MERTON CITY – Defense Secretary Atty. Ada Lorne came. “It rains here,” the Secretary said.";
  expect(speakers(placed)[0]?.[0]).toBe("Ada Lorne");
  const lettered =
    "Orchard A makes walls. Rowan McAllister, head of Orchard House, called it “a wall without a door”.";
  expect(speakers(lettered)[0]?.[0]).toBe("Rowan McAllister");
});

test("a chief of staff is no body, and nor is a press office of one", () => {
  expect(
    organisations("the Chief of the Defence Staff, Ada Lorne, and the Chief of the General Staff"),
  ).toEqual([]);
  expect(organisations("Press Office of the Ministry of Rain")).toEqual([]);
  expect(organisations("Questions: Communication Service, tel. 12")).toEqual([]);
});

test("a body written with “&” and with “and” is one", () => {
  const text = "The Department of Trade & Rain pays. The Department of Trade and Rain waits.";
  expect(read(text).organisations).toEqual(["Department of Trade & Rain"]);
});

describe("a speaker is known", () => {
  test.each([
    [
      "Ada Lorne, head of the rain office at Merton House, called it “a wall that nobody asked for”.",
    ],
    [
      "Ada Lorne, professor of walls at Orchard College, London, described it as “a wall that nobody asked for”.",
    ],
    ["Ada Lorne, chair of the Rowan Larkspur Trust, praised “a wall that nobody asked for”."],
  ])("before what else is named: %s", (text) => {
    expect(speakers(text)).toEqual([["Ada Lorne", "a wall that nobody asked for"]]);
  });

  test.each([
    ["Minister Ada Lorne came. – We are ready – said Minister Lorne. – It rains."],
    ["Minister Ada Lorne came. – We are ready, – stressed the minister."],
    ["Minister Ada Lorne came.\n\n– We are ready – she added. – It rains."],
  ])("of words between dashes: %s", (text) => {
    expect(speakers(text)[0]?.[0]).toBe("Ada Lorne");
    expect(speakers(text)[0]?.[1]).toMatch(/^We are ready/);
  });

  test.each([["Smt."], ["Engr."], ["Amb."]])("by a name with a title before it: %s", (title) => {
    expect(speakers(`“It rains here,” said ${title} Ada Lorne, a farmer.`)[0]?.[0]).toBe(
      "Ada Lorne",
    );
  });
});

test("a dash between two halves of a sentence quotes nobody", () => {
  expect(speakers("Minister Ada Lorne came – and the rain – said nothing new.")).toEqual([]);
});

test.each([
  ["Later that day it rained", "Later that day"],
  ["it applies with effect from 3 May", "with effect from 3 May"],
  ["grants in the second round are small", "in the second round"],
  ["it may open as soon as Friday", "as soon as Friday"],
  ["nothing since their last summit", "since their last summit"],
  ["it fell this past winter", "this past winter"],
  ["it rained the night before", "the night before"],
  ["until further notice it is shut", "until further notice"],
  ["since the dam was opened it rains", "since the dam was opened"],
  ["it floods every spring", "every spring"],
  ["costs fall over the medium term", "over the medium term"],
  ["it fell in the 2025/26 financial year", "in the 2025/26 financial year"],
  ["nothing since his appointment", "since his appointment"],
])("“%s” says when", (text, words) => {
  expect(timeWordsIn(text).map((time) => time.words)).toEqual([words]);
});
