import { useContext, useEffect, useState } from "react";
import { toRoot } from "../model/routes.ts";
import { keepOffline } from "./browser/offline.ts";
import { OneFileContext } from "./one-file.ts";

/** What could not be kept is tried again: the cause may go before the show begins. */
const AGAIN_MS = 30_000;

/** Whether the room's network matters, in words: a speaker wants to know before it is gone. */
export function useKeptOffline(briefing: string): string {
  const alone = useContext(OneFileContext);
  const [words, setWords] = useState(alone ? "ready" : "not known");
  // Talks to the service worker, which keeps what is missing and then says so.
  useEffect(() => {
    if (alone) return;
    const root = new URL(toRoot({ view: "presenter", briefing }), document.baseURI).pathname;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async () => {
      const kept = await keepOffline(root, briefing);
      if (gone) return;
      setWords(kept ? "ready" : "not ready");
      if (!kept) timer = setTimeout(look, AGAIN_MS);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [briefing, alone]);
  return words;
}
