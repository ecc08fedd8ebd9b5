import { describe, expect, test } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { attribute, speakersOf } from "../../../../src/author/naming/speakers.ts";

/** Who is quoted under a headline: name, role and the first words. */
const speakers = (text: string) =>
  speakersOf(attribute(readSource(`A wall\n\n${text}`))).map(({ name, role, quote }) => [
    name,
    role,
    quote,
  ]);

test("a speaker may have two last names, a title and one name, or belong to a nation", () => {
  const almeida = "Minister Ana Almeida Quintero came. Minister Almeida said: “It rains.”";
  expect(speakers(almeida)[0]?.[0]).toBe("Ana Almeida Quintero");
  const noble = "<h1>A</h1><blockquote><p>Baroness Lorne said:</p><p>It rains.</p></blockquote>";
  expect(speakersOf(attribute(readSource(noble)))).toMatchObject([
    { name: "Baroness Lorne", quote: "It rains." },
  ]);
  const chief = "“It rains,” said Chief Darlene Whitecalf of the Tsuut’ina Nation.";
  expect(speakers(chief)[0]?.[0]).toBe("Darlene Whitecalf");
});

test("a family name that comes first is known after an office", () => {
  const tran =
    "H.E. Mr. Tran Van Mau, Minister of Trade, came. Minister Tran stated that “it rains”.";
  expect(speakers(tran)[0]?.[0]).toBe("Tran Van Mau");
});

test("a rank that is cut short ends no sentence", () => {
  const general = "“It rains,” Press Secretary Maj. Gen. Ada Lorne told reporters.";
  expect(speakers(general)[0]?.[0]).toBe("Gen. Ada Lorne");
});

test("a line says whose quotes follow, of somebody whom the page's head names", () => {
  const release =
    "Media Release\n\nThe Hon Ada Lorne MP\nMinister for Harbours and Pacific Fisheries\n\n14 February 2025\n\n" +
    "A wall\n\nIt is done.\n\nQuotes attributable to Minister Lorne:\n\n“It rains.”";
  const source = readSource(release);
  expect(source).toMatchObject({ title: "A wall", published: "2025-02-14", publisher: null });
  expect(speakersOf(attribute(source))).toMatchObject([{ name: "Ada Lorne", quote: "It rains." }]);
});

describe("a speaker is found", () => {
  test.each([
    ["before a colon", "Defence Secretary Ada Lorne said: “It rains.”"],
    ["after the words", "“It rains,” said Defence Secretary Ada Lorne."],
    ["before the verb, after the words", "“It rains,” Defence Secretary Ada Lorne told guests."],
    ["with the office after the name", "Ada Lorne, Defence Secretary, said: “It rains.”"],
    ["by a last name", "Defence Secretary Ada Lorne came. “It rains,” Ms. Lorne said."],
    [
      "of several behind the verb",
      "“It rains,” said Defence Secretary Ada Lorne after meeting Prime Minister Bo Vale.",
    ],
    [
      "at a launch in a house",
      "“It rains,” said Ada Lorne, Defence Secretary, at the launch in Merton Buildings.",
    ],
    [
      "by the verb in the present",
      "Defence Secretary Ada Lorne came. “It rains,” Ms Lorne writes.",
    ],
    [
      "by a country’s office",
      "Defence Secretary Ada Lorne came.\n\nMali’s Defence Secretary praised “It rains.”",
    ],
    ["as “she”", "Defence Secretary Ada Lorne came.\n\n“It rains,” she said."],
    [
      "by the office",
      "Defence Secretary Ada Lorne came.\n\nThe Defence Secretary said: “It rains.”",
    ],
    ["by an office told before", "The Defence Secretary came. Ada Lorne said: “It rains.”"],
    ["by what stands before a colon", "Defence Secretary Ada Lorne was brief: “It rains.”"],
    ["in straight marks", 'Defence Secretary Ada Lorne said: "It rains."'],
    ["without marks, after a colon", "Defence Secretary Ada Lorne said:\n\nIt rains."],
    ["under a quotation", "> “It rains.”\n>\n> – Ada Lorne, Defence Secretary"],
    ["inside the words' sentence", "The sky, said Defence Secretary Ada Lorne, “It rains.” on us."],
    [
      "past whom else the words name by the way",
      "Defence Secretary Ada Lorne, who met Mr Cole Hartwin on Sunday, said: “It rains.”",
    ],
    ["with letters after the name", "Defence Secretary Ada Lorne MP said: “It rains.”"],
    [
      "past the next sentence’s verb",
      "Defence Secretary Ada Lorne said “It rains,”. Others asked why.",
    ],
    [
      "before a clause that runs into the words",
      "Defence Secretary Ada Lorne said the day would be “It rains,” and no more.",
    ],
    [
      "at a meeting with others",
      "Mr Hartwin met Defence Secretary Ada Lorne. “It rains,” Ms Lorne said.",
    ],
    ["over words quoted in part", "Defence Secretary Ada Lorne called it “It rains.”"],
  ])("%s", (_, text) => {
    const [[name, role, quote] = []] = speakers(text);
    expect([name, role]).toEqual(["Ada Lorne", "Defence Secretary"]);
    expect(quote).toMatch(/^It rains[.,]$/);
  });
});

