import { useEffect, useRef, useState } from "react";
import type { Note } from "../../../model/speaker-notes.ts";
import { isOneOf } from "../../browser/shape.ts";
import { recall, remember } from "../../browser/storage.ts";
import { broughtBy, type Slide } from "../deck/slide.ts";
import { sourcesIn } from "../layouts/piece.ts";
import css from "./notes.module.css";

const KEY = "briefing:notes-size";
const SIZES = [0, 1, 2, 3] as const;
const isSize = isOneOf(...SIZES);

interface NotesProps {
  readonly slide: Slide | undefined;
  /** Counted from 1. */
  readonly step: number;
}

/** What a speaker has at hand, as large as the speaker likes, at what has just appeared. */
export function Notes({ slide, step }: NotesProps) {
  const notes = slide?.notes ?? [];
  const [said, asked] = [
    notes.filter((note) => !isForQuestions(note)),
    notes.filter(isForQuestions),
  ];
  const appeared = slide ? sourcesIn(broughtBy(slide, step)).map(({ id }) => id) : [];
  const section = useRef<HTMLElement>(null);
  const [size, setSize] = useState<(typeof SIZES)[number]>(0);
  // Talks to the storage that this browser's windows share.
  useEffect(() => setSize(recall("local", KEY, isSize) ?? 0), []);
  const resize = (next: number) => {
    if (!isSize(next)) return;
    setSize(next);
    remember("local", KEY, next);
  };
  const first = said.findIndex(({ claims }) => claims.some((claim) => appeared.includes(claim)));
  // Talks to the document: another slide's notes begin at their top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide and step is gone to anew
  useEffect(() => {
    const now = section.current?.querySelector("[data-now]");
    if (now) now.scrollIntoView({ block: "nearest" });
    else section.current?.scrollTo?.(0, 0);
  }, [slide?.id, first]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, and a keyboard must reach them
    <section ref={section} className={css.notes} data-size={size} aria-label="Notes" tabIndex={0}>
      <header className={css.head}>
        <h2>Notes</h2>
        <button type="button" aria-disabled={size === 0} onClick={() => resize(size - 1)}>
          Notes smaller
        </button>
        <button type="button" aria-disabled={size === 3} onClick={() => resize(size + 1)}>
          Notes larger
        </button>
      </header>
      {notes.length === 0 && <p>No notes for this slide.</p>}
      <NoteList notes={said} appeared={appeared} />
      {asked.length > 0 && (
        <details key={slide?.id}>
          <summary>If asked: {asked.length} more</summary>
          <NoteList notes={asked} appeared={appeared} />
        </details>
      )}
    </section>
  );
}

/** What is not for the room unless someone asks: many of them hide what is to be said. */
function isForQuestions({ kind }: Note): boolean {
  return kind === "silent" || kind === "elsewhere";
}

interface NoteListProps {
  readonly notes: readonly Note[];
  /** Ids of the claims that the step has just brought. */
  readonly appeared: readonly string[];
}

function NoteList({ notes, appeared }: NoteListProps) {
  return (
    <ul>
      {notes.map(({ kind, text, claims }) => {
        const isNow = claims.some((claim) => appeared.includes(claim));
        return (
          <li key={text} data-kind={kind} data-now={isNow || undefined}>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
