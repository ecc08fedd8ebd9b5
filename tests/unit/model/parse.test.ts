import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { BriefingError } from "../../../src/model/error.ts";
import { type Files, parseBriefing, parseIndex } from "../../../src/model/parse.ts";
import {
  briefingFiles,
  type FileChanges,
  lisbonBriefing,
  shippedBriefing,
} from "../../fixtures/builders.ts";

const ID = "port-alvor-2022-06";

describe("a briefing without faults", () => {
  test("every quote has the span where it stands", () => {
    const { article, claims } = parsed();
    expect(claims).toHaveLength(4);
    for (const { span, quote } of claims) {
      expect(article.paragraphs[span.paragraph]?.slice(span.start, span.end)).toBe(quote);
    }
  });

  test("what its files leave out is filled with nothing", () => {
    const [headline] = parsed().claims;
    expect(headline).toEqual({
      id: "headline",
      kind: "background",
      quote: "Minister visits Port Alvor",
      span: { paragraph: 0, start: 0, end: 26 },
      summary: "A minister visits a port",
      status: "reported",
      asOf: null,
      countries: [],
      caveats: [],
      doesNotSay: [],
    });
    expect(parsed().terms).toEqual([]);
    expect(parsed().notes).toEqual({});
  });

  test("it carries its folder's name, and nothing that only editors need", () => {
    const briefing = parsed({ claims: { $schema: "../claims.schema.json" } });
    expect(briefing.id).toBe(ID);
    expect(Object.keys(briefing)).not.toContain("$schema");
    expect(Object.keys(briefing)).not.toContain("notFigures");
    expect(Object.keys(briefing)).not.toContain("version");
  });

  test("it survives JSON, in which a prerendered page carries it", () => {
    for (const briefing of [parsed(), shippedBriefing(), lisbonBriefing()]) {
      expect(JSON.parse(JSON.stringify(briefing))).toEqual(briefing);
    }
  });

  test("a quote may keep the article's markdown, and is shown without it", () => {
    const article = briefingFiles().article.replace("£750 million", "[£750 million](#)");
    expect(parsed({ article }).claims[1]?.quote).toContain("more than £750 million of aid");
    const quote = "The minister has provided more than [£750 million](#) of aid so far";
    const marked = parsed({ article, claims: { "claims[1].quote": quote } });
    expect(marked.claims[1]?.quote).toContain("more than £750 million of aid");
  });

  test("a second briefing needs no deployments and no agreements", () => {
    const kinds = new Set(lisbonBriefing().claims.map(({ kind }) => kind));
    expect(kinds.has("deployment") || kinds.has("agreement")).toBe(false);
    expect(lisbonBriefing().claims.find(({ id }) => id === "sea-walls")).toMatchObject({
      amount: { bound: "up to", value: 40_000_000, unit: "EUR" },
    });
  });
});

describe("files that are not what they should be", () => {
  test("JSON that breaks off is named, with how much of it came", () => {
    const claims = briefingFiles().claims.slice(0, 100);
    expect(faults({ claims })).toEqual([
      `${ID}/claims.json: expected JSON, got text that breaks off or is malformed (100 characters)`,
    ]);
  });

  test("an empty file is malformed", () => {
    expect(faults({ context: "" })).toEqual([
      `${ID}/context.json: expected JSON, got text that breaks off or is malformed (0 characters)`,
    ]);
  });

  test("a web page in place of JSON raises doubt about the address", () => {
    expect(faults({ claims: "\n<!doctype html><title>Not found</title>" })).toEqual([
      `${ID}/claims.json: expected JSON, got a web page; is the address right?`,
    ]);
  });

  test("faults of both files come at once", () => {
    expect(faults({ claims: "{", context: { facts: "none" } })).toEqual([
      `${ID}/claims.json: expected JSON, got text that breaks off or is malformed (1 characters)`,
      `${ID}/context.json: facts: expected Array, got "none"`,
    ]);
  });

  test("another version of the form is refused, saying which one is read", () => {
    expect(faults({ claims: { version: 2 }, context: { version: undefined } })).toEqual([
      `${ID}/claims.json: version: expected 1, got 2; this program reads form 1 only`,
      `${ID}/context.json: version: expected 1, got undefined; this program reads form 1 only`,
    ]);
  });
});

