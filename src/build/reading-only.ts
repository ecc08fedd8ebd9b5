import type { Plugin } from "vite";

/** Parts of react-query for what is written to a server, and for lists that are read on and on. */
const STAND_INS: Readonly<Record<string, string>> = {
  "mutationCache.js": `export class MutationCache {
    resumePausedMutations() { return Promise.resolve(); }
    clear() {}
  }`,
  "infiniteQueryBehavior.js": `export function infiniteQueryBehavior() {}
  export function hasNextPage() { return false; }
  export function hasPreviousPage() { return false; }`,
};

const PART = /query-core\/build\/modern\/(\w+\.js)$/;

/** Leaves out what this site never asks of react-query: every page would carry it. */
export function readingOnly(): Plugin {
  return {
    name: "reading-only",
    apply: "build",
    load(id) {
      const [, name = ""] = PART.exec(id) ?? [];
      return STAND_INS[name] ?? null;
    },
  };
}
