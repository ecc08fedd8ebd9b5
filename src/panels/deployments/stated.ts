import type { Briefing } from "../../model/briefing.ts";
import { groupedBy } from "../../model/grouped.ts";
import { series } from "../../model/make-series.ts";
import { sumWords, totalsIn } from "../../model/parts-of-total.ts";
import type { Role } from "../../model/quantity.ts";
import { groundsOf } from "../../model/source.ts";
import { aboutOf, figureFor, toldOf } from "../../model/told.ts";
import type { Lone } from "./deployment.ts";

/** What has no other number to stand beside, and what is said in words alone: a list. */
export function deriveStated(briefing: Briefing, lone: readonly Lone[], all: readonly Lone[]) {
  return series({
    id: "deployments-stated",
    title: "Deployments as the article states them",
    description: "One by one: what is of another unit, measure or status shares no axis.",
    notes: sumsIn(briefing, all),
    telling: "list",
    columns: {
      what: { label: "What", role: "words", of: (row) => wordsOf(briefing, row) },
      number: {
        label: "Number",
        role: "value",
        mixed: true,
        of: ({ quantity }) => quantity,
      },
      status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
    },
    disputed: ({ conflicts, quantity }) =>
      conflicts.length > 0 ? [quantity ? "number" : "what"] : [],
    rows: lone.map(({ claim, quantity }) => ({
      claim,
      quantity,
      role: quantity?.role,
      figure: quantity && figureFor(claim, quantity),
      ...groundsOf(briefing, claim),
    })),
  });
}

/** Of each total, whether the parts that are named make it. */
function sumsIn(briefing: Briefing, all: readonly Lone[]): readonly string[] {
  const told = all.flatMap(({ claim, quantity }) =>
    quantity ? toldOf(briefing, claim, quantity) : [],
  );
  return groupedBy(told, ({ number }) => `${number.unit}|${number.per}`)
    .flatMap((rows) => totalsIn(rows))
    .flatMap((total) => sumWords(total, told) ?? []);
}

/** "Rise in UK troops, Estonia"; the claim in short where it has no number. */
function wordsOf(briefing: Briefing, { claim, quantity }: Lone): string {
  if (!quantity) return claim.summary;
  const about = aboutOf(briefing, quantity);
  const named = [claim.force, claim.place];
  const words = named.some((name) => about === null || name.includes(about))
    ? named
    : [...named, about];
  return `${BEFORE[quantity.role ?? "level"] ?? ""}${[...new Set(words)].join(", ")}`;
}

const BEFORE: Partial<Record<Role, string>> = {
  rise: "Rise in ",
  fall: "Fall in ",
  before: "Before: ",
  after: "After: ",
  total: "In all: ",
  share: "Share of ",
};