describe("the form", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a number written as text is refused",
      changes: { claims: { "claims[1].amount.value": "3bn" } },
      fault: 'claims.json: claims[1].amount.value: expected number, got "3bn"',
    },
    {
      says: "a negative amount is refused",
      changes: { claims: { "claims[1].amount.value": -5 } },
      fault: "claims.json: claims[1].amount.value: expected zero or more, got -5",
    },
    {
      says: "a quantity needs the words that it came from",
      changes: { claims: { "claims[1].amount.words": undefined } },
      fault: 'claims.json: claims[1].amount.words: expected "words", got undefined',
    },
    {
      says: "a missing field is named",
      changes: { claims: { "claims[0].summary": undefined } },
      fault: 'claims.json: claims[0].summary: expected "summary", got undefined',
    },
    {
      says: "a field of white space only is empty",
      changes: { claims: { "claims[0].summary": " " } },
      fault: "claims.json: claims[0].summary: expected at least one character, got 0",
    },
    {
      says: "an unknown key is refused, so that a misspelt one is not lost",
      changes: { claims: { "claims[0].cavets": [] } },
      fault: "claims.json: claims[0].cavets: expected never, got",
    },
    {
      says: "a field of another kind of claim is unknown",
      changes: { claims: { "claims[0].amount": 5 } },
      fault: "claims.json: claims[0].amount: expected never, got",
    },
    {
      says: "an unknown kind is refused with the kinds there are",
      changes: { claims: { "claims[0].kind": "rumour" } },
      fault: 'claims.json: claims[0].kind: expected ("meeting" | "topic" |',
    },
    {
      says: "an unknown status is refused with the statuses there are",
      changes: { claims: { "claims[1].status": "given" } },
      fault: 'claims.json: claims[1].status: expected ("reported" | "stated as done" |',
    },
    {
      says: "an unknown bound is refused with the bounds there are",
      changes: { claims: { "claims[1].amount.bound": "over" } },
      fault: 'claims.json: claims[1].amount.bound: expected (("exact" | "more than" |',
    },
    {
      says: "an id that could not stand in an address is refused",
      changes: { claims: { "claims[0].id": "The Headline" } },
      fault: 'claims.json: claims[0].id: expected kebab-case, got "The Headline"',
    },
    {
      says: "a country that is no three-letter code is refused",
      changes: { claims: { "countries[0].code": "UK" } },
      fault: 'claims.json: countries[0].code: expected ISO 3166-1 alpha-3, got "UK"',
    },
    {
      says: "a fact's date is a day or null",
      changes: { context: { "facts[0].date": "June 2022" } },
      fault: 'context.json: facts[0].date: expected a day as YYYY-MM-DD, got "June 2022"',
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      const found = faults(changes);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${ID}/${fault}`);
    });
  }

  test("every fault is reported at once, a sentence each", () => {
    const error = failureOf({
      claims: { "claims[0].summary": 5, "claims[1].amount.value": "3bn", title: null },
      context: { "facts[0].relation": "likes" },
    });
    expect(error).toBeInstanceOf(BriefingError);
    expect(error?.faults.map((fault) => fault.split(": ", 2).join(": "))).toEqual([
      `${ID}/claims.json: title`,
      `${ID}/claims.json: claims[0].summary`,
      `${ID}/claims.json: claims[1].amount.value`,
      `${ID}/context.json: facts[0].relation`,
    ]);
    expect(error?.message).toBe(error?.faults.join("\n"));
  });
});

describe("quotes", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a quote in other words than the article's is refused",
      changes: { claims: { "claims[0].quote": "Minister visited Port Alvor" } },
      fault:
        "claims.json: claims[0].quote (headline): not in the article, word for word: “Minister visited Port Alvor”",
    },
    {
      says: "a quote that stands twice does not say which place is meant",
      changes: { claims: { "claims[0].quote": "of" } },
      fault:
        "claims.json: claims[0].quote (headline): stands 2 times in the article; quote more of it",
    },
    {
      says: "a figure of the article that no quote covers is named",
      changes: { article: longer("\n\nThe guard had 40 boats.") },
      fault: "article.txt: paragraph 3: the figure “40” is in no claim",
    },
    {
      says: "a number word that no quote covers is a figure too",
      changes: { article: longer("\n\nThe guard was halved.") },
      fault: "article.txt: paragraph 3: the figure “halved” is in no claim",
    },
    {
      says: "a sentence of the article that no quote touches is named",
      changes: { article: longer("\n\nIt rained.") },
      fault: "article.txt: paragraph 3: the sentence “It rained.” is in no claim",
    },
    {
      says: "an exception that is not in the article excepts nothing",
      changes: { claims: { notFigures: [{ quote: "first", because: "an ordinal" }] } },
      fault: "claims.json: notFigures[0].quote: not in the article",
    },
    {
      says: "time words that are not in the quote are refused",
      changes: { claims: { "claims[1].asOf.words": "this week" } },
      fault: "claims.json: claims[1].asOf.words: “this week” is not in the quote",
    },
    {
      says: "carried time words stand in the article before the quote",
      changes: { claims: { "claims[2].asOf.words": "last year" } },
      fault:
        "claims.json: claims[2].asOf.words: “last year” is not in the article before the quote",
    },
    {
      says: "items are written as the quote has them",
      changes: { claims: { "claims[2].items": ["tents", "boats"] } },
      fault: "claims.json: claims[2].items[1]: “boats” is not in the quote",
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      expect(faults(changes)).toContainEqual(expect.stringContaining(`${ID}/${fault}`));
    });
  }

  test("an exception with a reason covers what no claim does", () => {
    const article = longer("\n\nThe guard had 40 boats.");
    const notFigures = [{ quote: "The guard had 40 boats.", because: "not of interest" }];
    expect(faults({ article, claims: { notFigures } })).toEqual([]);
  });

  test("an empty article has none of the quotes, and is said to be empty", () => {
    const found = faults({ article: "" });
    expect(found.filter((fault) => fault.endsWith("the article is empty"))).toHaveLength(4);
  });
});

describe("numbers and their words", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "dropping “more than” from the words fails",
      changes: { claims: { "claims[1].amount.words": "£750 million" } },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “£750 million”",
    },
    {
      says: "dropping the currency along with “more than” fails as well",
      changes: {
        claims: {
          "claims[1].amount.words": "750 million",
          "claims[1].amount.bound": "exact",
        },
      },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “750 million”",
    },
    {
      says: "keeping half of “more than” fails",
      changes: {
        claims: {
          "claims[1].amount.words": "than £750 million",
          "claims[1].amount.bound": "exact",
        },
      },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “than £750 million”",
    },
    {
      says: "dropping “more than” by quoting less fails",
      changes: {
        claims: {
          "claims[1].quote": "£750 million of aid so far",
          "claims[1].amount": {
            bound: "exact",
            value: 750_000_000,
            unit: "GBP",
            words: "£750 million",
          },
        },
      },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “£750 million”",
    },
    {
      says: "a bound that the words do not say fails",
      changes: { claims: { "claims[3].after.bound": "exact" } },
      fault: "claims.json: claims[3].after.bound: the words say at least, got exact",
    },
    {
      says: "a strict bound for words that include the number fails",
      changes: { claims: { "claims[3].after.bound": "more than" } },
      fault: "claims.json: claims[3].after.bound: the words say at least, got more than",
    },
    {
      says: "a value other than the words' fails",
      changes: { claims: { "claims[3].after.value": 1600 } },
      fault: "claims.json: claims[3].after.value: the words say 1200, got 1600",
    },
    {
      says: "pounds are whole, not millions",
      changes: { claims: { "claims[1].amount.value": 750 } },
      fault: "claims.json: claims[1].amount.value: the words say 750000000, got 750",
    },
    {
      says: "words that are not in the quote fail",
      changes: { claims: { "claims[3].before.words": "five" } },
      fault: "claims.json: claims[3].before.words: “five” does not stand whole in the quote",
    },
    {
      says: "words cut out of a longer number fail",
      changes: { claims: { "claims[3].after.words": "200" } },
      fault: "claims.json: claims[3].after.words: “200” does not stand whole in the quote",
    },
    {
      says: "words cut from their “million” fail",
      changes: {
        claims: {
          "claims[1].amount.words": "more than £750",
          "claims[1].amount.value": 750,
        },
      },
      fault:
        "claims.json: claims[1].amount.words: “more than £750” does not stand whole in the quote",
    },
    {
      says: "no number is read into “thousands of”",
      changes: {
        claims: {
          "claims[2].counted": {
            bound: "more than",
            value: 2000,
            unit: "tents",
            words: "thousands of",
          },
        },
      },
      fault: "claims.json: claims[2].counted.bound: the words say words only, got more than",
    },
    {
      says: "a number is not hidden as words only",
      changes: {
        claims: {
          "claims[1].amount": {
            bound: "words only",
            unit: "GBP",
            words: "more than £750 million",
          },
        },
      },
      fault: "claims.json: claims[1].amount.bound: the words say more than, got words only",
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      expect(faults(changes)).toContainEqual(expect.stringContaining(`${ID}/${fault}`));
    });
  }
});

describe("an editor's own sentences", () => {
  const bare = "Aid of £750 million";
  const places: readonly (readonly [string, FileChanges, string])[] = [
    ["summary", { claims: { "claims[1].summary": bare } }, "claims.json: claims[1] (aid-total)"],
    [
      "figure's label",
      { claims: { "claims[1].figure.label": bare } },
      "claims.json: claims[1] (aid-total)",
    ],
    ["caveat", { claims: { "claims[0].caveats": [bare] } }, "claims.json: claims[0] (headline)"],
    ["standfirst", { claims: { standfirst: bare } }, "claims.json: standfirst"],
    [
      "headline",
      { claims: { "messages.aid.headline": bare } },
      "claims.json: messages.aid.headline",
    ],
    [
      "subtitle",
      { claims: { "messages.aid.subtitle": bare } },
      "claims.json: messages.aid.subtitle",
    ],
    [
      "fact's statement",
      { context: { "facts[0].statement": bare } },
      "context.json: facts[0].statement",
    ],
    ["speaker note", { notes: `## aid\n\n- ${bare}\n` }, "notes.md: aid"],
  ];
  test.each(places)("a bounded number stands bare in no %s", (_, changes, place) => {
    expect(faults(changes)).toEqual([
      `${ID}/${place}: “£750” stands without its qualifier in “${bare}”`,
    ]);
  });

  test("with its qualifier, a bounded number may stand anywhere", () => {
    const whole = "Aid of more than £750 million";
    const claims = { "claims[1].summary": whole, "messages.aid.headline": whole };
    expect(faults({ claims, notes: `## aid\n\n${whole}\n` })).toEqual([]);
  });

  test("an exact number may stand bare", () => {
    expect(faults({ claims: { "claims[3].summary": "The guard grew from 4" } })).toEqual([]);
  });
});

