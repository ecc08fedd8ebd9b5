import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Briefing, claimsOf } from "../../src/model/briefing.ts";
import type { Stated } from "../../src/model/claims/fields.ts";
import { kinds } from "../../src/model/claims/index.ts";
import { isMoney } from "../../src/model/currency.ts";
import { has } from "../../src/model/evidence.ts";
import { BOUNDS, ROLES } from "../../src/model/quantity.ts";
import { panels } from "../../src/panels/index.ts";
import { panelsOf } from "../../src/panels/panel.ts";
import { fixtureBriefing, fixtureBriefings } from "../fixtures/briefings.ts";

/** What was read by hand in an article, before any briefing was written from it. */
interface Gold {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly lead: string;
  readonly quantities: readonly GoldQuantity[];
  readonly countries: readonly string[];
  readonly speakers: readonly { readonly name: string; readonly role: string }[];
  readonly facts: readonly GoldFact[];
}

interface GoldQuantity {
  readonly words: string;
  /** The bound and the number, without the noun. */
  readonly core: string;
  readonly bound: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly side?: string;
  readonly unit: string;
  readonly per: string | null;
  /** "before", "total", or "part of: £370 million". */
  readonly relation?: string | null;
  readonly withdrawn?: boolean;
  /** It may be left out. */
  readonly optional?: boolean;
}

type GoldFact = { readonly kind: string } & Readonly<Record<string, unknown>>;

const READINGS = [
  ["sahel-food-2024-11", "02-canada-sahel-food"],
  ["philippines-access-2025-09", "03-japan-philippines-access"],
  ["drone-fund-2025-06", "04-drone-fund-donors"],
  ["baltic-posture-2025-03", "01-baltic-air-and-land"],
  ["nairobi-visit", "06-nairobi-conversation"],
  ["contact-group-2025-10", "07-contact-group-diary"],
] as const;

describe.each(READINGS)("%s", (id, reading) => {
  const briefing = fixtureBriefing(id);
  const gold = goldOf(reading);

  test("it states every quantity of its article, with bound, value, currency, rate and role", () => {
    const open = [...statedIn(briefing)];
    const missing = gold.quantities.filter((wanted) => {
      const at = open.findIndex((stated) => isThat(stated, wanted));
      if (at >= 0) open.splice(at, 1);
      return at < 0 && wanted.optional !== true;
    });
    expect(missing).toEqual([]);
  });

  test("it has the agreements of its article, with their parties and how firm they are", () => {
    const made = claimsOf(briefing, "agreement").map(({ parties, status }) => ({
      parties,
      status,
    }));
    for (const { parties, status } of gold.facts.filter(({ kind }) => kind === "agreement")) {
      const firm = status === "in force" ? "entered into force" : status;
      expect(made).toContainEqual({ parties, status: firm });
    }
  });

  test("it has the deployments of its article, each at its place", () => {
    const places = claimsOf(briefing, "deployment").map(({ place }) => place);
    for (const { place } of gold.facts.filter(({ kind }) => kind === "deployment")) {
      expect(places).toContain(place);
    }
  });

  test("it says of its article what the article says of itself, and who speaks in it", () => {
    const { publisher, date, lead } = briefing.origin;
    expect({ publisher, published: date, lead }).toEqual({
      publisher: gold.publisher,
      published: gold.published,
      lead: gold.lead,
    });
    const speakers = claimsOf(briefing, "quotation").map(({ speaker }) => speaker.name);
    expect(new Set(speakers)).toEqual(new Set(gold.speakers.map(({ name }) => name)));
  });

  test("each of its panels has a message of up to ten words", () => {
    for (const { id } of panelsOf(panels, briefing)) expect(briefing.messages).toHaveProperty(id);
    for (const { headline } of Object.values(briefing.messages)) {
      const [own = ""] = headline.split(" (sources disagree)");
      expect(own.split(" ").length, headline).toBeLessThanOrEqual(10);
    }
  });

  test("it names no country that the article does not", () => {
    for (const { code } of briefing.countries) expect(gold.countries).toContain(code);
  });
});

describe("the fixtures together", () => {
  const claims = fixtureBriefings().flatMap((briefing) => briefing.claims);
  const quantities = claims.flatMap((claim) => claim.quantities);

  test("they have claims of every kind", () => {
    const missing = kinds.filter(({ kind }) => !claims.some((claim) => claim.kind === kind));
    expect(missing).toEqual([]);
  });

  test("they have quantities of every bound, and in nearly every role", () => {
    expect(new Set(quantities.map(({ bound }) => bound))).toEqual(new Set(BOUNDS));
    const roles = new Set(quantities.map(({ role }) => role));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual(["fall"]);
  });
});

function goldOf(name: string): Gold {
  const folder = join(import.meta.dirname, "../fixtures/corpus");
  return JSON.parse(readFileSync(join(folder, `${name}.gold.json`), "utf8"));
}

function statedIn({ claims }: Briefing): readonly Stated[] {
  return claims.flatMap(({ quantities }) => quantities);
}

function isThat(stated: Stated, gold: GoldQuantity): boolean {
  return (
    has(stated.words, gold.core) &&
    stated.bound === gold.bound &&
    isOfSize(stated, gold) &&
    (stated.per ?? null) === gold.per &&
    (!isMoney(gold.unit) || stated.unit === gold.unit) &&
    isInRole(stated, gold)
  );
}

function isOfSize(stated: Stated, gold: GoldQuantity): boolean {
  if (stated.bound === "words only") return true;
  if (stated.bound === "between") return stated.low === gold.low && stated.high === gold.high;
  const side = gold.side?.replace("just ", "");
  return stated.side === side && Math.abs(stated.value - (gold.value ?? NaN)) < stated.value / 500;
}

function isInRole({ role, partOf }: Stated, { relation, withdrawn }: GoldQuantity): boolean {
  if (withdrawn) return role === "withdrawn";
  if (relation?.startsWith("part of")) return role === "part" || partOf !== undefined;
  return !relation || role === relation;
}
