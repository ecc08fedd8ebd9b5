import type { Kind } from "../../model/briefing.ts";
import type { WrittenClaim } from "../../model/claims/index.ts";
import type { Candidate, Own } from "../work.ts";
import { cut, unquoted } from "./summary.ts";

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

/** What is known already, and what an earlier edition had wrong. */
const NEVER: ReadonlySet<Kind> = new Set<Kind>(["background", "correction"]);

/** What could stand above each panel: its claims in short, those with a number first. */
export function headlinesOf(
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const panel of new Set([...Object.values(PANEL_OF), FURTHER])) {
    const main = candidates.filter(
      ({ claim: { kind }, state }) =>
        state !== "dismissed" && !NEVER.has(kind) && (PANEL_OF[kind] ?? FURTHER) === panel,
    );
    // What somebody said is theirs: it stands above a panel only where there is nothing else.
    const told = main.filter(({ claim }) => claim.kind !== "quotation");
    const counted = told.filter(({ claim }) => claim.quantities.length > 0);
    const said = [...counted, ...told, ...main].map(({ claim }) => headlineOf(claim));
    if (said.length > 0) found.set(panel, [...new Set(said)]);
  }
  return found;
}

/** A claim as a headline: of speech with whose it is, and no mark within marks of its own sort. */
function headlineOf(claim: WrittenClaim): string {
  const said = unquoted(short(claim.summary));
  if (claim.kind !== "quotation" || isNamed(claim.speaker.name, said)) return said;
  return `${claim.speaker.name}: “${said.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** Whether words say whose they are, as most do after the first time by the last name. */
function isNamed(name: string, words: string): boolean {
  return words.includes(name.split(" ").at(-1) ?? name);
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
  return words.length <= 14 ? summary : cut(summary, words.slice(0, 14).join(" ").length);
}
