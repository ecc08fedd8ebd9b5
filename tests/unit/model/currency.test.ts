import { expect, test } from "vitest";
import { dollarOf, isDollar, isMoney, symbolOf } from "../../../src/model/currency.ts";

test("a unit is money if it is a currency's code", () => {
  expect(isMoney("GBP")).toBe(true);
  expect(isMoney("tanks")).toBe(false);
  expect(isMoney("% of GDP")).toBe(false);
});

test.each([
  ["GBP", "£"],
  ["EUR", "€"],
  ["JPY", "¥"],
  ["USD", "US$"],
  ["CAD", "C$"],
  ["AUD", "A$"],
  ["NZD", "NZ$"],
  ["INR", "₹"],
])("%s is written %s", (code, sign) => {
  expect(symbolOf(code)).toBe(sign);
});

test("a currency without a sign of its own is written by its code", () => {
  expect(symbolOf("NOK")).toBe("NOK ");
  expect(symbolOf("CHF")).toBe("CHF ");
});

test.each([
  ["USA", "USD"],
  ["CAN", "CAD"],
  ["AUS", "AUD"],
  ["NAM", "NAD"],
  ["TTO", "TTD"],
])("a bare dollar in an article of %s is %s", (lead, code) => {
  expect(dollarOf(lead)).toBe(code);
  expect(isDollar(code)).toBe(true);
});

test("a bare dollar is nobody's where the country that speaks has none, or none is known", () => {
  expect(dollarOf("GBR")).toBeNull();
  expect(dollarOf(null)).toBeNull();
  expect(isDollar("EUR")).toBe(false);
});
