import { describe, expect, test } from "vitest";
import type { Series } from "../../../src/model/series.ts";
import { derive as deriveMeeting } from "../../../src/panels/meeting/derive.ts";
import {
  briefing,
  correctionClaim,
  meetingClaim,
  quotationClaim,
  shippedBriefing,
  topicClaim,
} from "../../fixtures/builders.ts";

const shipped = deriveMeeting(shippedBriefing());
const column = ({ rows }: Series, key: string) => rows.map(({ cells }) => cells[key]);
const sourcesOf = ({ rows }: Series) => rows.map(({ sources }) => sources.map(({ id }) => id));

describe("the shipped meeting", () => {
  test("has a time line in the article's words: past, now, ahead", () => {
    expect([...new Set(column(shipped.timeLine, "when"))]).toEqual([
      "earlier this year",
      "recently",
      "this week",
      "later this month",
    ]);
    expect([...new Set(column(shipped.timeLine, "order"))]).toEqual(["past", "now", "ahead"]);
    expect(sourcesOf(shipped.timeLine).flat()).toEqual([
      "estonia-troops",
      "romania-jets",
      "mlrs-announced",
      "ministerial",
      "joint-statement",
      "rotorcraft-memorandum",
      "membership-support",
      "madrid-summit",
      "madrid-decisions",
    ]);
  });

  test("reports four engagements in the article's order, the signing among them", () => {
    expect(sourcesOf(shipped.engagements).flat()).toEqual([
      "member-states",
      "donor-conference",
      "rotorcraft-memorandum",
      "sweden-finland-meeting",
    ]);
    expect(column(shipped.engagements, "status")).toEqual([
      "reported",
      "reported",
      "signed",
      "reported",
    ]);
  });

  test("has four topics, all discussed, and an outlook of two, all expected", () => {
    expect(column(shipped.topics, "status")).toEqual(Array(4).fill("discussed"));
    expect(shipped.topics.rows.map(({ standing }) => standing)).toEqual(Array(4).fill("discussed"));
    expect(column(shipped.outlook, "status")).toEqual(["expected", "expected"]);
  });

  test("quotes both of Ben Wallace's sentences as one quotation", () => {
    expect(column(shipped.quotation, "words")).toEqual([
      "“I was delighted to meet again with my NATO colleagues. The most successful military " +
        "alliance is more united than ever and determined to stand up for each other.”",
    ]);
    expect(column(shipped.quotation, "name")).toEqual(["Ben Wallace"]);
    expect(sourcesOf(shipped.quotation)).toEqual([["wallace-delighted", "wallace-united"]]);
  });
});

describe("quotations", () => {
  test.each([
    ["“It rains.”", "“It rains.”"],
    ["“It rains.", "“It rains.”"],
    ["It rains.", "“It rains.”"],
    ["“It rains,” she said, “today.”", "“It rains,” she said, “today.”"],
    ["Rain, she said, is “a habit”.", "Rain, she said, is “a habit”."],
  ])("the words %s are shown as %s: nothing is put in a speaker's mouth", (quote, shown) => {
    const claims = [quotationClaim({ quote })];
    expect(column(deriveMeeting(briefing({ claims })).quotation, "words")).toEqual([shown]);
  });

  test("of two speakers, or in two paragraphs, stay apart", () => {
    const claims = [
      quotationClaim({ id: "one" }),
      quotationClaim({ id: "two", quote: "It was calm." }),
      quotationClaim({ id: "three", quote: "It was not.", speaker: { name: "A", role: "B" } }),
    ];
    expect(sourcesOf(deriveMeeting(briefing({ claims })).quotation)).toEqual([
      ["one"],
      ["two"],
      ["three"],
    ]);
  });
});

describe("a quotation", () => {
  const said = (quotes: readonly string[], paragraph: string) => {
    const article = {
      paragraphs: ["A title", paragraph],
      kinds: ["headline", "paragraph"],
    } as const;
    const claims = quotes.map((quote, index) => quotationClaim({ id: `said-${index}`, quote }));
    return column(deriveMeeting(briefing({ article, claims })).quotation, "words");
  };

  test("has its sentences in the article's order, and a sign where words are left out", () => {
    expect(said(["Third.", "First."], "First. Second. Third.")).toEqual(["“First. … Third.”"]);
    expect(said(["First.", "Second."], "First. Second.")).toEqual(["“First. Second.”"]);
  });

  test("has one pair of quotation marks", () => {
    expect(said(["“It was calm.”"], "“It was calm.”")).toEqual(["“It was calm.”"]);
  });
});

test("a meeting without a figure has a row and no number", () => {
  const claims = [meetingClaim({ quantities: [], figure: null })];
  const { engagements } = deriveMeeting(briefing({ claims }));
  expect(column(engagements, "number")).toEqual([null]);
});

test("the time line has the mark of what other sources contradict", () => {
  const disputed = shipped.timeLine.rows.filter((row) => row.disputed.length > 0);
  expect(disputed.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual([
    "rotorcraft-memorandum",
  ]);
  expect(shipped.timeLine.dispute).toBe("Sources disagree about Spain");
});

describe("the time line", () => {
  test("says of a correction that it is one: what it takes back did not happen then", () => {
    const claim = correctionClaim();
    const step = { when: "past", words: "on Friday", claims: [claim.id] } as const;
    const { timeLine } = deriveMeeting(briefing({ claims: [claim], timeLine: [step] }));
    expect(column(timeLine, "what")).toEqual([`Corrected: ${claim.summary}`]);
  });

  const claims = [topicClaim(), topicClaim({ id: "later", quote: "They will speak again." })];
  const lineOf = (when: "past" | "ahead") =>
    deriveMeeting(
      briefing({
        claims,
        timeLine: [
          { words: "this week", when: "now", claims: ["topic"] },
          { words: "on 3 May", when, claims: ["later"] },
        ],
      }),
    ).timeLine;

  test("is drawn in order, and described step by step", () => {
    expect(lineOf("ahead").chart).toMatchObject({ mark: "order" });
    expect(lineOf("ahead").description).toBe(
      "In order, and not to scale: “this week” and “on 3 May”. " +
        "The line is dotted towards what lies ahead.",
    );
  });

  test("of one time says no order", () => {
    const [step] = shippedBriefing().timeLine;
    const only = { ...shippedBriefing(), timeLine: step ? [step] : [] };
    expect(deriveMeeting(only).timeLine.description).toBe("“earlier this year”.");
  });

  test("explains dots only where there are some", () => {
    expect(lineOf("past").description).not.toContain("dotted");
  });
});

test("a detail of an engagement is not one of its own", () => {
  const claims = [
    meetingClaim(),
    meetingClaim({ id: "detail", engagement: false, quote: "They met." }),
  ];
  expect(deriveMeeting(briefing({ claims })).engagements.rows).toHaveLength(1);
});

test("a time word without claims in the briefing has no row", () => {
  const claims = [topicClaim()];
  const timeLine = [
    { words: "this week", when: "now", claims: ["topic"] },
    { words: "next spring", when: "ahead", claims: ["elsewhere"] },
  ] as const;
  expect(column(deriveMeeting(briefing({ claims, timeLine })).timeLine, "when")).toEqual([
    "this week",
  ]);
});
