import { type ReactNode, useEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import { linkTo, type Route, toPath } from "../model/routes.ts";
import { enterFullscreen } from "./full-screen.ts";

interface StartShowProps {
  readonly briefing: string;
  readonly route: Route;
  /** The slide to start at, by id; the first where none is given. */
  readonly slide?: string;
  readonly children: ReactNode;
}

/** A link to the show that, pressed, starts it in this window while the gesture still counts. */
export function StartShow({ briefing, route, slide, children }: StartShowProps) {
  const start = useStartShow(briefing);
  const query = `?${queryOf(useSearch(), slide)}`;
  return (
    <a
      href={linkTo(route, { view: "present", briefing }) + query}
      data-start-show={slide ?? ""}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        start(slide);
      }}
    >
      {children}
    </a>
  );
}

/** F5 starts at the first slide, Shift+F5 at the panel in view; a clicker's start button is F5. */
export function useShowKeys(briefing: string) {
  const start = useStartShow(briefing);
  const latest = useRef(start);
  latest.current = start;
  // Talks to the window: these two keys are the browser's reload elsewhere.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F5" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? panelInView() : undefined);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** Coming back from a show: the same place, and focus on what started it. */
export function useReturnFromShow() {
  // Talks to the document: scroll and focus are the browser's.
  useEffect(() => {
    const { started, panel, top, scroll } = history.state ?? {};
    if (typeof started !== "string") return;
    document
      .querySelector<HTMLElement>(`[data-start-show="${CSS.escape(started)}"]`)
      ?.focus({ preventScroll: typeof scroll === "number" });
    const there = typeof panel === "string" ? document.getElementById(panel) : null;
    if (there) return keepInPlace(there, Number(top));
    if (typeof scroll === "number") scrollTo(0, scroll);
  }, []);
}

/**
 * Holds something where it stood in the window while charts get their height, until the
 * reader does something.
 * @returns what lets it go
 */
function keepInPlace(there: HTMLElement, top: number): () => void {
  const gone = new AbortController();
  const observer = new ResizeObserver(() => scrollBy(0, there.getBoundingClientRect().top - top));
  observer.observe(document.body);
  gone.signal.addEventListener("abort", () => observer.disconnect());
  const leave = () => gone.abort();
  for (const touch of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(touch, leave, { passive: true, signal: gone.signal });
  }
  return leave;
}

function useStartShow(briefing: string) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return (slide: string | undefined) => {
    enterFullscreen();
    const from = search ? `${path}?${search}` : path;
    navigate(`/${toPath({ view: "present", briefing })}?${queryOf(search, slide)}`, {
      state: { from, started: slide ?? "", ...placeOf(panelInView()), scroll: scrollY },
    });
    scrollTo(0, 0);
  };
}

/** Where a panel stands in the window. */
function placeOf(panel: string | undefined) {
  const top = panel && document.getElementById(panel)?.getBoundingClientRect().top;
  return { panel, top };
}

/** The first slide where none is asked for, whatever an earlier show came to; the same marking. */
function queryOf(search: string, slide = "1"): URLSearchParams {
  const marking = new URLSearchParams(search).get("marking");
  return new URLSearchParams({ slide, ...(marking ? { marking } : {}) });
}

/** The panel that fills the middle of the window. */
function panelInView(): string | undefined {
  const middle = innerHeight / 2;
  const panels = [...document.querySelectorAll<HTMLElement>("[data-panel]")];
  const inView = panels.find((panel) => {
    const { top, bottom } = panel.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  });
  return inView?.dataset.panel;
}
