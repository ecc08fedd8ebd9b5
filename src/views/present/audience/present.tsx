import { useState } from "react";
import { useLocation, useRouter, useSearchParams } from "wouter";
import { type Route, toPath } from "../../../model/routes.ts";
import type { Shown } from "../../../panels/panel.ts";
import hidden from "../../../ui/hidden.module.css";
import { useHydrating } from "../../../ui/hydrating.ts";
import { comeBack } from "../../browser/come-back.ts";
import {
  enterFullscreen,
  isFullscreen,
  leaveFullscreen,
  toggleFullscreen,
} from "../../browser/full-screen.ts";
import { useIdleCursor } from "../../browser/idle-cursor.ts";
import { useJustLeftFullscreen } from "../../browser/left-full-screen.ts";
import { usePrinting } from "../../browser/printing.ts";
import { useSwipe } from "../../browser/swipe.ts";
import { useWakeLock } from "../../browser/wake-lock.ts";
import { MainPart } from "../../main-part.tsx";
import { useLinkTo } from "../../one-file.ts";
import { useTitle } from "../../page-title.ts";
import { useCommands } from "../keys/commands.ts";
import { useKeyPreferences } from "../keys/key-preferences.ts";
import { Overlay } from "../overlay/overlay.tsx";
import { useRefusals } from "../show/asked.ts";
import { joinSession, openingOf, useDecks, useSessionName } from "../show/opening.ts";
import { usePresenterWindow } from "../show/presenter-window.ts";
import { OPENING } from "../show/show.ts";
import type { Place, Show } from "../show/show-shape.ts";
import { type Control, useSession } from "../show/use-session.ts";
import { intervalOf, USUAL_INTERVAL, useWallboard } from "../show/wallboard.ts";
import { AUTO_SECONDS, marked, useAddress, useAuto, useDeliberateExit } from "../show/window.ts";
import { Announcement } from "./announcement.tsx";
import { point } from "./laser.tsx";
import css from "./present.module.css";
import { Reported } from "./reported.tsx";
import { RoomControls } from "./room-controls.tsx";
import { Stage } from "./stage.tsx";
import { Told } from "./told.tsx";

interface PresentProps {
  readonly briefing: Shown;
  /** The same with what a room should not see; null where it cannot be had. */
  readonly whole?: () => Promise<Shown | null>;
  readonly route: Route & { readonly view: "present" };
}

