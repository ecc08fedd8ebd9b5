import { useContext, useEffect, useState } from "react";
import { toRoot } from "../../../model/routes.ts";
import { OneFileContext } from "../../one-file.ts";
import { keepOffline } from "../../services/offline.ts";

/** Whether the room's network matters, in words: a speaker wants to know before it is gone. */
export function useKeptOffline(briefing: string): string {
  const alone = useContext(OneFileContext);
  const [words, setWords] = useState(alone ? "ready" : "not known");
  // Talks to the service worker, which keeps what is missing and then says so.
  useEffect(() => {
    if (alone) return;
    const root = new URL(toRoot({ view: "presenter", briefing }), document.baseURI).pathname;
    let gone = false;
    keepOffline(root, briefing).then((kept) => {
      if (!gone) setWords(kept ? "ready" : "not ready");
    });
    return () => {
      gone = true;
    };
  }, [briefing, alone]);
  return words;
}