describe("references", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a claim's id is used once",
      changes: { claims: { "claims[2].id": "aid-total" } },
      fault: "claims.json: claims: the id aid-total is used twice",
    },
    {
      says: "a key figure is a claim",
      changes: { claims: { "keyFigures[2]": "nobody" } },
      fault: "claims.json: keyFigures[2]: no claim nobody",
    },
    {
      says: "a key figure has a number and a label",
      changes: { claims: { "keyFigures[2]": "headline" } },
      fault: "claims.json: keyFigures[2]: the claim headline has no figure and label",
    },
    {
      says: "the time line names claims",
      changes: { claims: { "timeLine[0].claims[1]": "nobody" } },
      fault: "claims.json: timeLine[0].claims: no claim nobody",
    },
    {
      says: "the time line's words are the article's",
      changes: { claims: { "timeLine[0].words": "last week" } },
      fault: "claims.json: timeLine[0].words: “last week” is not in the article",
    },
    {
      says: "a claim's countries are listed",
      changes: { claims: { "claims[0].countries": ["FRA"] } },
      fault: "claims.json: claims[0]: FRA is not listed under countries",
    },
    {
      says: "a fact is about a claim",
      changes: { context: { "facts[0].claim": "nobody" } },
      fault: "context.json: facts[0].claim: no claim nobody",
    },
    {
      says: "a fact's countries are listed",
      changes: { context: { "facts[0].countries": ["ESP"] } },
      fault: "context.json: facts[0].countries: ESP is not listed in claims.json",
    },
    {
      says: "the facts that date the article are facts",
      changes: { context: { "published.facts": ["aid-press", "nothing"] } },
      fault: "context.json: published.facts: no fact nothing",
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      expect(faults(changes)).toContain(`${ID}/${fault}`);
    });
  }

  test("a fact's id is used once", () => {
    const facts = [FACT, FACT];
    expect(faults({ context: { facts } })).toEqual([
      `${ID}/context.json: facts: the id aid-press is used twice`,
    ]);
  });

  test("partners and supported countries are listed as well", () => {
    const agreement = {
      id: "treaty",
      kind: "agreement",
      quote: "It signed.",
      summary: "A treaty",
      status: "signed",
      instrument: { name: "Treaty", short: "Treaty" },
      lead: "GBR",
      partners: ["FRA"],
    };
    const support = {
      id: "support",
      kind: "support",
      quote: "It helped.",
      summary: "Support",
      status: "reaffirmed",
      supported: ["SWE"],
    };
    const article = longer("\n\nIt signed. It helped.");
    const claims = { "claims[4]": agreement, "claims[5]": support };
    expect(faults({ article, claims })).toEqual([
      `${ID}/claims.json: claims[4]: FRA is not listed under countries`,
      `${ID}/claims.json: claims[5]: SWE is not listed under countries`,
    ]);
  });
});

