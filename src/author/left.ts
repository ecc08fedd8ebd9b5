import { openIn, type Work } from "./work.ts";

const PARTS = {
  messages: "headlines",
  keyFigures: "key figures",
  terms: "terms",
  timeLine: "time line",
} as const;

/** What is left to decide, a line each: candidates with their words, then the briefing's own parts. */
export function leftIn(work: Work): readonly string[] {
  const open = openIn(work);
  const parts = work.unchecked.map((part) => PARTS[part]).join(", ");
  return [
    `${open.length} candidates to decide, ${open.filter(({ unsure }) => unsure).length} of them unsure:`,
    ...open.map(
      ({ claim, unsure }) =>
        `  ${unsure ? "?" : " "} ${claim.kind}: ${short(claim.quote)} (${claim.id})`,
    ),
    ...(parts === "" ? [] : [`proposed, to be looked at: ${parts}`]),
  ];
}

function short(words: string): string {
  return words.length > ROOM ? `“${words.slice(0, ROOM).replace(/\s+\S*$/, "")} …”` : `“${words}”`;
}

const ROOM = 80;
