import { useEffect, useMemo, useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import type { Briefing } from "../../model/briefing.ts";
import { markingOf } from "../../model/marking.ts";
import { linkTo, type Route, toPath } from "../../model/routes.ts";
import { useHydrating } from "../../ui/hydrating.ts";
import { enterFullscreen, toggleFullscreen } from "../full-screen.ts";
import { useCommands } from "./commands.ts";
import { findSlide, makeDeck } from "./deck.ts";
import { recall, remember } from "./link.ts";
import { Overlay } from "./overlay.tsx";
import css from "./present.module.css";
import { useSession } from "./session.ts";
import type { Show } from "./show.ts";
import { Stage } from "./stage.tsx";
import { useWakeLock } from "./wake-lock.ts";
import { useWallboard } from "./wallboard.ts";
import {
  useAddress,
  useAuto,
  useDeliberateExit,
  useIdleCursor,
  useOpenPresenter,
  useSwipe,
} from "./window.ts";

interface PresentProps {
  readonly briefing: Briefing;
  readonly route: Route & { readonly view: "present" };
}

const AUTO_SECONDS = 20;

/** What the room sees. Every message, note and control belongs to the presenter's window. */
export function PresentView({ briefing, route }: PresentProps) {
  const [params, setParams] = useSearchParams();
  const [, navigate] = useLocation();
  const session = useSessionName(briefing.id);
  const decks = useDecks(briefing);
  const awake = useWakeLock();
  const wallboard = params.get("mode") === "wallboard";
  const opening = openingOf(params, decks);
  const control = useSession({ name: session, role: "audience", deckOf: decks, opening, awake });
  const { show, act } = control;
  const deck = decks(show);
  const [blocked, setBlocked] = useState(false);
  const seen = show.frozen ?? show;
  const current = deck[seen.slide];
  const presenterLink = `${linkTo(route, { view: "presenter", briefing: briefing.id })}?session=${session}`;

  const home = `/${toPath({ view: "dashboard", briefing: briefing.id })}`;
  const end = () => {
    const { from, scroll } = history.state ?? {};
    navigate(typeof from === "string" ? from : home, {
      state: { shown: current?.panel ?? null, scroll: scroll ?? null },
    });
  };
  const leaveWallboard = useDeliberateExit(() => navigate(home));
  const { run, overlay, closeOverlay, lastKey } = useCommands(wallboard ? ignore : act, {
    close: () => {
      if (wallboard) leaveWallboard();
      else if (blocked) setBlocked(false);
      // In full screen the browser takes Escape for itself; this is the next one.
      else if (!document.fullscreenElement) end();
    },
    fullscreen: toggleFullscreen,
    "fullscreen-if-not": enterFullscreen,
    presenter: useOpenPresenter(presenterLink, () => setBlocked(true)),
  });
  useAddress(current?.id, wallboard, setParams);
  useAuto(show.auto && !wallboard, () => act({ do: "next" }), AUTO_SECONDS);
  const shift = useWallboard(wallboard, Number(params.get("interval")), deck, show, act);
  const swipe = useSwipe(run);
  const idle = useIdleCursor();
  return (
    <main
      className={css.present}
      data-idle={idle || undefined}
      data-shift={shift || undefined}
      {...swipe}
      onPointerMove={(event) => {
        if (!show.laser) return;
        const box = event.currentTarget.getBoundingClientRect();
        control.pointLaser(
          (event.clientX - box.left) / box.width,
          (event.clientY - box.top) / box.height,
        );
      }}
    >
      <h1 className={css.hidden}>{briefing.title}: presentation</h1>
      <Stage {...{ deck, briefing, show }} seen={session ? seen : null} laserAt={control.laserAt} />
      <p className={css.hidden} aria-live="polite">
        {session && current && `${current.title}, ${seen.slide + 1} of ${deck.length}`}
      </p>
      <nav className={css.touch} aria-label="Slides">
        <button type="button" onClick={() => run("previous")}>
          Previous
        </button>
        <button type="button" onClick={() => run("next")}>
          Next
        </button>
      </nav>
      {blocked && (
        <div className={css.blocked} role="status">
          The browser did not open the presenter window.{" "}
          <a href={presenterLink} target="_blank" rel="noopener opener">
            Open the presenter window
          </a>
        </div>
      )}
      {overlay && (
        <Overlay
          name={overlay}
          {...{ deck, briefing, lastKey }}
          current={seen.slide}
          marking={show.marking}
          go={(slide) => act({ do: "go", slide })}
          close={closeOverlay}
        />
      )}
    </main>
  );
}

/** A wallboard hangs where anyone may touch it. */
const ignore = () => {};

/** One deck a text size, made once. */
export function useDecks(briefing: Briefing) {
  return useMemo(() => {
    const decks = ([0, 1, 2] as const).map((text) => makeDeck(briefing, text));
    return ({ text }: Show) => decks[text] ?? [];
  }, [briefing]);
}

/** Empty while the page is as it was built; then this window's session, kept over reloads. */
function useSessionName(briefing: string): string {
  const hydrating = useHydrating();
  const [name, setName] = useState(() => (hydrating ? "" : joinSession(briefing)));
  // Talks to this window's storage.
  useEffect(() => setName(joinSession(briefing)), [briefing]);
  return name;
}

function joinSession(briefing: string): string {
  const key = `briefing:${briefing}:session`;
  const session = recall<string>(() => sessionStorage, key) ?? crypto.randomUUID();
  remember(sessionStorage, key, session);
  return sessionName(briefing, session);
}

/** Names channel, lock and storage of one show of one briefing. */
function sessionName(briefing: string, session: string): string {
  return `briefing:${briefing}:${session}`;
}

/** The address decides the slide and the marking; where it agrees, the kept step stays. */
function openingOf(params: URLSearchParams, decks: ReturnType<typeof useDecks>) {
  return (kept: Show): Show => {
    const slide = findSlide(decks(kept), params.get("slide")) ?? kept.slide;
    const step = slide === kept.slide ? kept.step : 1;
    const asked = params.get("marking");
    const marking = asked === null ? kept.marking : markingOf(asked);
    return { ...kept, slide, step, marking };
  };
}
