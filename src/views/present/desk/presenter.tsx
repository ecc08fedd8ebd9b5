import { useSearchParams } from "wouter";
import type { Shown } from "../../../panels/panel.ts";
import hidden from "../../../ui/hidden.module.css";
import { toggleFullscreen } from "../../browser/full-screen.ts";
import { Announcement } from "../audience/announcement.tsx";
import { useCommands } from "../keys/commands.ts";
import { useKeyPreferences } from "../keys/key-preferences.ts";
import { Overlay } from "../overlay/overlay.tsx";
import { useDecks, useSessionName } from "../show/opening.ts";
import { type Control, useSession } from "../show/use-session.ts";
import { Notes } from "./notes.tsx";
import css from "./presenter.module.css";
import { Controls } from "./presenter-controls.tsx";
import { CurrentSlide, NextSlide } from "./presenter-preview.tsx";
import { Status } from "./presenter-status.tsx";
import { useSpent } from "./spent.ts";
import { SpentSheet } from "./spent-sheet.tsx";

/** The speaker's window: what the room sees, what comes next, notes, time and health. */
export function PresenterView({ briefing }: { readonly briefing: Shown }) {
  const [params] = useSearchParams();
  const decks = useDecks(briefing);
  // Opened by itself it has a show of its own, and can open the room's window for it.
  const name = useSessionName(briefing.id, params.get("session"));
  const control = useSession(name, {
    role: "presenter",
    deckOf: decks,
    opening: () => [],
    report: () => null,
    onMeet: () => {},
  });
  const { show, act } = control;
  const deck = decks(show);
  const [preferences, setPreferences] = useKeyPreferences();
  const { run, overlay, openOverlay, closeOverlay, typed, lastKey } = useCommands({
    act,
    preferences,
    own: { fullscreen: () => toggleFullscreen() },
  });
  const running = show.timer.since !== null;
  const [spent, forgetSpent] = useSpent(control.name, deck[show.slide]?.id, running);
  const shown = { deck, show };
  return (
    <main className={css.desk} data-theme="dark">
      <h1 className={hidden.hidden}>Presenter: {briefing.title}</h1>
      <p className={css.marking}>{show.marking ?? "No marking: published information"}</p>
      <Status {...{ control, deck, typed }} briefing={briefing.id} />
      <section className={css.now} aria-label="Current slide">
        <h2>{roomSees(control)}</h2>
        <CurrentSlide {...shown} control={control} />
      </section>
      <div className={css.side}>
        <section className={css.next} aria-label="Next slide">
          <h2>Next</h2>
          <NextSlide {...shown} />
        </section>
        <Notes slide={deck[show.slide]} step={show.step} />
      </div>
      <Controls
        {...{ control, run, preferences, setPreferences }}
        showTimes={() => openOverlay("times")}
        resetTimer={() => {
          act({ do: "timer-reset" });
          forgetSpent();
        }}
      />
      {show.marking && <p className={css.foot}>{show.marking}</p>}
      <Announcement {...{ deck, show }} seen={control.name === "" ? null : show} />
      {overlay === "times" && (
        <SpentSheet
          {...{ deck, spent }}
          target={show.timer.target}
          marking={show.marking}
          close={closeOverlay}
        />
      )}
      {overlay && overlay !== "times" && (
        <Overlay
          name={overlay}
          {...{ deck, show, lastKey, preferences, setPreferences, briefing }}
          route={{ view: "presenter", briefing: briefing.id }}
          theme="dark"
          current={show.slide}
          marking={show.marking}
          go={(slide) => act({ do: "go", slide })}
          close={closeOverlay}
        />
      )}
    </main>
  );
}

/** What the current slide is to the room. */
function roomSees({ show, audience }: Control): string {
  if (audience === null || audience.closed) return "No window shows this";
  if (show.frozen) return "You see this; the audience’s view is frozen";
  return show.blank ? `The room sees a ${show.blank} screen` : "On screen now";
}
