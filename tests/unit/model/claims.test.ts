import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Claim, ClaimOf } from "../../../src/model/briefing.ts";
import type { Stated } from "../../../src/model/claims/fields.ts";
import * as fieldsOfAll from "../../../src/model/claims/fields.ts";
import { claimForm, kindOf, kinds } from "../../../src/model/claims/index.ts";
import { defineKind, mainOf, nothing } from "../../../src/model/claims/kind.ts";
import { STATUSES } from "../../../src/model/status.ts";
import {
  agreementClaim,
  aidClaim,
  briefing,
  commitmentClaim,
  correctionClaim,
  deploymentClaim,
  exactly,
  meetingClaim,
  moreThan,
  stated,
  statisticClaim,
  supportClaim,
  topicClaim,
} from "../../fixtures/builders.ts";

/** What a claim's kind says of it; the article is the UK's. */
const askedOf = (claim: Parameters<typeof kindOf>[0]) => {
  const kind = kindOf(claim);
  return {
    parties: kind.parties(claim, "GBR"),
    figure: kind.figure(claim, "GBR"),
    follows: kind.follows(claim, "GBR"),
    echoes: kind.echoes(claim),
  };
};

describe("every kind", () => {
  test("has a name of its own", () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  test.each(kinds)(
    "$kind says its status, parties, figure, what follows and what it echoes",
    (kind) => {
      expect(kind.status === null || kind.status in STATUSES).toBe(true);
      for (const said of [kind.parties, kind.figure, kind.follows, kind.echoes]) {
        expect(said).toBeTypeOf("function");
      }
    },
  );

  test.each(kinds)(
    "$kind has a form that names it and knows what all claims have",
    ({ form, kind }) => {
      expect(form.entries.kind.literal).toBe(kind);
      for (const field of ["id", "quote", "summary", "status", "quantities", "figure", "caveats"]) {
        expect(form.entries).toHaveProperty(field);
      }
    },
  );

  test("a briefing built for tests has a claim of each", () => {
    const told = new Set(briefing().claims.map(({ kind }) => kind));
    expect([...told].toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
  });

  test("is asked of claims of its own", () => {
    for (const claim of briefing().claims) expect(() => askedOf(writtenOf(claim))).not.toThrow();
  });
});

describe("the number a claim is about", () => {
  const of = (...quantities: readonly Stated[]) => mainOf(quantities);
  const [level, before, after, total, rise, withdrawn] = [
    stated(exactly(1)),
    stated(exactly(2), { role: "before" }),
    stated(exactly(3), { role: "after" }),
    stated(exactly(4), { role: "total" }),
    stated(exactly(5), { role: "rise" }),
    stated(exactly(6), { role: "withdrawn" }),
  ];

  test("is what is reached, whatever stands before it", () => {
    expect(of(before, after)).toBe(after);
    expect(of(rise, total, level, after)).toBe(after);
  });

  test("is else a total, else the first that is stated", () => {
    expect(of(level, total)).toBe(total);
    expect(of(rise, level)).toBe(rise);
  });

  test("is never a level before alone, nor one that is withdrawn", () => {
    expect(of(before, withdrawn)).toBeNull();
    expect(of()).toBeNull();
  });
});

describe("parties", () => {
  test("of aid are its donor, then who gets it", () => {
    const claim = aidClaim({ donor: "CAN", recipients: ["UKR", "World Food Programme"] });
    expect(askedOf(writtenOf(claim)).parties).toEqual(["CAN", "UKR", "World Food Programme"]);
  });

  test("of an agreement are those that signed, in the article's order, organisations too", () => {
    const parties = ["NATO", "FRA", "GBR"];
    expect(askedOf(writtenOf(agreementClaim({ parties }))).parties).toEqual(parties);
  });

  test("of a commitment are who commits, and of support who is supported", () => {
    expect(askedOf(writtenOf(commitmentClaim())).parties).toEqual(["GBR"]);
    expect(askedOf(writtenOf(supportClaim())).parties).toEqual(["SWE", "FIN"]);
    expect(askedOf(writtenOf(topicClaim())).parties).toEqual([]);
  });
});

describe("figures", () => {
  test("are what a deployment, aid, a meeting and a statistic state", () => {
    expect(askedOf(writtenOf(deploymentClaim())).figure).toMatchObject(moreThan(1600));
    expect(askedOf(writtenOf(aidClaim())).figure).toMatchObject(moreThan(750_000_000, "GBP"));
    expect(askedOf(writtenOf(meetingClaim())).figure).toMatchObject(exactly(30, "member states"));
    expect(askedOf(writtenOf(statisticClaim())).figure).toMatchObject({ bound: "about" });
  });

  test("are counted where parties are named: partners without the country that speaks", () => {
    const memorandum = agreementClaim({ parties: ["GBR", "FRA", "NATO"] });
    expect(askedOf(writtenOf(memorandum)).figure).toEqual(exactly(2, "partners"));
    expect(askedOf(writtenOf(agreementClaim({ parties: ["FRA", "NATO"] }))).figure).toEqual(
      exactly(2, "partners"),
    );
    expect(askedOf(writtenOf(supportClaim())).figure).toEqual(exactly(2, "parties"));
  });

  test("are none of what a correction withdraws, nor of a claim without a number", () => {
    const quantities = [stated(exactly(40, "lorries"))];
    expect(askedOf(writtenOf(correctionClaim({ quantities }))).figure).toBeNull();
    expect(askedOf(writtenOf(topicClaim())).figure).toBeNull();
  });
});

describe("what follows", () => {
  test("from two levels is the change and the factor", () => {
    expect(askedOf(writtenOf(deploymentClaim())).follows).toEqual([
      { ...moreThan(800), role: "rise" },
      moreThan(2, "ratio"),
    ]);
  });

  test("from one level, or from two of other units, is nothing", () => {
    const lone = deploymentClaim({ quantities: [stated(exactly(5), { role: "after" })] });
    const mixed = deploymentClaim({ before: exactly(5, "ships"), after: exactly(6) });
    expect(askedOf(writtenOf(lone)).follows).toEqual([]);
    expect(askedOf(writtenOf(mixed)).follows).toEqual([]);
  });

  test("from a level of none is a change without a factor", () => {
    const first = deploymentClaim({ before: exactly(0), after: exactly(6) });
    expect(askedOf(writtenOf(first)).follows).toEqual([{ ...exactly(6), role: "rise" }]);
  });

  test("from two levels of which the second is lower is a fall", () => {
    const fallen = deploymentClaim({ before: exactly(600), after: exactly(400) });
    expect(askedOf(writtenOf(fallen)).follows[0]).toEqual({ ...exactly(200), role: "fall" });
  });

  test("from levels by the year is a change by the year, and none between periods", () => {
    const yearly = (value: number) => ({ ...exactly(value), per: "year" });
    const kept = deploymentClaim({ before: yearly(2), after: yearly(6) });
    expect(askedOf(writtenOf(kept)).follows).toEqual([
      { ...yearly(4), role: "rise" },
      exactly(3, "ratio"),
    ]);
    const turned = deploymentClaim({ before: exactly(2), after: yearly(6) });
    expect(askedOf(writtenOf(turned)).follows).toEqual([]);
  });
});

test("items and times are words of the quote, each with its place", () => {
  const items = ["tents", "boats"];
  expect(askedOf(writtenOf(aidClaim({ items }))).echoes).toEqual([
    [["items", 0], "tents"],
    [["items", 1], "boats"],
  ]);
  expect(askedOf(writtenOf(commitmentClaim())).echoes).toEqual([[["by"], "by 2029"]]);
});

test("a claim of no kind that there is, is a programmer's error", () => {
  const claim = { ...writtenOf(topicClaim()), kind: "rumour" };
  expect(() => Reflect.apply(kindOf, null, [claim])).toThrow("there is no kind rumour");
});

// The compiler is the judge of these: an unused @ts-expect-error is an error of its own.
describe("what does not compile", () => {
  const status = "reported";
  const fields = { ship: v.string() };
  const rest = { figure: () => null, follows: nothing, echoes: nothing };

  test("a kind that says all of them does", () => {
    const sounding = defineKind({
      kind: "sounding",
      status,
      fields,
      parties: ({ ship }) => [ship],
      ...rest,
    });
    expect(sounding.form.entries.kind.literal).toBe("sounding");
  });

  test("a kind that forgets one of them does not", () => {
    // @ts-expect-error no status
    defineKind({ kind: "sounding", fields, parties: nothing, ...rest });
    // @ts-expect-error no fields
    defineKind({ kind: "sounding", status, parties: nothing, ...rest });
    // @ts-expect-error no parties
    defineKind({ kind: "sounding", status, fields, ...rest });
    const { figure, follows, echoes } = rest;
    // @ts-expect-error no figure
    defineKind({ kind: "sounding", status, fields, parties: nothing, follows, echoes });
    // @ts-expect-error no numbers that follow
    defineKind({ kind: "sounding", status, fields, parties: nothing, figure, echoes });
    // @ts-expect-error no echoes
    defineKind({ kind: "sounding", status, fields, parties: nothing, figure, follows });
    expect.assertions(0);
  });

  test("a status that is none, and a field that the form has not, do not", () => {
    // @ts-expect-error "rumoured" is no status
    defineKind({ kind: "sounding", status: "rumoured", fields, parties: nothing, ...rest });
    // @ts-expect-error the form has no width
    defineKind({ kind: "sounding", status, fields, parties: ({ width }) => [width], ...rest });
    expect.assertions(0);
  });

  test("a number of a kind's own does not, at whatever depth: it would be held against nothing", () => {
    const asked = { kind: "sounding", status, parties: nothing, ...rest } as const;
    // @ts-expect-error a quantity beside the quantities
    defineKind({ ...asked, fields: { depth: v.optional(fieldsOfAll.stated) } });
    // @ts-expect-error a bare number
    defineKind({ ...asked, fields: { depth: v.nullable(v.number()) } });
    // @ts-expect-error numbers in a list
    defineKind({ ...asked, fields: { casts: v.array(v.strictObject({ depth: v.number() })) } });
    // @ts-expect-error quantities that are not held to what all quantities have
    defineKind({ ...asked, fields: { quantities: v.array(v.number()) } });
    expect.assertions(0);
  });

  test("a claim of a kind has that kind's fields, and no other's", () => {
    const place = (claim: ClaimOf<"deployment">): string => claim.place;
    // @ts-expect-error aid has no place
    const none = (claim: ClaimOf<"aid">): string => claim.place;
    expect(place(deploymentClaim())).toBe("Estonia");
    expect(none(aidClaim())).toBeUndefined();
  });
});

/** A claim as its form reads it from a file; what reading the article adds is left out. */
function writtenOf(claim: Claim) {
  const { asOf, figure: _, span: __, ...kept } = claim;
  return v.parse(claimForm, { ...kept, ...(asOf ? { asOf: asOf.words } : {}) });
}
