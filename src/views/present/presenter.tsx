import { type ReactNode, useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import type { Briefing } from "../../model/briefing.ts";
import { MARKINGS, markingOf } from "../../model/marking.ts";
import { type Commands, useCommands } from "./commands.ts";
import type { Slide } from "./deck.ts";
import type { Command } from "./keys.ts";
import { Overlay } from "./overlay.tsx";
import { useDecks } from "./present.tsx";
import css from "./presenter.module.css";
import { type Health, type Session, useSession } from "./session.ts";
import { elapsed, type Show, type Timer } from "./show.ts";
import { SlideView } from "./slide.tsx";

/** The speaker's window: what the room sees, what comes next, notes, time and health. */
export function PresenterView({ briefing }: { readonly briefing: Briefing }) {
  const [params] = useSearchParams();
  const decks = useDecks(briefing);
  const control = useSession({
    name: params.get("session") ?? "",
    role: "presenter",
    deckOf: decks,
    opening: keep,
    awake: "",
  });
  const { show, act } = control;
  const deck = decks(show);
  const { run, overlay, closeOverlay, typed, lastKey } = useCommands(act, {});
  return (
    <main className={css.desk} data-theme="dark">
      <h1 className={css.hidden}>Presenter: {briefing.title}</h1>
      <p className={css.marking}>{show.marking ?? "No marking: published information"}</p>
      <Status control={control} deck={deck} typed={typed} />
      <section className={css.now} aria-label="Current slide">
        <h2>{show.frozen ? "You see this; the audience’s view is frozen" : "On screen now"}</h2>
        <Preview {...{ briefing, deck, show }} index={show.slide} step={show.step} />
      </section>
      <div className={css.side}>
        <section className={css.next} aria-label="Next slide">
          <h2>Next</h2>
          <Next {...{ briefing, deck, show }} />
        </section>
        <Notes slide={deck[show.slide]} />
      </div>
      <Controls {...{ control, run }} />
      {overlay && (
        <Overlay
          name={overlay}
          {...{ deck, briefing, lastKey }}
          current={show.slide}
          marking={show.marking}
          go={(slide) => act({ do: "go", slide })}
          close={closeOverlay}
        />
      )}
    </main>
  );
}

const keep = (kept: Show): Show => kept;

interface PreviewProps {
  readonly briefing: Briefing;
  readonly deck: readonly Slide[];
  readonly show: Show;
  readonly index: number;
  readonly step: number;
}

function Preview({ briefing, deck, show, index, step }: PreviewProps) {
  const slide = deck[index];
  if (!slide) return null;
  return (
    <div className={css.room}>
      <div
        className={css.preview}
        data-theme="light"
        data-blank={show.blank ?? undefined}
        data-text={show.text}
      >
        <SlideView
          {...{ slide, briefing, step }}
          place={`${index + 1} of ${deck.length}`}
          marking={show.marking}
        />
      </div>
      {show.blank && <p className={css.blank}>The screen is {show.blank}.</p>}
    </div>
  );
}

/** The next step of this slide, else the next slide, else the end. */
function Next({ briefing, deck, show }: Pick<PreviewProps, "briefing" | "deck" | "show">) {
  const { slide, step } = show;
  const more = step < (deck[slide]?.steps ?? 1);
  const index = more ? slide : slide + 1;
  if (index >= deck.length) return <p>End of the show.</p>;
  const unblanked = { ...show, blank: null };
  return <Preview {...{ briefing, deck, index }} show={unblanked} step={more ? step + 1 : 1} />;
}

function Notes({ slide }: { readonly slide: Slide | undefined }) {
  const notes = slide?.notes ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, and a keyboard must reach them
    <section className={css.notes} aria-label="Notes" tabIndex={0}>
      <h2>Notes</h2>
      <ul>
        {notes.map(({ kind, text }) => (
          <li key={text} data-kind={kind}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StatusProps {
  readonly control: Session;
  readonly deck: readonly Slide[];
  readonly typed: string;
}

function Status({ control, deck, typed }: StatusProps) {
  const now = useNow();
  const { show, audience, awake, drives, takeControl } = control;
  const run = elapsed(show.timer, now);
  return (
    <>
      <dl className={css.status} aria-label="Show status">
        <Item term="Elapsed" large>
          {clock(run)}
        </Item>
        <Item term={`Target ${clock(show.timer.target)}`}>
          {aheadOrBehind(show, deck.length, run)}
        </Item>
        <Item term="Time">{new Date(now).toTimeString().slice(0, 5)}</Item>
        <Item term="Slide">
          {show.slide + 1} of {deck.length}
          {typed && `, going to ${typed}: press Enter`}
        </Item>
        <Item term="Audience">
          <span data-health={audience.state}>{healthWords(audience)}</span>
        </Item>
        <Item term="Screen">{awake || "not known"}</Item>
        {show.frozen && <Item term="Freeze">audience stays on {show.frozen.slide + 1}</Item>}
      </dl>
      {!drives && (
        <p className={css.drives} role="status">
          Another window drives this show.{" "}
          <button type="button" onClick={takeControl}>
            Take control
          </button>
        </p>
      )}
    </>
  );
}

function Item({
  term,
  large,
  children,
}: {
  readonly term: string;
  readonly large?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={large ? css.clock : undefined}>{children}</dd>
    </div>
  );
}

function healthWords(health: Health): string {
  switch (health.state) {
    case "none":
      return "no window yet";
    case "connected":
      return "connected";
    case "closed":
      return "closed";
    case "silent":
      return `not responding for ${health.seconds} s`;
  }
}

/** Compared with an even pace through the deck. */
function aheadOrBehind({ timer, slide }: Show, slides: number, run: number): string {
  if (run === 0) return "not started";
  const due = (timer.target * slide) / Math.max(1, slides);
  return due >= run ? `${clock(due - run)} ahead` : `${clock(run - due)} behind`;
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

function useNow(): number {
  const [now, setNow] = useState(0);
  // Talks to the clock; the page is built without one.
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const BUTTONS: readonly (readonly [Extract<Command, string>, string, string])[] = [
  ["previous", "Previous", "←"],
  ["next", "Next", "→"],
  ["black", "Black", "B"],
  ["white", "White", "W"],
  ["freeze", "Freeze", "Z"],
  ["overview", "Overview", "O"],
  ["timer", "Timer", "T"],
  ["contrast", "Contrast", "C"],
  ["larger", "Larger", "+"],
  ["smaller", "Smaller", "−"],
  ["help", "Help", "?"],
];

function Controls({ control, run }: { readonly control: Session; readonly run: Commands["run"] }) {
  const { show, act } = control;
  return (
    <nav className={css.controls} aria-label="Controls">
      {BUTTONS.map(([command, label, key]) => (
        <button
          key={command}
          type="button"
          data-first={command === "next" || undefined}
          onClick={() => run(command)}
        >
          {label} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" onClick={() => act({ do: "timer-reset" })}>
        Reset timer
      </button>
      <TargetField timer={show.timer} act={act} />
      <MarkingField marking={show.marking} act={act} />
    </nav>
  );
}

function TargetField({ timer, act }: { readonly timer: Timer; readonly act: Session["act"] }) {
  return (
    <label>
      Target, minutes{" "}
      <input
        type="number"
        min={1}
        max={240}
        value={Math.round(timer.target / 60_000)}
        onChange={(event) =>
          act({ do: "timer-target", target: Number(event.target.value) * 60_000 })
        }
      />
    </label>
  );
}

function MarkingField({
  marking,
  act,
}: {
  readonly marking: string | null;
  readonly act: Session["act"];
}) {
  return (
    <label>
      Marking{" "}
      <input
        list="markings"
        defaultValue={marking ?? ""}
        placeholder="none"
        onChange={(event) => act({ do: "marking", marking: markingOf(event.target.value) })}
      />
      <datalist id="markings">
        {MARKINGS.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </label>
  );
}
