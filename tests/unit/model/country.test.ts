import { expect, test } from "vitest";
import { countryName } from "../../../src/model/country.ts";
import { briefing } from "../../fixtures/builders.ts";

test("a country is named as the briefing writes it, or by its code", () => {
  expect(countryName(briefing(), "EST")).toBe("Estonia");
  expect(countryName(briefing(), "BEL")).toBe("BEL");
});
