import type { Work } from "../../author/work.ts";
import type { Fault } from "../../model/fault.ts";

/** Faults in words, each where it arises. */
export interface PlacedFaults {
  /** By the id of the claim. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** By the field of the briefing's own: `messages aid headline`, `timeLine`, `context`. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Those of no claim, with where they are. */
  readonly others: readonly string[];
}

export function placeFaults(work: Work, faults: readonly Fault[]): PlacedFaults {
  const told = work.candidates.filter(({ state }) => state !== "dismissed");
  const claims = new Map<string, string[]>();
  const own = new Map<string, string[]>();
  const others: string[] = [];
  const add = (map: Map<string, string[]>, key: string, words: string) =>
    map.set(key, [...(map.get(key) ?? []), words]);
  for (const fault of faults) {
    const [list, index, ...field] = fault.path;
    const id = list === "claims" && typeof index === "number" ? told[index]?.claim.id : undefined;
    const what = inWords(fault.what);
    // The field shows its own words already.
    const there = what.replace(/, in “.*”$/s, "");
    if (id !== undefined) {
      add(claims, id, named(field, there));
      continue;
    }
    const part = partOf(fault);
    add(own, keyOf(part, fault), there);
    others.push(`${TITLES[part] ?? fault.file}: ${what}`);
  }
  return { claims, own, others };
}

/** What each part is called on the page. */
export const TITLES: Readonly<Record<string, string>> = {
  messages: "Headlines",
  keyFigures: "Key figures, most important first",
  timeLine: "Time line",
  terms: "Terms",
  article: "The article itself",
  exceptions: "What else is no claim",
  context: "Facts of other sources",
  notes: "Speaker notes",
};

function partOf({ file, path: [first] }: Fault): string {
  if (file === "context.json") return "context";
  if (file === "notes.md") return "notes";
  if (first === "notFigures" || first === "ownFigures") return "exceptions";
  if (first === "standfirst" || first === "title" || first === "licence") return "article";
  return String(first);
}

function keyOf(part: string, { path: [, panel, field] }: Fault): string {
  return part === "messages" ? [part, panel, field].join(" ") : part;
}

function named(field: Fault["path"], what: string): string {
  const words = field.filter((step) => typeof step === "string" && step !== "quantities");
  return words.length > 0 ? `${words.join(", ")}: ${what}` : what;
}

/** Long numbers as they are read; quoted words stay as they are. */
function inWords(what: string): string {
  return what.replace(/“[^“”]*”|\d{5,}/g, (found) =>
    found.startsWith("“") ? found : Number(found).toLocaleString("en-GB"),
  );
}
