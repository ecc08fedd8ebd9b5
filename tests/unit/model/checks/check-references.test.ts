import { describe, expect, test } from "vitest";
import { parseBriefing } from "../../../../src/model/parse.ts";
import { briefingFiles, type FileChanges } from "../../../fixtures/builders.ts";
import { faults, ID, longer, type Wrong } from "../../../fixtures/faults.ts";

describe("references", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a claim's id is used once",
      changes: { claims: { "claims[2].id": "aid-total" } },
      fault: "claims.json:1: claims[2].id (aid-total): the id aid-total is used twice in claims",
    },
    {
      says: "a key figure is a claim",
      changes: { claims: { "keyFigures[2]": "nobody" } },
      fault: "claims.json:1: keyFigures[2]: there is no claim nobody",
    },
    {
      says: "a mistyped id is answered with the one that was meant",
      changes: { claims: { "keyFigures[0]": "aid-totl" } },
      fault: "claims.json:1: keyFigures[0]: there is no claim aid-totl; did you mean aid-total?",
    },
    {
      says: "a key figure has a number",
      changes: { claims: { "keyFigures[2]": "headline" } },
      fault: "claims.json:1: keyFigures[2]: the claim headline has no number to show",
    },
    {
      says: "the time line names claims",
      changes: { claims: { "timeLine[0].claims[1]": "nobody" } },
      fault: "claims.json:1: timeLine[0].claims[1]: there is no claim nobody",
    },
    {
      says: "the time line's words are the article's",
      changes: { claims: { "timeLine[0].words": "last week" } },
      fault: "claims.json:1: timeLine[0].words: “last week” is not in the article",
    },
    {
      says: "a claim's countries are countries",
      changes: { claims: { "claims[0].countries": ["FRA", "XQZ"] } },
      fault: "claims.json:1: claims[0].countries[1] (headline): XQZ is no ISO 3166-1 alpha-3 code",
    },
    {
      says: "a country that the briefing names in its own way is one",
      changes: { claims: { countries: [{ code: "XQZ", name: "Nowhere" }] } },
      fault: "claims.json:1: countries[0].code: XQZ is no ISO 3166-1 alpha-3 code",
    },
    {
      says: "the country that speaks is one",
      changes: { claims: { "article.lead": "XQZ" } },
      fault: "claims.json:1: article.lead: XQZ is no ISO 3166-1 alpha-3 code",
    },
    {
      says: "a donor is a country or is named in the article",
      changes: { claims: { "claims[1].donor": "Harbour Board" } },
      fault:
        "claims.json:1: claims[1] (aid-total): “Harbour Board” is neither an ISO 3166-1 alpha-3 code nor a name in the article",
    },
    {
      says: "a fact is about a claim",
      changes: { context: { "facts[0].claim": "nobody" } },
      fault: "context.json:1: facts[0].claim (aid-press): there is no claim nobody",
    },
    {
      says: "a fact's countries are countries",
      changes: { context: { "facts[0].countries": ["ESP", "ZZZ"] } },
      fault: "context.json:1: facts[0].countries[1] (aid-press): ZZZ is no ISO 3166-1 alpha-3 code",
    },
    {
      says: "the facts that date the article are facts",
      changes: { context: { "published.facts": ["aid-press", "nothing"] } },
      fault: "context.json:1: published.facts[1]: there is no fact nothing",
    },
    {
      says: "the total of a part is a claim",
      changes: { claims: { "claims[1].quantities[0].partOf": "nobody" } },
      fault: "claims.json:1: claims[1].quantities[0].partOf (aid-total): there is no claim nobody",
    },
    {
      says: "the total of a part is stated",
      changes: { claims: { "claims[1].quantities[0].partOf": "quay-guard" } },
      fault:
        "claims.json:1: claims[1].quantities[0].partOf (aid-total): the claim quay-guard states no total",
    },
    {
      says: "a part is in the unit of its total",
      changes: {
        claims: {
          "claims[1].quantities[0].partOf": "quay-guard",
          "claims[3].quantities[1].role": "total",
        },
      },
      fault:
        "claims.json:1: claims[1].quantities[0].partOf (aid-total): the total of quay-guard is in sailors, this part in GBP",
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      expect(faults(changes)).toContain(`${ID}/${fault}`);
    });
  }

  test("a fact's id is used once", () => {
    const facts = [FACT, FACT];
    expect(faults({ context: { facts, published: null } })).toEqual([
      `${ID}/context.json:1: facts[1].id (aid-press): the id aid-press is used twice in facts`,
    ]);
  });

  describe("parties", () => {
    const signing = (parties: readonly string[]): FileChanges => ({
      article: longer("\n\nIt signed with NATO, the World Bank and France."),
      claims: {
        "claims[4]": {
          id: "treaty",
          kind: "agreement",
          quote: "It signed with NATO, the World Bank and France.",
          summary: "A treaty",
          status: "signed",
          instrument: "Treaty",
          parties,
        },
      },
    });

    test("are countries by their codes, and organisations as the article names them", () => {
      expect(faults(signing(["GBR", "FRA", "NATO", "World Bank"]))).toEqual([]);
    });

    test.each(["FRX", "France-Albion", "EU", "the Bank of Alvor"])("“%s” is neither", (party) => {
      expect(faults(signing(["GBR", party]))).toEqual([
        `${ID}/claims.json:1: claims[4] (treaty): “${party}” is neither an ISO 3166-1 alpha-3 code nor a name in the article`,
      ]);
    });

    test("need not have the article's own country among them", () => {
      const made = parseBriefing(ID, briefingFiles(signing(["NATO", "FRA"])));
      expect(made.claims[4]).toMatchObject({ parties: ["NATO", "FRA"], countries: ["FRA"] });
      expect(made.countries.map(({ code }) => code)).toContain("FRA");
      expect(made.countries.map(({ code }) => code)).not.toContain("NATO");
    });

    test("that are supported are named as well", () => {
      const article = longer("\n\nIt helped Sweden.");
      const support = {
        id: "support",
        kind: "support",
        quote: "It helped Sweden.",
        summary: "Support",
        status: "reaffirmed",
        supported: ["SWE", "Nowhere"],
      };
      expect(faults({ article, claims: { "claims[4]": support } })).toEqual([
        `${ID}/claims.json:1: claims[4] (support): “Nowhere” is neither an ISO 3166-1 alpha-3 code nor a name in the article`,
      ]);
    });
  });

  describe("panels", () => {
    const message = { headline: "Aid", subtitle: "Of all kinds" };
    const named = (messages: readonly string[], notes: readonly string[] = []) =>
      faults(
        {
          claims: { messages: Object.fromEntries(messages.map((id) => [id, message])) },
          notes: notes.map((id) => `## ${id}\n\nPause.\n`).join("\n"),
        },
        ["meeting", "aid"],
      );

    test("that there are may have messages and notes, and so may the other slides notes", () => {
      expect(named(["aid", "meeting"], ["aid", "title", "key-figures", "sources"])).toEqual([]);
    });

    test("that there are not are named, with the one that was meant", () => {
      expect(named(["aids"], ["aid", "meetings"])).toEqual([
        `${ID}/claims.json:1: messages.aids: there is no panel aids; did you mean aid?`,
        `${ID}/notes.md:5: there is no panel meetings; did you mean meeting?`,
      ]);
    });

    test("that are like no other are answered with those there are", () => {
      expect(named(["weather"])).toEqual([
        `${ID}/claims.json:1: messages.weather: there is no panel weather; the panels are meeting, aid`,
      ]);
    });

    test("may have messages where slides that are none may not", () => {
      expect(named(["sources"])).toEqual([
        `${ID}/claims.json:1: messages.sources: there is no panel sources; the panels are meeting, aid`,
      ]);
    });
  });
});

const FACT = {
  id: "aid-press",
  claim: "aid-total",
  relation: "agrees",
  publisher: "The Gazette",
  date: null,
  dated: "undated",
  address: "https://example.org/gazette",
  statement: "The same figure",
};

test("two forces may be at one place, and one force at two", () => {
  const article = longer("\n\nTwo ships joined. Two boats joined.");
  const joined = (id: string, quote: string, unit: string) => ({
    id,
    kind: "deployment",
    quote,
    summary: "They joined",
    status: "stated as done",
    place: "the quay",
    force: unit,
    quantities: [{ bound: "exact", value: 2, unit, words: "Two", role: "level" }],
  });
  const claims = {
    "claims[4]": joined("ships", "Two ships joined.", "ships"),
    "claims[5]": joined("boats", "Two boats joined.", "boats"),
  };
  expect(faults({ article, claims })).toEqual([]);
});
