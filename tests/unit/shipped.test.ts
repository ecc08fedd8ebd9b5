import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { divide, subtract } from "../../src/model/arithmetic.ts";
import { claimsOf, factsAbout } from "../../src/model/briefing.ts";
import { placeOf } from "../../src/model/checks/check-quantity.ts";
import { gaps } from "../../src/model/checks/gaps.ts";
import { numbersOf } from "../../src/model/checks/numbers.ts";
import { levelsOf } from "../../src/model/claims/deployment.ts";
import { isMoney } from "../../src/model/currency.ts";
import { locate } from "../../src/model/evidence.ts";
import { format } from "../../src/model/format.ts";
import { partyName } from "../../src/model/party.ts";
import { panels } from "../../src/panels/index.ts";
import { keyFigures } from "../../src/panels/panel.ts";
import { exactly, moreThan, shippedBriefing, shippedFiles } from "../fixtures/builders.ts";

const briefing = shippedBriefing();
const claimOf = (id: string) => briefing.claims.find((claim) => claim.id === id);

describe("the article", () => {
  test("it is the source, byte for byte", () => {
    const bytes = Buffer.from(shippedFiles().article, "utf8");
    expect(bytes).toHaveLength(2496);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "72d921b90f50e73e70f9838b1c931a6dac53de48ed51e634401745c8bd354e62",
    );
  });

  test("it is a headline and ten paragraphs, none in Markdown", () => {
    expect(briefing.article.paragraphs).toHaveLength(11);
    expect(briefing.article.paragraphs.join("\n")).not.toMatch(/[\\[\]*#]/);
  });

  test("its last sentence, broken by a blank line, is whole", () => {
    expect(briefing.article.paragraphs[10]).toBe(
      "The Defence Secretary also met with representatives from Sweden and Finland and " +
        "reaffirmed UK support for their recently announced membership applications.",
    );
  });
});

describe("the claims", () => {
  test("there are 30, and they leave no figure and no sentence of the article out", () => {
    expect(briefing.claims).toHaveLength(30);
    const { article, claims, origin } = briefing;
    const quotes = claims.map(({ span }) => span);
    const figures = claims.flatMap(({ quantities, span }) =>
      quantities.flatMap((one) => placeOf(one, article, span) ?? []),
    );
    // "Doubled" says less than the numbers beside it, and is excepted with that reason.
    const covered = { quotes, figures, exceptions: locate(article, "doubled") };
    expect(figures).toHaveLength(7);
    expect(gaps(article, numbersOf(article, origin.lead), covered)).toEqual([]);
  });

  test.each([
    ["aid-total", { paragraph: 9, start: 0, end: 76 }],
    ["estonia-troops", { paragraph: 3, start: 0, end: 93 }],
    ["headline", { paragraph: 0, start: 0, end: 50 }],
    ["membership-support", { paragraph: 10, start: 80, end: 155 }],
  ])("%s stands where the article has it", (id, span) => {
    expect(claimOf(id)?.span).toEqual(span);
  });

  test("loaded words are the source's own, and stand in quotation marks only", () => {
    const loaded = /barbaric|unjustified|iron-clad|every inch/i;
    const ours = [
      briefing.standfirst,
      ...Object.values(briefing.messages).flatMap(Object.values<string>),
      ...briefing.facts.map(({ statement }) => statement),
      ...briefing.claims.flatMap(({ summary, caveats, doesNotSay }) => [
        summary,
        ...caveats,
        ...doesNotSay,
      ]),
    ];
    for (const text of ours) expect(text.replace(/“[^”]*”/g, "")).not.toMatch(loaded);
  });

  test("each comes with a caveat, or with what it does not say", () => {
    for (const { caveats, doesNotSay } of briefing.claims) {
      expect(caveats.length + doesNotSay.length).toBeGreaterThan(0);
    }
  });
});

describe("aid", () => {
  test("the UK has provided more than £750 million, a lower bound without a start date", () => {
    const total = claimOf("aid-total");
    expect(total).toMatchObject({
      kind: "aid",
      status: "provided",
      asOf: { words: "so far", carried: false },
      quantities: [{ ...moreThan(750_000_000, "GBP"), words: "more than £750 million" }],
    });
  });

  test("no other claim states an amount, so the total has no breakdown", () => {
    const stated = claimsOf(briefing, "aid").filter(({ quantities }) =>
      quantities.some(({ unit }) => isMoney(unit)),
    );
    expect(stated.map(({ id }) => id)).toEqual(["aid-total"]);
  });

  test("rocket systems are announced, and are not among what was provided", () => {
    const items = (status: string) =>
      claimsOf(briefing, "aid")
        .filter((claim) => claim.status === status)
        .flatMap((claim) => claim.items);
    expect(items("provided")).toEqual([
      "thousands of anti-tank missiles, air defence systems and armoured vehicles",
    ]);
    expect(items("announced")).toEqual(["multiple-launch rocket systems (MLRS)"]);
    expect(items("provided").join()).not.toMatch(/rocket|MLRS/i);
  });

  test("“thousands of” has words only, for one item or for three", () => {
    expect(claimOf("aid-items")).toMatchObject({
      quantities: [
        {
          bound: "words only",
          unit: "missiles",
          words: "thousands of",
        },
      ],
    });
  });

  test("further aid was discussed, without an amount", () => {
    expect(claimOf("further-aid")).toMatchObject({ kind: "aid", status: "discussed" });
    expect(claimOf("further-aid")?.quantities).toEqual([]);
  });

  test("budgets told elsewhere are another measure: none is “provided”", () => {
    const total = claimOf("aid-total");
    const compared = factsAbout(briefing, total ? [total] : [], "compares");
    const later = compared.filter(({ date }) => date === null || date > "2022-04-30");
    expect(later.map(({ id }) => id)).toContain("aid-may-budget");
    for (const { status } of later) expect(status).not.toBe("provided");
  });
});

describe("deployments", () => {
  test("troops in Estonia rose from 800 to more than 1,600", () => {
    expect(claimOf("estonia-troops")).toMatchObject({
      kind: "deployment",
      status: "stated as done",
      quantities: [
        { ...exactly(800), role: "before", words: "800" },
        { ...moreThan(1600), role: "after", words: "more than 1,600" },
      ],
    });
  });

  test("the rise in Estonia is more than 800, and the factor more than 2", () => {
    const { before, after } = levelsOf(claimOf("estonia-troops")?.quantities ?? []);
    expect(after && before && subtract(after, before)).toEqual(moreThan(800));
    expect(after && before && divide(after, before)).toEqual(moreThan(2, "ratio"));
  });

  test("six jets for Romania are committed, not deployed", () => {
    expect(claimOf("romania-jets")).toMatchObject({
      kind: "deployment",
      status: "committed",
      quantities: [
        { ...exactly(4, "jets"), role: "before", words: "four" },
        { ...exactly(6, "jets"), role: "after", words: "six" },
      ],
    });
  });

  test("troops and jets are in units of their own", () => {
    const units = claimsOf(briefing, "deployment").map(
      ({ quantities }) => levelsOf(quantities).after?.unit,
    );
    expect(units).toEqual(["troops", "jets"]);
  });
});

describe("agreements", () => {
  test("the rotorcraft partners are the article's six, in its order, with Spain", () => {
    expect(claimOf("rotorcraft-memorandum")).toMatchObject({
      kind: "agreement",
      status: "signed",
      parties: ["GBR", "FRA", "DEU", "ESP", "ITA", "GRC", "NLD"],
    });
  });

  test("that another publisher leaves Spain out is a conflict, cited beside it", () => {
    const conflicts = briefing.facts.filter(({ relation }) => relation === "conflicts");
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      claim: "rotorcraft-memorandum",
      publisher: "NATO Support and Procurement Agency",
      date: "2022-06-16",
      countries: ["ESP"],
    });
    const figure = keyFigures(panels, briefing).find(({ conflicts }) => conflicts.length > 0);
    expect(figure?.claim).toBe("rotorcraft-memorandum");
  });

  test("there are two instruments, with the UK and Germany in both and eight in either", () => {
    const parties = claimsOf(briefing, "agreement").map((claim) => claim.parties);
    expect(parties).toHaveLength(2);
    const [statement = [], memorandum = []] = parties;
    expect(statement).toEqual(["GBR", "USA", "DEU"]);
    expect(statement.filter((code) => memorandum.includes(code))).toEqual(["GBR", "DEU"]);
    expect(new Set([...statement, ...memorandum]).size).toBe(8);
  });

  test("Ukraine receives under the joint statement and is no party to it", () => {
    const statement = claimOf("joint-statement");
    expect(statement?.countries).toContain("UKR");
    expect(statement).toMatchObject({ parties: ["GBR", "USA", "DEU"] });
  });

  test("support for Sweden and Finland is reaffirmed, and no agreement", () => {
    expect(claimOf("membership-support")).toMatchObject({
      kind: "support",
      status: "reaffirmed",
      supported: ["SWE", "FIN"],
    });
  });
});

