import type { Draft } from "./briefing.ts";

/** A title of what is made from a draft. */
export function asDraft(title: string): string {
  return DRAFT + title;
}

/** The same title where it names the part that an editor is at work on. */
export function withoutDraft(title: string): string {
  return title.startsWith(DRAFT) ? title.slice(DRAFT.length) : title;
}

const DRAFT = "DRAFT – ";

/** "3 candidates undecided, 2 parts of its own unchecked", or nothing where all is decided. */
export function leftToDecide({ undecided, unchecked }: Draft): string {
  const some = (count: number, one: string, more: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  return [
    ...some(undecided.length, "candidate undecided", "candidates undecided"),
    ...some(unchecked.length, "part of its own unchecked", "parts of its own unchecked"),
  ].join(", ");
}
