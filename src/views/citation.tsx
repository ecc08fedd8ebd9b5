import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { markNames } from "../model/mark-name.ts";
import { citeLink, claimAnchor } from "../model/routes.ts";
import type { Shown } from "../panels/panel.ts";
import { CiteContext } from "../ui/cite.tsx";
import type { Evidence as EvidenceView } from "./evidence.tsx";
import { part } from "./part.ts";

/** The cite group of a paragraph of the article: where a shared link opens its claim. */
export function paragraphGroup(paragraph: number): string {
  return `article-${paragraph}`;
}

interface Pressed {
  readonly claim: string;
  readonly group: string;
  readonly from: Element | null;
}

/**
 * Evidence, open or not, for everything inside. Which claim is open stands in the address
 * (`?cite=`); where it was pressed is nobody else's concern.
 */
export function Citation({
  briefing,
  children,
}: {
  readonly briefing: Shown;
  readonly children: ReactNode;
}) {
  const [params, setParams] = useSearchParams();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const claim = briefing.claims.find(({ id }) => id === params.get("cite"));
  const home = claim && paragraphGroup(claim.span.paragraph);
  const group = pressed?.claim === claim?.id ? pressed?.group : home;
  const open = claim && group ? { claim: claim.id, group } : null;

  const cite = (id: string | null) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (id === null) after.delete("cite");
      else after.set("cite", id);
      return after;
    });
  const close = () => {
    cite(null);
    // What the address opened stands under its passage.
    const from =
      claim && pressed?.claim !== claim.id
        ? document.getElementById(claimAnchor(claim.id))
        : pressed?.from;
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  };
  const toggle = (id: string, inGroup: string, from: Element | null) => {
    if (open?.claim === id && open.group === inGroup) return close();
    setPressed({ claim: id, group: inGroup, from });
    cite(id);
  };
  const Evidence = useEvidence(open?.claim ?? null);
  const region = useFocusOnOpen(open && Evidence ? `${open.group} ${open.claim}` : null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open, wherever focus is inside
    <div
      onClick={letTakeFocus}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <CiteContext
        value={{
          open,
          toggle,
          press: null,
          name: markNames(briefing.claims),
          href: citeLink,
          evidence: (id) => Evidence && <Evidence {...{ briefing, region, close }} claim={id} />,
        }}
      >
        {children}
      </CiteContext>
    </div>
  );
}

/** Where a link within the page leads has the focus then: keys go on from there. */
function letTakeFocus({ target }: MouseEvent) {
  const link = target instanceof Element && target.closest("a");
  const there = link && document.getElementById(link.hash.slice(1));
  if (there && there.tabIndex < 0) there.tabIndex = -1;
}

let evidence: typeof EvidenceView | null = null;

/** Fetches what evidence is made of: no page needs it before someone can press a cite. */
export async function loadEvidence() {
  evidence ??= (await import("./evidence.tsx")).Evidence;
  return evidence;
}

/** How often evidence that someone waits for is asked for again. */
const AGAIN_MS = 15_000;

/** @param wanted the claim whose evidence is open, or null */
function useEvidence(wanted: string | null) {
  const [loaded, setLoaded] = useState(() => evidence);
  const missing = loaded === null;
  // Talks to the network, once the page answers; in advance, since most readers press a cite.
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    const take = (Evidence: typeof evidence) => gone || setLoaded(() => Evidence);
    const what = "The sentence behind the figure";
    const ask = () => void part(what, loadEvidence, location.href, "").then(take);
    if (wanted === null) loadEvidence().then(take, () => undefined);
    else ask();
    const again = wanted === null ? undefined : setInterval(ask, AGAIN_MS);
    return () => {
      gone = true;
      clearInterval(again);
    };
  }, [missing, wanted]);
  return loaded;
}

/** Moves focus, and the page with it, to evidence that has just opened. */
function useFocusOnOpen(key: string | null) {
  const region = useRef<HTMLElement>(null);
  // Talks to the document: focus and scrolling are not React's.
  useEffect(() => {
    if (key === null) return;
    region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView({ block: "nearest" });
  }, [key]);
  return region;
}
