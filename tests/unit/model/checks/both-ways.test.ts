import { describe, expect, test } from "vitest";
import { faults } from "../../../fixtures/faults.ts";
import { type ClaimFields, faultsOf, q, type WrittenQuantity } from "../../../fixtures/said.ts";

/** What is wrong with a summary of a sentence. */
function summed(sentence: string, stated: readonly WrittenQuantity[], over: ClaimFields = {}) {
  return (summary: string) => faultsOf(sentence, stated, { ...over, summary });
}

describe("a number in the editor's words", () => {
  const garrison = summed("The garrison grows by around 150 soldiers.", [
    q("about", 150, "soldiers", "around 150 soldiers", { role: "rise" }),
  ]);

  test("that is a rise is said as one", () => {
    expect(garrison("The garrison grows by about 150 soldiers")).toEqual([]);
    expect(garrison("About 150 more soldiers")).toEqual([]);
    expect(garrison("The garrison adds about 150 soldiers")).toEqual([]);
    for (const level of ["The garrison is about 150", "The garrison has grown to about 150"]) {
      expect(garrison(level)).toEqual([
        `summary (said): “about 150” is not what is stated: about 150 soldiers (rise), in “${level}”`,
      ]);
    }
  });

  test("that is a fall is said as one, and never as a rise", () => {
    const thefts = summed("Thefts fell by 12%, and sales rose by 30%.", [
      q("exact", 12, "%", "12%", { role: "fall" }),
      q("exact", 30, "%", "30%", { role: "rise" }),
    ]);
    for (const so of [
      "Thefts down 12%, sales up 30%",
      "A 12% fall and a 30% rise",
      "Sales rose 30%",
    ])
      expect(thefts(so)).toEqual([]);
    for (const not of ["Thefts rose 12%", "Sales fell 30%", "Sales rose to more than 30%"])
      expect(thefts(not)).toHaveLength(1);
    expect(thefts("A 12% rise and a 30% fall")).toHaveLength(2);
  });

  test("is no rise because its bound has “more” or “up” in it", () => {
    for (const level of ["A garrison of up to 150", "More than 150 soldiers"])
      expect(garrison(level)).toHaveLength(1);
  });

  test("that was before is not said as what became of it", () => {
    const team = summed("The team shrinks from 24 to 18 divers.", [
      q("exact", 24, "divers", "24", { role: "before" }),
      q("exact", 18, "divers", "18 divers", { role: "after" }),
    ]);
    expect(team("The team shrinks from 24 to 18")).toEqual([]);
    expect(team("The team, 18, down from 24")).toEqual([]);
    expect(team("The team grows from 18 to 24")).toHaveLength(2);
  });

  test("counts what the article counts, in either number, or as its bar is named", () => {
    const trucks = summed("The minister sent 40 trucks and 3 boats.", [
      q("exact", 40, "trucks", "40 trucks", { about: "sent by the minister" }),
      q("exact", 3, "boats", "3 boats"),
    ]);
    expect(trucks("40 trucks were sent")).toEqual([]);
    expect(trucks("40 trucks and three boats")).toEqual([]);
    expect(trucks("40 boats were sent")).toEqual([
      "summary (said): “40 boats” is no number of a claim or fact; the nearest is 40 trucks, in “40 boats were sent”",
    ]);
  });

  test("is a share of what the article has it of, where both say", () => {
    const calls = summed("A third of the calls came at night.", [
      q("exact", 0.333, "ratio", "A third", { role: "share" }),
    ]);
    expect(calls("A third of the calls came at night")).toEqual([]);
    expect(calls("A third came at night")).toEqual([]);
    expect(calls("A third of the ships came at night")).toHaveLength(1);
  });

  test("is as near as it is written: 1,604 is not 1,600", () => {
    const troops = summed("There are 1,600 troops.", [q("exact", 1600, "troops", "1,600 troops")]);
    expect(troops("1,604 troops")).toHaveLength(1);
  });

  test("is no “one” that only points", () => {
    const none = summed("The minister met the press.", [], { kind: "topic", status: undefined });
    expect(none("One meeting, with one newspaper")).toEqual([]);
    expect(none("Two meetings")).toHaveLength(1);
  });

  test("is read apart from what the next quotation says", () => {
    const troops = summed("Troops doubled, to more than 1,600 soldiers.", [
      q("exact", 2, "ratio", "doubled"),
      q("more than", 1600, "soldiers", "more than 1,600 soldiers"),
    ]);
    expect(troops("“Doubled” and “more than 1,600”")).toEqual([]);
  });
});

