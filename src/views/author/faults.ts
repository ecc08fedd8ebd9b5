import type { Work } from "../../author/work.ts";
import type { Fault } from "../../model/fault.ts";

/** The faults of each claim, by its id, and those of no claim, in words. */
export function byClaim(work: Work, faults: readonly Fault[]) {
  const told = work.candidates.filter(({ state }) => state !== "dismissed");
  const claims = new Map<string, string[]>();
  const others: string[] = [];
  for (const { path, what, file } of faults) {
    const [list, index, ...field] = path;
    const id = list === "claims" && typeof index === "number" ? told[index]?.claim.id : undefined;
    if (id !== undefined) claims.set(id, [...(claims.get(id) ?? []), named(field, what)]);
    else others.push(`${file}: ${named(path, what)}`);
  }
  return { claims, others };
}

function named(field: Fault["path"], what: string): string {
  const words = field.filter((part) => typeof part === "string");
  return words.length > 0 ? `${words.join(", ")}: ${what}` : what;
}
