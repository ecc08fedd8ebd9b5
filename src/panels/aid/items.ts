import type { Briefing, ClaimOf } from "../../model/briefing.ts";
import type { Stated } from "../../model/claims/fields.ts";
import { listed } from "../../model/format.ts";
import { series } from "../../model/make-series.ts";
import { groundsOf } from "../../model/source.ts";
import { STATUSES, type Status } from "../../model/status.ts";
import { figureFor, isDrawn, isStanding, ownWords } from "../../model/told.ts";
import { isAmount } from "./money.ts";

type AidClaim = ClaimOf<"aid">;

/** Something given, in the source's words where it has them, and how many of it. */
interface Item {
  readonly claim: AidClaim;
  readonly words: string;
  readonly count: Stated | null;
}

/** What the aid consists of: never counted where the source does not count. */
export function deriveItems(briefing: Briefing, claims: readonly AidClaim[]) {
  const items = firmestFirst(claims).flatMap(itemsOf);
  const statuses = [...new Set(items.map(({ claim }) => claim.status))];
  const quoted = items.every(({ claim }) => claim.items.length > 0);
  return series({
    id: "aid-items",
    title: titleOf(statuses),
    description: "Items in the source’s words, by status. What differs in status is never added.",
    telling: "groups",
    columns: {
      status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
      item: {
        label: quoted ? "In the source’s words" : "In the source’s words where quoted",
        role: "quote",
        of: ({ words }) => words,
      },
      count: {
        label: "Count",
        role: "value",
        aside: true,
        mixed: true,
        of: ({ count }) => count,
      },
      note: {
        label: "Read with care",
        role: "detail",
        aside: true,
        of: ({ claim }) => claim.caveats[0] ?? null,
      },
    },
    rows: items.map((item) => ({
      ...item,
      figure: item.count && figureFor(item.claim, item.count),
      ...groundsOf(briefing, item.claim),
    })),
  });
}

/** "What was provided and announced", where its statuses are said that way. */
function titleOf(statuses: readonly Status[]): string {
  const isSaid =
    statuses.length > 0 && statuses.every((status) => /ed(?: in principle)?$/.test(status));
  return isSaid ? `What was ${listed(statuses)}` : "What the aid consists of, by status";
}

/** The numbers of a claim that are neither money nor said with one of its items. */
export function countsOf(claim: AidClaim): readonly Stated[] {
  const told = new Set(itemsOf(claim).map(({ count }) => count));
  return uncounted(claim).filter((number) => !told.has(number));
}

/** Each item with the first number of its words; a claim that states nothing else as its summary. */
function itemsOf(claim: AidClaim): readonly Item[] {
  const left = [...uncounted(claim)];
  if (claim.items.length === 0) {
    const told = claim.quantities.some(isStanding);
    return told ? [] : [{ claim, words: ownWords(claim), count: null }];
  }
  return claim.items.map((item) => {
    const at = left.findIndex(({ words }) => item.includes(words));
    const [count = null] = at < 0 ? [] : left.splice(at, 1);
    return { claim, words: `“${item}”`, count };
  });
}

function uncounted({ quantities }: AidClaim): readonly Stated[] {
  return quantities.filter((number) => isDrawn(number) && !isAmount(number));
}

const FIRMNESS = ["done", "promised", "discussed"];

function firmestFirst(claims: readonly AidClaim[]): readonly AidClaim[] {
  const rank = ({ status }: AidClaim) => FIRMNESS.indexOf(STATUSES[status]);
  return [...claims].sort((a, b) => rank(a) - rank(b));
}