/** What the room sees. Every message, note and control belongs to the presenter's window. */
export function PresentView({ briefing, whole, route }: PresentProps) {
  const [params, setParams] = useSearchParams();
  const wallboard = params.get("mode") === "wallboard";
  const name = useSessionName(briefing.id, params.get("session"));
  const decks = useDecks(briefing);
  const awake = useWakeLock();
  const [blocked, setBlocked] = useState(false);
  const [paused, setPaused] = useState(false);
  const control = useSession(name, {
    role: "audience",
    deckOf: decks,
    opening: openingOf(params, decks),
    report: () => ({ awake, fullscreen: isFullscreen() }),
    // The presenter has the window that the browser would not open.
    onMeet: () => setBlocked(false),
  });
  const { show, act } = control;
  const deck = decks(show);
  const { seen, staged } = stagedOf(control, usePrinting());
  const title = `${briefing.title}: presentation`;
  const slide = seen ? deck[seen.slide] : undefined;
  useTitle(slide ? `${slide.title} – ${title}` : title);
  const linkTo = useLinkTo(route);
  const address = () =>
    `${linkTo({ view: "presenter", briefing: briefing.id })}?session=${joinSession(briefing.id, params.get("session"))}`;
  const [refused, forget] = useRefusals(name, control.drives !== null, params, deck);
  const quiet = () => {
    setBlocked(false);
    forget();
  };
  const presenter = usePresenterWindow(address, () => setBlocked(true));
  const end = useEnd(route, show.marking, () => act({ do: "rest" }));
  const endHere = () => end(deck[show.slide]?.panel ?? null);
  const leave = useDeliberateExit(() => end(null));
  const justLeft = useJustLeftFullscreen();
  const room = () => (presenter.places.current ? { screen: presenter.places.current.room } : {});
  const [preferences, setPreferences] = useKeyPreferences();
  const { run, overlay, closeOverlay, lastKey } = useCommands({
    act,
    preferences,
    locked: wallboard,
    own: {
      close: () => {
        if (wallboard) leave();
        else if (blocked || refused.length > 0) quiet();
        // In full screen the browser takes Escape for itself; this is the next one.
        else if (!isFullscreen() && !justLeft()) endHere();
      },
      fullscreen: () => toggleFullscreen(room()),
      "fullscreen-if-not": () => enterFullscreen(room()),
      presenter: presenter.open,
      // Never over the slide that a room sees, where the speaker has a window for it.
      ...(control.alone ? {} : { take: presenter.open }),
    },
  });
  useAddress(seen ? deck[show.slide]?.id : undefined, show.marking, wallboard, setParams);
  useAuto(show.auto && !wallboard, () => act({ do: "next" }), AUTO_SECONDS);
  const interval = intervalOf(params.get("interval")) ?? USUAL_INTERVAL;
  const { shift, ...retried } = useWallboard({ on: wallboard, paused, interval, deck, show, act });
  const swipe = useSwipe(run, wallboard);
  const idle = useIdleCursor();
  return (
    <MainPart
      className={css.present}
      data-idle={idle || undefined}
      data-shift={shift || undefined}
      data-unattended={wallboard || undefined}
      {...swipe}
      onPointerMove={(event) => point(event, control)}
    >
      <h1 className={hidden.hidden}>{title}</h1>
      <Stage
        {...{ seen, ...retried }}
        deck={decks(staged)}
        show={staged}
        laserAt={control.laserAt}
        onScreen={(screen) => act({ do: "screen", screen })}
      />
      <Announcement {...{ deck, seen, show }} />
      {wallboard && <Reported {...{ briefing, paused, refused }} />}
      <RoomControls
        run={run}
        slide={slide?.id}
        goesOn={wallboard ? !paused : show.auto}
        pause={() => (wallboard ? setPaused(!paused) : run("auto"))}
        end={endHere}
        unattended={wallboard}
      />
      <Told blocked={blocked ? address() : null} refused={wallboard ? [] : refused} close={quiet} />
      {overlay && overlay !== "times" && (
        <Overlay
          name={overlay}
          {...{ deck, show, lastKey, preferences, setPreferences, briefing, route, whole }}
          current={(seen ?? show).slide}
          marking={show.marking}
          go={(slide) => act({ do: "go", slide })}
          close={closeOverlay}
        />
      )}
    </MainPart>
  );
}

/**
 * What stands on the stage, and what of it is seen: null until that is known, while the page stays as
 * it was built, and on paper: every slide whole, one after another, in the shape of paper.
 */
function stagedOf(
  { name, show }: Control,
  printing: boolean,
): { seen: Place | null; staged: Show } {
  if (!printing) return { seen: name === "" ? null : (show.frozen ?? show), staged: show };
  const screen = { ...OPENING.screen, spaced: show.screen.spaced };
  return { seen: null, staged: { ...OPENING, marking: show.marking, screen } };
}

/** Back to where the show was started, else to the panel that was shown; marked as the show was. */
function useEnd(route: PresentProps["route"], marking: string | null, rest: () => void) {
  const [, navigate] = useLocation();
  const { base } = useRouter();
  // A page built for a room has no caveats in its data: the dashboard is then loaded whole.
  const [builtForRoom] = useState(useHydrating());
  return (panel: string | null) => {
    const { from, started = panel ?? "", ...place } = history.state ?? {};
    const home = { view: "dashboard", briefing: route.briefing } as const;
    const [path, query] = (typeof from === "string" ? from : `/${toPath(home)}`).split("?");
    const back = `${path}?${marked(new URLSearchParams(query), marking)}`.replace(/\?$/, "");
    rest();
    void leaveFullscreen();
    if (builtForRoom) return location.assign(`${base}${back}${started && `#${started}`}`);
    navigate(back);
    // A page marks itself as it loads.
    if (marking !== (document.documentElement.dataset.marking ?? null)) return location.reload();
    comeBack({ started, ...place });
  };
}
