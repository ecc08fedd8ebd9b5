import { describe, expect, test } from "vitest";
import type { Series } from "../../../src/model/series.ts";
import { derive as deriveAgreements } from "../../../src/panels/agreements/derive.ts";
import {
  agreementClaim,
  briefing,
  exactly,
  fact,
  shippedBriefing,
  supportClaim,
} from "../../fixtures/builders.ts";

const shipped = deriveAgreements(shippedBriefing());
type Over = Parameters<typeof agreementClaim>[0];
const on = (words: string) => ({ words, carried: false });
const column = ({ rows }: Series, key: string) => rows.map(({ cells }) => cells[key]);

describe("the shipped instruments", () => {
  test("hold eight countries: seven in the memorandum, three in the statement, two in both", () => {
    const { instruments } = shipped;
    expect(column(instruments, "country")).toEqual([
      "United Kingdom",
      "France",
      "Germany",
      "Spain",
      "Italy",
      "Greece",
      "the Netherlands",
      "United States",
    ]);
    const filled = (key: string) => column(instruments, key).filter((word) => word !== null);
    expect(filled("rotorcraft-memorandum")).toEqual(Array(7).fill("signed"));
    expect(filled("joint-statement")).toEqual(Array(3).fill("issued"));
    expect(instruments.rows.filter(({ sources }) => sources.length === 2)).toHaveLength(2);
  });

  test("are disputed for Spain in the memorandum, and for no one else", () => {
    const disputed = shipped.instruments.rows
      .filter((row) => row.disputed.length > 0)
      .map(({ cells, disputed: keys }) => [cells.country, keys]);
    expect(disputed).toEqual([["Spain", ["rotorcraft-memorandum"]]]);
  });

  test("are counted from the names: six partners and seven parties, two and three", () => {
    expect(column(shipped.parties, "partners")).toEqual([
      exactly(6, "partners"),
      exactly(2, "partners"),
    ]);
    expect(column(shipped.parties, "parties")).toEqual([
      exactly(7, "parties"),
      exactly(3, "parties"),
    ]);
    expect(shipped.parties.rows.map(({ disputed }) => disputed)).toEqual([
      ["partners", "parties"],
      [],
    ]);
  });

  test("read as sentences, with what sources disagree about", () => {
    expect(shipped.instruments.description).toBe(
      "Rotorcraft memorandum, signed: United Kingdom with France, Germany, Spain, Italy, " +
        "Greece and the Netherlands. " +
        "Joint statement on MLRS, issued: United Kingdom with United States and Germany. " +
        "Sources disagree about Spain.",
    );
  });

  test("leave Ukraine out: it receives and issues nothing", () => {
    expect(column(shipped.instruments, "country")).not.toContain("Ukraine");
  });
});

describe("the shipped conflict", () => {
  test("is one, with the article's version first and no verdict", () => {
    expect(shipped.conflicts).toHaveLength(1);
    const [conflict] = shipped.conflicts;
    expect(conflict && column(conflict, "who")).toEqual([
      "The article",
      "NATO Support and Procurement Agency",
    ]);
    expect(conflict?.id).toBe("agreements-conflict-rotorcraft-without-spain");
  });
});

describe("the shipped support", () => {
  test("is for Sweden and Finland, reaffirmed, and no instrument", () => {
    expect(column(shipped.support, "countries")).toEqual(["Sweden and Finland"]);
    expect(column(shipped.support, "status")).toEqual(["reaffirmed"]);
  });
});