describe("the meeting", () => {
  test("all 30 member states were represented, the UK itself among them", () => {
    const meeting = claimOf("member-states");
    expect(meeting).toMatchObject({
      quantities: [{ ...exactly(30, "member states"), words: "all 30" }],
    });
    expect(meeting?.caveats.join(" ")).toContain("29 others");
  });

  test("what was on the agenda is discussed, and what lies ahead expected", () => {
    const statuses = (kind: "topic" | "outlook") => [
      ...new Set(claimsOf(briefing, kind).map(({ status }) => status)),
    ];
    expect(statuses("topic")).toEqual(["discussed"]);
    expect(statuses("outlook")).toEqual(["expected"]);
  });

  test("the three engagements are the ministerial, the conference and the Nordic meeting", () => {
    const engagements = claimsOf(briefing, "meeting").filter(({ engagement }) => engagement);
    expect(engagements.map(({ id }) => id)).toEqual([
      "member-states",
      "donor-conference",
      "sweden-finland-meeting",
    ]);
  });

  test("the quotation is the one paragraph after the attribution", () => {
    const quotations = claimsOf(briefing, "quotation");
    const [first] = quotations;
    expect(claimOf("wallace-said")?.span.paragraph).toBe(5);
    expect(quotations.map(({ span }) => span.paragraph)).toEqual([6, 6]);
    expect(quotations.map(({ quote }) => quote).join(" ")).toBe(briefing.article.paragraphs[6]);
    expect(first?.speaker).toEqual({ name: "Ben Wallace", role: "Defence Secretary" });
  });

  test("the article has no date: other sources place it between 16 and 19 June 2022", () => {
    expect(briefing.published?.words).toBe("16 to 19 June 2022");
    expect(briefing.article.paragraphs.join(" ")).not.toMatch(/June|2022/);
  });
});