describe("speaker notes", () => {
  test("each heading is a panel, each list item or paragraph a note", () => {
    const notes =
      "# Notes\n\nFor Tuesday.\n\n## aid\n\n- Say it slowly.\n* Then pause.\n\n## meeting\nGreet.\n";
    expect(parsed({ notes }).notes).toEqual({
      aid: ["Say it slowly.", "Then pause."],
      meeting: ["Greet."],
    });
  });

  test("a heading without notes has none", () => {
    expect(parsed({ notes: "## aid\r\n\r\n" }).notes).toEqual({ aid: [] });
  });
});

describe("the index", () => {
  test("it lists briefings in order, the first being at the root address", () => {
    const source = JSON.stringify({ version: 1, briefings: ["second", "first-2022"] });
    expect(parseIndex(source)).toEqual(["second", "first-2022"]);
  });

  test("an index without briefings is refused", () => {
    expect(() => parseIndex('{ "version": 1, "briefings": [] }')).toThrow(
      "index.json: briefings: expected at least one briefing, got 0",
    );
  });

  test("a web page in place of the index raises doubt about the address", () => {
    expect(() => parseIndex("<html>")).toThrow("index.json: expected JSON, got a web page");
  });
});

interface Wrong {
  readonly says: string;
  readonly changes: FileChanges;
  readonly fault: string;
}

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

function longer(more: string): string {
  return briefingFiles().article + more;
}

function parsed(changes: FileChanges = {}): Briefing {
  return parseBriefing(ID, briefingFiles(changes));
}

function failureOf(changes: FileChanges): BriefingError | null {
  const files: Files = briefingFiles(changes);
  try {
    parseBriefing(ID, files);
    return null;
  } catch (error) {
    if (error instanceof BriefingError) return error;
    throw error;
  }
}

function faults(changes: FileChanges): readonly string[] {
  return failureOf(changes)?.faults ?? [];
}
