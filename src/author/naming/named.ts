import { countriesIn } from "../../model/countries.ts";
import { organisationsIn } from "./organisations.ts";

/** Whoever some words name, in their order: countries by code, organisations by name. */
export interface Named {
  readonly party: string;
  readonly isCountry: boolean;
  readonly start: number;
  readonly end: number;
}

export function namedIn(words: string): readonly Named[] {
  const countries = countriesIn(words).map(({ code, start, end }) => ({
    party: code,
    isCountry: true,
    start,
    end,
  }));
  const bodies = organisationsIn(words)
    .filter(({ start, end }) => !countries.some((one) => one.start < end && start < one.end))
    .map(({ name, start, end }) => ({ party: name, isCountry: false, start, end }));
  return [...countries, ...bodies].sort((a, b) => a.start - b.start);
}

/** Each once. */
export function partiesOf(named: readonly Named[]): readonly string[] {
  return [...new Set(named.map(({ party }) => party))];
}

/** The codes of countries, each once. */
export function codesOf(named: readonly Named[]): readonly string[] {
  return partiesOf(named.filter(({ isCountry }) => isCountry));
}