describe("what a reader sees first", () => {
  test("key figures come with every bound, in the editor's order", () => {
    const shown = keyFigures(panels, briefing).map(({ lead, quantity, label }) =>
      [lead, format(quantity), label].filter(Boolean).join(" "),
    );
    expect(shown).toEqual([
      "more than £750 million military aid to Ukraine, provided so far",
      "from 800 to more than 1,600 UK troops in Estonia",
      "from 4 to 6 RAF jets committed to air policing in Romania",
      "all 30 NATO member states represented, the UK among them",
      "named 6 partner countries in the rotorcraft memorandum",
      "support for 2 membership applications: Sweden and Finland",
    ]);
  });

  test("14 countries are named; Belgium, only implied by its capital, is not", () => {
    expect(briefing.countries).toHaveLength(14);
    expect(briefing.countries.map(({ code }) => code)).not.toContain("BEL");
    expect(partyName(briefing, "NLD")).toBe("the Netherlands");
  });

  test("MLRS and GMLRS are told apart", () => {
    const terms = briefing.terms.map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(["MLRS", "GMLRS"]));
  });

  test("every fact from elsewhere has a publisher, a date in words and an address", () => {
    for (const { publisher, dated, address } of briefing.facts) {
      expect(publisher).not.toBe("");
      expect(dated).not.toBe("");
      expect(address).toMatch(/^https?:\/\//);
    }
  });

  test("the licence is named as it asks to be", () => {
    expect(briefing.licence).toEqual({
      statement: "Contains public sector information licensed under the",
      name: "Open Government Licence v3.0",
      short: "OGL v3.0",
      address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    });
  });
});
