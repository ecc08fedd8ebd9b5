import { type ReactNode, useEffect, useState } from "react";
import { useNow } from "../../browser/now.ts";
import { openerClosed } from "../../browser/popup.ts";
import { WAKE_ADVICE, type WakeState } from "../../browser/wake-lock.ts";
import { useKeptOffline } from "../../kept-offline.ts";
import { useLinkTo } from "../../one-file.ts";
import { timeOfDay } from "../../time-of-day.ts";
import type { Slide } from "../deck/slide.ts";
import { type Health, healthOf } from "../show/health.ts";
import type { Show } from "../show/show-shape.ts";
import { clock, elapsed } from "../show/timer.ts";
import type { Control } from "../show/use-session.ts";
import { AUTO_SECONDS } from "../show/window.ts";
import css from "./presenter-status.module.css";

interface StatusProps {
  readonly control: Control;
  readonly briefing: string;
  readonly deck: readonly Slide[];
  /** Digits typed and not yet sent by Enter. */
  readonly typed: string;
}

/** Time, place and health, in one line where there is room. */
export function Status({ control, briefing, deck, typed }: StatusProps) {
  const offline = useKeptOffline(briefing);
  const now = useNow();
  const { show, audience, screen } = control;
  const run = elapsed(show.timer, now.mono);
  const health = healthOf(audience, now.mono, openerClosed());
  return (
    <>
      <dl className={css.status} aria-label="Show status">
        <Item term="Elapsed">
          <span className={css.clock}>{clock(run)}</span>
        </Item>
        <Item term={`Target ${clock(show.timer.target)}`}>
          {aheadOrBehind(show, deck.length, run)}
        </Item>
        <Item term="Time">{timeOfDay(now.date)}</Item>
        <Item term="Slide">
          {`${show.slide + 1} of ${deck.length}${typed && `, going to ${typed}: press Enter`}`}
        </Item>
        <Item term="Audience" end>
          <span data-health={health.state}>{health.words}</span>
        </Item>
        <Item term="Screen">{wakeWords(screen?.awake)}</Item>
        <Item term="Without network">{offline}</Item>
        {show.frozen && <Item term="Freeze">{`audience stays on ${show.frozen.slide + 1}`}</Item>}
        {show.auto && <Item term="Auto">{`by itself, every ${AUTO_SECONDS} seconds`}</Item>}
      </dl>
      <Messages {...{ control, briefing }} health={health.state} />
    </>
  );
}

interface ItemProps {
  readonly term: string;
  readonly end?: boolean;
  readonly children: ReactNode;
}

function Item({ term, end, children }: ItemProps) {
  return (
    <div className={end ? css.end : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wakeWords(awake: WakeState = "asking"): string {
  if (awake === "asking") return "not known";
  return awake === "kept" ? "kept awake" : "may sleep";
}

/** A window of the same show: one opened by hand would begin another. */
function RoomLink({ briefing, session }: { readonly briefing: string; readonly session: string }) {
  const linkTo = useLinkTo({ view: "presenter", briefing });
  return (
    <p>
      <a
        href={`${linkTo({ view: "present", briefing })}?session=${session}`}
        target="_blank"
        rel="noopener opener"
      >
        Open the audience window
      </a>
    </p>
  );
}

const TOLD: Readonly<Record<Health["state"], string>> = {
  none: "",
  connected: "",
  closed: "The audience’s window is closed. The show goes on here.",
  silent: "The audience’s window does not respond.",
};

interface MessagesProps extends Pick<StatusProps, "control" | "briefing"> {
  readonly health: Health["state"];
}

/** Changes that a speaker must hear of, each told once. */
function Messages({ control, briefing, health }: MessagesProps) {
  const { name, drives, takeControl, screen } = control;
  const another = useLasting(drives === false);
  const lacks = useLasting(name !== "" && health !== "connected");
  const advice = WAKE_ADVICE[screen?.awake ?? "asking"];
  return (
    <div className={css.messages} role="status">
      {TOLD[health] && <p>{TOLD[health]}</p>}
      {lacks && <RoomLink briefing={briefing} session={name} />}
      {advice && <p>{advice}</p>}
      {screen?.fullscreen === false && (
        <p>The audience’s window is not full screen: press F there.</p>
      )}
      {another && (
        <p>
          Another window drives this show.{" "}
          <button type="button" onClick={takeControl}>
            Take control
          </button>
        </p>
      )}
    </div>
  );
}

const LASTING_MS = 500;

/** Whether something has been so for a while: a show that changes hands is no news. */
function useLasting(so: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  // Talks to the clock.
  useEffect(() => {
    if (!so) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), LASTING_MS);
    return () => clearTimeout(timer);
  }, [so]);
  return so && lasts;
}

/** Compared with an even pace through the deck. */
function aheadOrBehind({ timer, slide }: Show, slides: number, run: number): string {
  if (run === 0) return "not started";
  const due = (timer.target * slide) / Math.max(1, slides);
  return due >= run ? `${clock(due - run)} ahead` : `${clock(run - due)} behind`;
}
