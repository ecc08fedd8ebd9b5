import { useEffect, useRef, useState } from "react";
import type { Work } from "../../author/work.ts";
import type { Opened } from "./author.tsx";
import { keep } from "./keep.ts";

/** How a draft is kept: in this browser, only in this page, or not, since another tab has changed it. */
export type Keeping = "kept" | "memory" | "elsewhere";

/** Keeps each change as it is made, one after another. */
export function useKept({ key, version }: Opened, work: Work): Keeping {
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const at = useRef(version);
  const queue = useRef(Promise.resolve());
  const lost = useRef(false);
  const kept = useRef<Work | null>(null);
  // Talks to this browser's storage.
  useEffect(() => {
    if (kept.current === work) return;
    kept.current = work;
    queue.current = queue.current.then(async () => {
      // A later change has it all; what another tab has changed is never written over.
      if (kept.current !== work || lost.current) return;
      const title = work.own.title ?? titleOf(work);
      try {
        const done = await keep({ key, version: at.current + 1, title, at: Date.now(), work });
        if (done) at.current += 1;
        lost.current = !done;
        setKeeping(done ? "kept" : "elsewhere");
      } catch {
        setKeeping("memory");
      }
    });
  }, [key, work]);
  return keeping;
}

function titleOf({ article, id }: Work): string {
  return article.trim().split("\n", 1)[0] || id;
}
