import type { Unit } from "./quantity.ts";

/** Whether a unit is money: an ISO 4217 code. */
export function isMoney(unit: Unit): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Signs as a reader knows them; a dollar says whose it is, since many countries have one. */
const SYMBOLS: Readonly<Record<string, string>> = {
  GBP: "£",
  EUR: "€",
  USD: "US$",
  CAD: "C$",
  AUD: "A$",
  NZD: "NZ$",
  HKD: "HK$",
  SGD: "S$",
  TWD: "NT$",
  JPY: "¥",
  CNY: "CN¥",
  INR: "₹",
  UAH: "₴",
  KRW: "₩",
  ILS: "₪",
  NGN: "₦",
  BRL: "R$",
};

/** "£", "US$", or the code and a space where there is no sign of one's own. */
export function symbolOf(unit: Unit): string {
  return SYMBOLS[unit] ?? `${unit} `;
}

/** Whose dollar a bare "$" means, by the country that speaks. */
const DOLLARS: Readonly<Record<string, Unit>> = {
  USA: "USD",
  CAN: "CAD",
  AUS: "AUD",
  NZL: "NZD",
  SGP: "SGD",
  HKG: "HKD",
  TWN: "TWD",
  JAM: "JMD",
  FJI: "FJD",
  NAM: "NAD",
  TTO: "TTD",
  GUY: "GYD",
  BHS: "BSD",
  BRB: "BBD",
  BLZ: "BZD",
  SLB: "SBD",
  LBR: "LRD",
};

/** The currency of a bare "$" in an article in which that country speaks, or null. */
export function dollarOf(lead: string | null): Unit | null {
  return DOLLARS[lead ?? ""] ?? null;
}

/** Whether a currency is a dollar of whatever country. */
export function isDollar(unit: Unit): boolean {
  return Object.values(DOLLARS).includes(unit);
}
