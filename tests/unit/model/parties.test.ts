import { describe, expect, test } from "vitest";
import { faultsOf, q } from "../../fixtures/said.ts";

const sentence = "Japan and the World Bank gave boats to a Kenyan port, said Ana Cais.";
const given = (claim: object) => faultsOf(sentence, [], { donor: "JPN", ...claim });

describe("a party", () => {
  test("is a country of the article by its code, or an organisation by its name there", () => {
    expect(given({ recipients: ["KEN"] })).toEqual([]);
    expect(given({ donor: "World Bank" })).toEqual([]);
  });

  test("that is a country is not written by its name", () => {
    expect(given({ donor: "Japan" })).toEqual([" (said): “Japan” is a country: write JPN"]);
  });

  test("that the article does not name is refused, among the other countries too", () => {
    expect(given({ recipients: ["CHN"] })).toEqual([
      " (said): the article does not name China (CHN)",
    ]);
    expect(given({ countries: ["CHN"] })).toEqual([
      "countries[0] (said): the article does not name China (CHN)",
    ]);
  });

  test("may be the country that speaks, unnamed", () => {
    expect(given({ countries: ["GBR"] })).toEqual([]);
  });
});

describe("what a number is about", () => {
  const about = (words: string) =>
    faultsOf("Japan gave 3 boats to a Kenyan port.", [
      q("exact", 3, "boats", "3 boats", { about: words }),
    ]);

  test.each(["JPN", "boats for the port", "Kenyan port"])(
    "is named by the article: %s",
    (words) => {
      expect(about(words)).toEqual([]);
    },
  );

  test.each(["CHN", "trains", "boats to Narnia"])("is nothing else: %s", (words) => {
    expect(about(words)).toHaveLength(1);
  });
});

describe("a speaker", () => {
  const quoted = (name: string) =>
    faultsOf(sentence, [], {
      kind: "quotation",
      status: undefined,
      speaker: { name, role: "Minister" },
    });

  test("is named in the article", () => {
    expect(quoted("Ana Cais")).toEqual([]);
    expect(quoted("Rui Cais")).toEqual(["speaker.name (said): “Rui Cais” is not in the article"]);
  });
});

describe("a part", () => {
  const total = { id: "all", kind: "aid", quote: "It gave £9 million", summary: "All" };
  const part = (unit: string, words: string, partOf: string) =>
    faultsOf(
      `It gave £9 million, of which ${words} went to ports.`,
      [q("exact", 4e6, unit, words, { role: "part", partOf })],
      { quote: `${words} went to ports.` },
      {
        "claims[2]": {
          ...total,
          status: "announced",
          quantities: [q("exact", 9e6, "GBP", "£9 million", { role: "total" })],
        },
      },
    );

  test("may be in another currency than its total", () => {
    expect(part("EUR", "€4 million", "all")).toEqual([]);
  });

  test("is none of itself", () => {
    expect(part("GBP", "£4 million", "said")).toEqual([
      "quantities[0].partOf (said): a claim is no part of itself",
    ]);
  });
});
