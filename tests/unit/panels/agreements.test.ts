import { describe, expect, test } from "vitest";
import type { Series } from "../../../src/model/series.ts";
import { deriveAgreements } from "../../../src/panels/agreements/derive.ts";
import {
  agreementClaim,
  briefing,
  exactly,
  shippedBriefing,
  supportClaim,
} from "../../fixtures/builders.ts";

const shipped = deriveAgreements(shippedBriefing());
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
      exactly(6, "countries"),
      exactly(2, "countries"),
    ]);
    expect(column(shipped.parties, "parties")).toEqual([
      exactly(7, "countries"),
      exactly(3, "countries"),
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
      agreementClaim({ id: "small", partners: ["FRA"] }),
      agreementClaim({ id: "large", partners: ["FRA", "DEU", "ESP"], quote: "They all signed." }),
    ];
    const { parties } = deriveAgreements(briefing({ claims }));
    expect(column(parties, "partners")).toEqual([exactly(3, "countries"), exactly(1, "countries")]);
  });

  test("none, where the article has support only", () => {
    const { instruments, support } = deriveAgreements(briefing({ claims: [supportClaim()] }));
    expect(instruments.rows).toEqual([]);
    expect(support.rows).toHaveLength(1);
  });
});
