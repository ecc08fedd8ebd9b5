/**
 * Stands for `regexparam`, which wouter imports for addresses that are patterns: there are none here
 * (see `model/routes.ts`), and every page would carry it.
 */
export function parse(): never {
  throw new Error("addresses are read by model/routes.ts, not by patterns");
}
