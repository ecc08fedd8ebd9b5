import type { Briefing } from "../../model/briefing.ts";
import { formatWithUnit } from "../../model/format.ts";
import { sentences } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { sentenceOf } from "../../model/told.ts";
import type { AidTold } from "./amounts.ts";

/** What aid is counted in besides money, each in its own unit. */
export function deriveCounts(briefing: Briefing, counts: readonly AidTold[]) {
  return series({
    id: "aid-counts",
    title: "Counted in other than money",
    description: sentences(
      counts.map((row) => `${sentenceOf(briefing, row)}: ${formatWithUnit(row.number)}.`),
    ),
    telling: "list",
    columns: {
      what: { label: "What", role: "words", of: (row) => sentenceOf(briefing, row) },
      number: { label: "Number", role: "value", mixed: true, of: ({ number }) => number },
      status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
      asOf: {
        label: "As of",
        role: "detail",
        aside: true,
        of: ({ claim }) => claim.asOf?.words ?? null,
      },
    },
    disputed: ({ conflicts }) => (conflicts.length > 0 ? ["number"] : []),
    rows: counts,
  });
}