describe("a speaker is found whatever the verb", () => {
  test.each([
    [
      "right before the words",
      "Minister Ada Lorne countered that “it rains and it pours”, and left.",
    ],
    [
      "in a clause that tells of something",
      "The wall, which Minister Ada Lorne branded “a gift to all of us”, stands.",
    ],
    [
      "with the office between",
      "Ada Lorne, chair of Orchard Walls, retorted: “It rains and it pours.”",
    ],
    [
      "right after the words",
      "“It rains and it pours,” Ada Lorne, chair of Orchard Walls, countered.",
    ],
    ["as the source", "According to Ada Lorne, chair of Orchard Walls, “it rains and it pours”."],
    [
      "on the line below, with a town",
      "> “It rains and it pours.”\n\nAda Lorne, pilot, Rowan Hill Merton",
    ],
    ["on the line below", "“It rains and it pours.”\n\nAda Lorne, Chair of Orchard Walls"],
  ])("%s", (_, text) => {
    expect(speakers(text).map(([name]) => name)).toEqual(["Ada Lorne"]);
  });

  test.each([
    ["a turn of phrase", "Minister Ada Lorne visited “the wall”."],
    ["what somebody only saw", "Minister Ada Lorne went to “a wall of the old sort” in May."],
  ])("but not for %s", (_, text) => {
    expect(speakers(text)).toEqual([]);
  });
});

test("each of two who answer one another has his own words", () => {
  const said =
    "Ada Lorne, Minister for Rain, stated that “it rains today”, to which Minister Tam Okerlund replied that “it pours here”.";
  expect(speakers(said).map(([name, , quote]) => [name, quote])).toEqual([
    ["Ada Lorne", "it rains today"],
    ["Tam Okerlund", "it pours here"],
  ]);
});

test("a whole sentence in marks is whose the sentence before is about", () => {
  const said = "Her colleague, Ada Lorne, was equally clear. “It rains and it pours.”";
  expect(speakers(said).map(([name]) => name)).toEqual(["Ada Lorne"]);
});

test("what an office is for is nobody who speaks", () => {
  const said = "Ada Lorne, Commissioner for Crisis Handling, said: “It rains.”";
  expect(speakers(said).map(([name]) => name)).toEqual(["Ada Lorne"]);
});

test("a company in a table is nobody who speaks", () => {
  const table = "| Firm | Sum |\n|---|---|\n| Merton Vale | £4 |";
  const said = "Ada Lorne, managing director of Merton Vale, added: “It rains.”";
  expect(speakers(`${table}\n\n${said}`).map(([name]) => name)).toEqual(["Ada Lorne"]);
});

test("an office may be long, foreign, and named after a country’s “’s”", () => {
  expect(
    speakers(
      "Kenya’s Cabinet Secretary for Foreign Affairs, Wanjiru Mfano, said: “Yes.” " +
        "Minister for Trade and the Pacific Tam Okerlund said: “No.”",
    ),
  ).toEqual([
    ["Wanjiru Mfano", "Cabinet Secretary for Foreign Affairs", "Yes."],
    ["Tam Okerlund", "Minister for Trade and the Pacific", "No."],
  ]);
});

test("several who are listed with “the Hon” each keep their own office", () => {
  const listed = "The Hon Ada Lorne, Minister for Rain\nThe Hon Tam Okerlund, Minister for Walls";
  const said = "“Yes,” Ms Lorne said. “No,” Mr Okerlund said.";
  expect(speakers(`${listed}\n\n${said}`).map(([name, role]) => [name, role])).toEqual([
    ["Ada Lorne", "Minister for Rain"],
    ["Tam Okerlund", "Minister for Walls"],
  ]);
});

test("a sea is nobody, though its name has capitals", () => {
  expect(speakers("The Southern Ocean said: “It rains.”")).toEqual([]);
});

test("a title or a figure in marks is nobody's quotation", () => {
  expect(speakers("The page gave the rise as “0.3%”, and “The Wall” is a book.")).toEqual([]);
});

test.each([
  ["in the same paragraph", "“It rains,” Defence Secretary Ada Lorne said. “It never stops.”"],
  ["in the next", "Defence Secretary Ada Lorne said: “It rains.\n\n“It never stops.”"],
])("whoever speaks goes on speaking %s", (_, text) => {
  const said = attribute(readSource(`A wall\n\n${text}`));
  expect(said.map(({ speaker }) => speaker?.name)).toEqual(["Ada Lorne", "Ada Lorne"]);
});
