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
    const { shown, scroll } = history.state ?? {};
    if (typeof scroll === "number") scrollTo(0, scroll);
    if (shown === undefined) return;
    const panel = shown === null ? "" : String(shown);
    document
      .querySelector<HTMLElement>(`[data-start-show="${CSS.escape(panel)}"]`)
      ?.focus({ preventScroll: typeof scroll === "number" });
  }, []);
}

function useStartShow(briefing: string) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return (slide: string | undefined) => {
    enterFullscreen();
    const from = search ? `${path}?${search}` : path;
    navigate(`/${toPath({ view: "present", briefing })}?${queryOf(search, slide)}`, {
      state: { from, scroll: scrollY },
    });
    scrollTo(0, 0);
  };
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
