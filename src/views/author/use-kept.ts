import { useEffect, useState } from "react";
import type { Work } from "../../author/work.ts";
import type { WrittenClaim } from "../../model/claims/index.ts";
import type { Opened } from "./author.tsx";
import type { Checkout } from "./checkout.ts";
import { keep } from "./keep.ts";

/**
 * How a draft is kept: in this browser, only in this page, or not, since another tab has changed
 * it; at first nobody knows.
 */
export type Keeping = "asked" | "kept" | "memory" | "elsewhere";

/** What could not be kept is tried again, though nothing changes: there may be room by then. */
const AGAIN_MS = 30_000;

/** Keeps each change as it is made, with forms that are being filled in. */
export function useKept(opened: Opened, work: Work) {
  const [keeping, setKeeping] = useState<Keeping>("asked");
  const [keeper] = useState(() => makeKeeper(opened, setKeeping));
  // Talks to this browser's storage.
  useEffect(() => keeper.take(work), [keeper, work]);
  useEffect(() => keeper.stop, [keeper]);
  // Talks to the window: what is not kept is not left without being asked.
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (!keeper.isKept()) event.preventDefault();
    };
    addEventListener("beforeunload", leave);
    return () => removeEventListener("beforeunload", leave);
  }, [keeper]);
  return { keeping, forms: keeper.forms, saved: keeper.saved };
}

/** Keeps changes one after another; of those that come meanwhile, the last has them all. */
export function makeKeeper(
  { key, version, unsaved: first = {}, checkout: opened }: Opened,
  say: (keeping: Keeping) => void,
) {
  let at = version;
  let unsaved = first;
  let checkout = opened;
  let taken: Work | null = null;
  let wanted: Work | null = null;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepOne = async (work: Work) => {
    const title = work.own.title ?? titleOf(work);
    const kept = { key, version: at + 1, title, at: Date.now(), work, unsaved, checkout };
    const done = await keep(kept).catch(() => null);
    if (done) at += 1;
    // What another tab has changed is never written over.
    if (done === false) return say("elsewhere");
    say(done ? "kept" : "memory");
    if (done) return go();
    wanted ??= work;
    busy = false;
    timer = setTimeout(go, AGAIN_MS);
  };
  const go = async () => {
    clearTimeout(timer);
    const next = wanted;
    wanted = null;
    busy = next !== null;
    if (next) await keepOne(next);
  };
  const want = (work: Work) => {
    wanted = work;
    if (!busy) void go();
  };
  const fill = (id: string, claim: WrittenClaim | null) => {
    const { [id]: _, ...others } = unsaved;
    unsaved = claim ? { ...others, [id]: claim } : others;
    if (taken) want(taken);
  };
  return {
    take(work: Work) {
      if (work === taken) return;
      taken = work;
      want(work);
    },
    /** What a folder of the checkout is since a save: the next one is of that. */
    saved(now: Checkout) {
      checkout = now;
      if (taken) want(taken);
    },
    /** What is being typed into a candidate's form. */
    forms: { of: (id: string) => unsaved[id], first: () => Object.keys(unsaved)[0], fill },
    /** False while the last change is still on its way, and where nothing keeps it. */
    isKept: () => !busy && wanted === null,
    stop: () => clearTimeout(timer),
  };
}

export type Forms = ReturnType<typeof makeKeeper>["forms"];

function titleOf({ article, id }: Work): string {
  return article.trim().split("\n", 1)[0] || id;
}