describe("a size without a number, in the editor's words", () => {
  const stores = summed("Several hundred tents and 40 boats arrived, with millions of pounds.", [
    { bound: "words only", unit: "tents", words: "Several hundred tents" },
    q("exact", 40, "boats", "40 boats"),
    { bound: "words only", unit: "GBP", words: "millions of pounds" },
  ]);

  test.each([
    "Hundreds of tents",
    "Several hundred tents",
    "“Several hundred” came",
    "Millions of pounds",
  ])("is one that the article has: %s", (words) => {
    expect(stores(words)).toEqual([]);
  });

  test.each([
    "Thousands of tents",
    "Hundreds of boats",
    "Dozens of boats",
    "Billions of pounds",
    "Millions of euros",
  ])("is no other: %s", (words) => {
    expect(stores(words)).toEqual([expect.stringContaining(`no claim or fact says “${words}”`)]);
  });
});

describe("a date in the editor's words", () => {
  const talks = summed("Talks begin on 3 June and end on 30 June 2025 at 9.30am.", [], {
    kind: "topic",
    status: undefined,
  });

  test.each(["3 June", "30 June 2025", "3 June 2025", "June 2025", "2025", "June 3", "9.30am"])(
    "is one that the article has: %s",
    (date) => {
      expect(talks(`Talks on ${date}`)).toEqual([]);
    },
  );

  test.each(["30 July", "4 June", "3 June 2024", "June 2030", "2024"])(
    "is no other: %s",
    (date) => {
      expect(talks(`Talks on ${date}`)).toHaveLength(1);
    },
  );
});

describe("figures of the editor's own", () => {
  const sentence = "The minister met the press.";
  const topic = { kind: "topic", status: undefined };

  test("that no sentence has are left over", () => {
    const changes = { ownFigures: [{ words: "two rooms", because: "counted" }] };
    expect(faultsOf(sentence, [], topic, changes)).toEqual([
      expect.stringContaining("ownFigures[0].words: no number of the briefing’s own sentences"),
    ]);
    expect(faultsOf(sentence, [], { ...topic, summary: "Two rooms" }, changes)).toEqual([]);
  });
});

describe("what the article says once more", () => {
  const sentence = "It gave $40 million (roughly ¥6 billion) to orchards.";
  const yen = q("about", 6e9, "JPY", "roughly ¥6 billion", { role: "equivalent" });
  const dollars = q("exact", 4e7, "USD", "$40 million");

  test("is an equivalent, which may be said as well", () => {
    expect(faultsOf(sentence, [dollars, yen], { summary: "About ¥6 billion" })).toEqual([]);
  });
});

describe("words for large type", () => {
  const sentence = "It signed a treaty worth £40 million.";
  const treaty = { kind: "agreement", status: "signed", instrument: "Treaty", parties: ["GBR"] };
  const pounds = q("exact", 4e7, "GBP", "£40 million");

  test("may be about any number of the claim, by its words", () => {
    const figure = (of: string) => ({ ...treaty, figure: { of, label: "for orchards" } });
    expect(faultsOf(sentence, [pounds], figure("£40 million"))).toEqual([]);
    expect(faultsOf(sentence, [pounds], figure("£50 million"))).toEqual([
      "figure.of (said): no quantity of the claim has the words “£50 million”",
    ]);
  });

  test("need a number", () => {
    const figure = { figure: { label: "for orchards" } };
    expect(faultsOf("It gave help.", [], figure)).toEqual([
      "figure (said): the claim has no number to show in large type",
    ]);
  });
});