describe("instruments", () => {
  test("come with the most parties first", () => {
    const claims = [
      agreementClaim({ id: "small", parties: ["GBR", "FRA"] }),
      agreementClaim({ id: "large", parties: ["GBR", "FRA", "DEU", "ESP"], quote: "All signed." }),
    ];
    const { parties } = deriveAgreements(briefing({ claims }));
    expect(column(parties, "partners")).toEqual([exactly(3, "partners"), exactly(1, "partners")]);
  });

  test("of another lead are told with that lead first", () => {
    const claims = [agreementClaim({ parties: ["FRA", "DEU"] })];
    const { instruments, parties } = deriveAgreements(briefing({ claims, origin: of("DEU") }));
    expect(instruments.description).toBe("Harbour memorandum, signed: Germany with France.");
    expect(column(parties, "lead")).toEqual(["Germany"]);
  });

  test("in which the lead is no party have parties alike, and nobody they are with", () => {
    const claims = [agreementClaim({ parties: ["FRA", "DEU", "ESP"] })];
    for (const lead of ["GBR", null]) {
      const { instruments, parties } = deriveAgreements(briefing({ claims, origin: of(lead) }));
      expect(instruments.description).toBe(
        "Harbour memorandum, signed: France, Germany and Spain.",
      );
      expect(column(parties, "lead")).toEqual([null]);
      expect(column(parties, "partners")).toEqual([exactly(3, "parties")]);
      expect(parties.columns.map(({ label }) => label)).toContain("Parties named");
    }
  });

  test("may count partners in one and parties in another, each with its word", () => {
    const claims = [
      agreementClaim({ parties: ["GBR", "FRA"] }),
      agreementClaim({ id: "theirs", parties: ["DEU"], quote: "They signed." }),
    ];
    const { parties } = deriveAgreements(briefing({ claims }));
    expect(column(parties, "partners")).toEqual([exactly(1, "partners"), exactly(1, "parties")]);
  });

  test("of the lead alone count it as a party, and never no partners", () => {
    const { parties } = deriveAgreements(
      briefing({ claims: [agreementClaim({ parties: ["GBR"] })] }),
    );
    expect(column(parties, "partners")).toEqual([exactly(1, "parties")]);
    expect(column(parties, "lead")).toEqual([null]);
    expect(parties.columns.map(({ label }) => label)).toContain("Parties named");
  });

  test.each<readonly [string, Over, Over, string, string]>([
    ["date", { asOf: on("in May") }, { asOf: on("in June") }, "in May", "in June"],
    [
      "status",
      { status: "signed" },
      { status: "agreed in principle" },
      "signed",
      "agreed in principle",
    ],
    ["parties", { parties: ["GBR", "FRA"] }, { parties: ["GBR", "ESP"] }, "France", "Spain"],
    ["place in the article", {}, {}, "paragraph 1", "paragraph 2"],
  ])("of one name are told apart by their %s", (_, first, second, one, two) => {
    const claims = [
      agreementClaim(first),
      agreementClaim({ id: "second", quote: "They signed again.", ...second }),
    ];
    const { instruments, parties } = deriveAgreements(briefing({ claims }));
    const names = [`Harbour memorandum (${one})`, `Harbour memorandum (${two})`];
    expect(instruments.columns.map(({ label }) => label).slice(1)).toEqual(names);
    expect(column(parties, "instrument")).toEqual(names);
    for (const name of names) expect(instruments.description).toContain(`${name}, `);
  });

  test("of organisations speak of parties and not of countries", () => {
    const claims = [agreementClaim({ parties: ["GBR", "World Bank"], countries: ["GBR"] })];
    const made = deriveAgreements(briefing({ claims }));
    expect(column(made.instruments, "country")).toEqual(["United Kingdom", "World Bank"]);
    expect(made.instruments.columns[0]?.label).toBe("Party");
    expect(made.instruments.title).toBe("Who is in which instrument");
    expect(made.parties.title).toBe("Parties in each instrument, as the article names them");
  });

  test("of many parties, of more than two, or of long names have no room for words", () => {
    const compact = (...claims: ReturnType<typeof agreementClaim>[]) => {
      const { chart } = deriveAgreements(briefing({ claims })).instruments;
      return chart?.mark === "segment" && chart.compact;
    };
    const named = (parties: readonly string[], id = "one") =>
      agreementClaim({ id, parties: [...parties], quote: `They made ${id}.` });
    expect(compact(named(["GBR", "FRA"]))).toBe(false);
    expect(compact(named(Array.from({ length: 13 }, (_, index) => `Body ${index}`)))).toBe(true);
    expect(compact(named(["GBR"]), named(["GBR"], "two"), named(["GBR"], "three"))).toBe(true);
    expect(compact(named(["GBR", "North Atlantic Treaty Organization"]))).toBe(true);
  });

  test("none, where the article has support only", () => {
    const { instruments, support } = deriveAgreements(briefing({ claims: [supportClaim()] }));
    expect(instruments.rows).toEqual([]);
    expect(support.rows).toHaveLength(1);
  });
});

describe("a contradiction", () => {
  const claims = [agreementClaim()];
  const conflict = (over: Parameters<typeof fact>[0]) =>
    deriveAgreements(
      briefing({ claims, facts: [fact({ claim: "memorandum", relation: "conflicts", ...over })] }),
    );

  test("of countries is about them, and the briefing keeps the list", () => {
    const { conflicts, instruments } = conflict({ countries: ["ESP"] });
    expect(conflicts[0]?.title).toBe("Sources disagree about Spain");
    expect(conflicts[0]?.notes).toEqual(["This briefing shows the article’s list as written."]);
    expect(instruments.dispute).toBe("Sources disagree about Spain");
  });

  test("of anything else is about the instrument", () => {
    const { conflicts, instruments } = conflict({ countries: [] });
    expect(conflicts[0]?.title).toBe("Sources disagree: Harbour memorandum");
    expect(conflicts[0]?.notes).toEqual(["This briefing shows the article’s version as written."]);
    expect(instruments.dispute).toBe("Sources disagree: Harbour memorandum");
    expect(instruments.rows.flatMap(({ disputed }) => disputed)).toEqual([]);
  });

  test("has the article's partners in its order, with its lead", () => {
    expect(conflict({}).conflicts[0]?.rows[0]?.cells.says).toBe(
      "France and Spain, with United Kingdom",
    );
  });
});

test("support for organisations is for parties", () => {
  const claims = [supportClaim({ supported: ["SWE", "ASEAN"], countries: ["SWE"] })];
  const { support } = deriveAgreements(briefing({ claims }));
  expect(support.columns.map(({ label }) => label)).toContain("Parties");
  expect(column(support, "countries")).toEqual(["Sweden and ASEAN"]);
});

/** An article of a country, or of none. */
function of(lead: string | null) {
  return { publisher: null, date: null, address: null, authors: [], lead };
}
