import { type ReactNode, useEffect, useRef } from "react";
import { useLocation, useRouter } from "wouter";
import { type Route, toPath } from "../model/routes.ts";
import { enterFullscreen, leaveFullscreen } from "./browser/full-screen.ts";
import { useLinkTo } from "./one-file.ts";
import { part } from "./part.ts";

/** The script of the show. */
export function loadShow() {
  return import("./present/audience/present.tsx");
}

/** Said in so many words: an earlier show in this window may have come further. */
const FIRST = "1";

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
  const linkTo = useLinkTo(route);
  const query = `?slide=${slide ?? FIRST}`;
  return (
    <a
      href={linkTo({ view: "present", briefing }) + query}
      data-start-show={slide ?? ""}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void start(slide);
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
      void latest.current(event.shiftKey ? panelInView()?.id : undefined);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** The page stays until the show is there; a show that cannot be fetched is a page of its own. */
function useStartShow(briefing: string) {
  const [path, navigate] = useLocation();
  const { base } = useRouter();
  const starting = useRef(false);
  return async (slide: string | undefined) => {
    if (starting.current) return;
    starting.current = true;
    enterFullscreen();
    const panel = panelInView();
    const { top } = (panel ?? document.body).getBoundingClientRect();
    // The marking, among other things, is the show's too.
    const query = new URLSearchParams(location.search);
    query.set("slide", slide ?? FIRST);
    const show = `/${toPath({ view: "present", briefing })}?${query}`;
    const loaded = await part("The show", loadShow, new URL(base + show, location.href).href);
    starting.current = false;
    if (!loaded) return void leaveFullscreen();
    navigate(show, {
      state: { from: path + location.search, started: slide ?? "", panel: panel?.id, top },
    });
    scrollTo(0, 0);
  };
}

/** The panel that fills the middle of the window. */
function panelInView(): HTMLElement | undefined {
  const middle = innerHeight / 2;
  return [...document.querySelectorAll<HTMLElement>("[data-panel]")].find((panel) => {
    const { top, bottom } = panel.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  });
}
