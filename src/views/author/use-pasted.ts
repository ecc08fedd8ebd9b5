import { useEffect, useRef } from "react";
import { recall, remember } from "../browser/storage.ts";
import { listKept } from "./keep.ts";

const NAME = "author-pasted";

/** What stands in the field, and the key of the draft that it was read into, if it was. */
type Pasted = readonly [words: string, readAs: string | null];

/**
 * The field that an article is pasted into. Its words are kept as they come, over a reload and a
 * crash, until a draft that was made of them is kept.
 */
export function usePasted() {
  const field = useRef<HTMLTextAreaElement>(null);
  // Talks to this browser's storage.
  useEffect(() => {
    const { current } = field;
    // Some may be there before this page answers, or put back by the browser itself.
    if (current?.value) return keepAs(current, null);
    void wordsLeft().then((words) => {
      if (current?.value === "") current.value = words;
    });
  }, []);
  return {
    field,
    keep: () => keepAs(field.current, null),
    readAs: (key: string) => keepAs(field.current, key),
  };
}

function keepAs(field: HTMLTextAreaElement | null, readAs: string | null) {
  remember("local", NAME, [field?.value ?? "", readAs] satisfies Pasted);
}

async function wordsLeft(): Promise<string> {
  const [words, readAs] = recall("local", NAME, isPasted) ?? ["", null];
  if (readAs === null) return words;
  const drafts = await listKept().catch(() => []);
  return drafts.some(({ key }) => key === readAs) ? "" : words;
}

function isPasted(value: unknown): value is Pasted {
  if (!Array.isArray(value) || value.length !== 2) return false;
  return typeof value[0] === "string" && (value[1] === null || typeof value[1] === "string");
}