describe("what is no figure, in the editor's words", () => {
  const ship = summed("Since 2019 a Type 26 frigate waits; it goes by 1 December.", []);

  test("is a name that the article has", () => {
    expect(ship("A Type 26 frigate goes")).toEqual([]);
    expect(ship("A Type 36 frigate goes")).toEqual([
      "summary (said): “Type 36” is in neither the article nor a fact, in “A Type 36 frigate goes”",
    ]);
  });

  test("is a date as sure as the article has it", () => {
    expect(ship("The ship goes by 1 December")).toEqual([]);
    for (const unsure of ["The ship goes by about 1 December", "At sea since around 2019"])
      expect(ship(unsure)).toHaveLength(1);
  });
});

describe("a number below zero", () => {
  const sentence = "Growth was minus 2 per cent.";
  const growth = (value: number, words: string, over: ClaimFields = {}) =>
    faultsOf(sentence, [q("exact", value, "%", words)], { kind: "statistic", ...over });

  test("keeps its sign between the words and the number", () => {
    expect(growth(-2, "minus 2 per cent")).toEqual([]);
    expect(growth(2, "minus 2 per cent")).toEqual([
      "quantities[0].value (said): the words say -2, got 2",
    ]);
    expect(growth(2, "2 per cent")).toEqual([
      "quantities[0].words (said): the article says “minus 2 per cent”, of which “2 per cent” is a part",
    ]);
  });

  test("has its sign in the editor's words, however that is written", () => {
    for (const same of ["It was minus 2%", "Growth was -2%", "Growth was −2%"])
      expect(growth(-2, "minus 2 per cent", { summary: same })).toEqual([]);
    for (const other of ["Growth was 2%", "Growth was -5%"])
      expect(growth(-2, "minus 2 per cent", { summary: other })).toHaveLength(1);
  });

  test("is none of aid, troops or things, nor one of a rise", () => {
    const told = "The change came to −5 tanks.";
    const faultOf = (kind: string, role: string) =>
      faultsOf(told, [q("exact", -5, "tanks", "−5 tanks", { role })], { kind });
    expect(faultOf("statistic", "level")).toEqual([]);
    for (const kind of ["aid", "equipment"])
      expect(faultOf(kind, "level")).toEqual([
        `quantities[0].value (said): no ${kind} is below zero, got −5; a statistic may be`,
      ]);
    expect(faultOf("statistic", "rise")).toEqual([
      "quantities[0].role (said): a rise is never below zero: leave the role out, or the minus",
    ]);
  });
});

describe("a number that adds to others", () => {
  const fund = summed("Japan gives a further £2.5 million by the end of the year.", [
    q("exact", 2.5e6, "GBP", "a further £2.5 million", { role: "further" }),
  ]);

  test("is said so", () => {
    expect(fund("Another £2.5 million by the end of the year")).toEqual([]);
    expect(fund("£2.5 million by the end of the year")).toHaveLength(1);
  });
});

describe("a unit", () => {
  test("that no word at the number names is one that the article has", () => {
    const sentence = "The diving team shrinks to 18.";
    const unit = (name: string) =>
      faultsOf(sentence, [q("exact", 18, name, "18", { role: "after" })], {
        summary: "It shrinks",
      });
    expect(unit("divers")).toEqual([]);
    expect(unit("bananas")).toEqual([
      "quantities[0].unit (said): the article has no word for bananas",
    ]);
  });
});

test("a subtitle counts money as some amount is counted", () => {
  const subtitled = (subtitle: string) =>
    faults({ claims: { "messages.aid.subtitle": subtitle } }).length;
  expect(subtitled("£ million")).toBe(0);
  expect(subtitled("£ billion")).toBe(1);
});

test("what the article is said not to say names its money rightly", () => {
  const sum = q("exact", 5e6, "GBP", "£5 million");
  const unsaid = (text: string) =>
    faultsOf("Roads get £5 million.", [sum], {
      summary: "Roads get £5 million",
      doesNotSay: [text],
    });
  expect(unsaid("Whether it is part of the £5 million.")).toEqual([]);
  expect(unsaid("Whether it is part of the £6 million.")).toHaveLength(1);
  expect(unsaid("Which of 12 roads.")).toEqual([]);
});
