import type { Kind } from "../../model/briefing.ts";
import type { Candidate, Own } from "../work.ts";
import { cutShort } from "./cut-short.ts";

/** The panel on which a kind of claim is shown; of any other kind the numbers are further figures. */
const PANEL_OF: Readonly<Partial<Record<Kind, string>>> = {
  meeting: "meeting",
  topic: "meeting",
  quotation: "meeting",
  outlook: "meeting",
  background: "meeting",
  correction: "meeting",
  aid: "aid",
  deployment: "deployments",
  agreement: "agreements",
  support: "agreements",
};
const FURTHER = "figures";

/** What could stand above each panel: its claims in short, those with a number first. */
export function headlinesOf(
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const panel of new Set([...Object.values(PANEL_OF), FURTHER])) {
    const main = candidates.filter(
      ({ claim: { kind }, state }) =>
        state !== "dismissed" && kind !== "background" && (PANEL_OF[kind] ?? FURTHER) === panel,
    );
    const counted = main.filter(({ claim }) => claim.quantities.length > 0);
    const said = [...new Set([...counted, ...main])].map(({ claim }) => short(claim.summary));
    if (said.length > 0) found.set(panel, [...new Set(said)]);
  }
  return found;
}

/** A headline for each panel: what its first number says, else its first claim. */
export function messagesOf(candidates: readonly Candidate[]): Own["messages"] {
  return Object.fromEntries(
    [...headlinesOf(candidates)].map(([panel, [headline = ""]]) => [
      panel,
      { headline, subtitle: SUBTITLE },
    ]),
  );
}

const SUBTITLE = "In the article’s own words";

/** As many words as a headline has room for. */
function short(summary: string): string {
  const words = summary.split(" ");
  return words.length <= 14 ? summary : cutShort(summary, words.slice(0, 14).join(" ").length);
}
