import { sentenceOf } from "./article/sentences.ts";
import type { Briefing, Claim } from "./briefing.ts";
import { format } from "./format.ts";
import { quoted } from "./quoted.ts";

/** What a speaker should have at hand; never part of the audience's document. */
export interface Note {
  readonly kind: "editor" | "sentence" | "care" | "silent" | "elsewhere";
  readonly text: string;
  /** The claims that it is about; the editor's own are about the whole slide. */
  readonly claims: readonly string[];
}

/**
 * Notes for a slide: the editor's own first, then for each claim its sentence, what to read
 * with care, what the article does not say, and what other sources state. What several of them say,
 * as a sentence that they rest on, is said once.
 * @param heading whose own notes are the editor's for this slide, if any are
 */
export function notesFor(
  briefing: Briefing,
  heading: string | null,
  claims: readonly Claim[],
): readonly Note[] {
  const own = heading === null ? [] : (briefing.notes[heading] ?? []);
  const notes = new Map<string, Note>();
  for (const note of [
    ...own.map((text): Note => ({ kind: "editor", text, claims: [] })),
    ...claims.flatMap((claim) => claimNotes(briefing, claim)),
  ]) {
    const before = notes.get(note.text) ?? { ...note, claims: [] };
    notes.set(note.text, { ...before, claims: [...before.claims, ...note.claims] });
  }
  return [...notes.values()];
}

function claimNotes(briefing: Briefing, claim: Claim): readonly Note[] {
  const { before, quote, after } = sentenceOf(briefing.article, claim.span);
  const about = { claims: [claim.id] };
  const facts = briefing.facts.filter((fact) => fact.claim === claim.id);
  return [
    {
      ...about,
      kind: "sentence",
      text: `¶${claim.span.paragraph}: ${quoted(before + quote + after)}`,
    },
    ...claim.caveats.map((text): Note => ({ ...about, kind: "care", text })),
    ...claim.doesNotSay.map(
      (text): Note => ({ ...about, kind: "silent", text: `Not said: ${text}` }),
    ),
    ...facts.map(
      ({ quantity, statement, publisher, dated, relation }): Note => ({
        ...about,
        kind: "elsewhere",
        text: `${relation === "conflicts" ? "≠ " : ""}If asked: ${quantity ? `${format(quantity)}. ` : ""}${statement} (${publisher}, ${dated})`,
      }),
    ),
  ];
}
