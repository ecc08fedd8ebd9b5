import { useCallback, useEffect, useRef, useState } from "react";
import type { Slide } from "./deck.ts";
import { type Link, type Message, openLink, type Role, recall, remember } from "./link.ts";
import { type Action, carried, enact, OPENING, type Show } from "./show.ts";

export interface Session {
  readonly show: Show;
  readonly act: (action: Action) => void;
  /** Whether this window decides; the others ask it. */
  readonly drives: boolean;
  readonly takeControl: () => void;
  readonly audience: Health;
  /** The wake lock as the audience's window last told. */
  readonly awake: string;
  readonly laserAt: { readonly x: number; readonly y: number } | null;
  readonly pointLaser: (x: number, y: number) => void;
}

export type Health =
  | { readonly state: "none" | "connected" | "closed" }
  | { readonly state: "silent"; readonly seconds: number };

interface SessionOptions {
  /** Empty until the window knows its session: nothing is joined before. */
  readonly name: string;
  readonly role: Role;
  readonly deckOf: (show: Show) => readonly Slide[];
  /** What the address asks of the show that was kept. */
  readonly opening: (kept: Show) => Show;
  /** What this window says of its own wake lock. */
  readonly awake: string;
}

const BEAT_MS = 1000;
/** Two beats may be lost before a window counts as silent. */
const SILENT_MS = 2500;

interface Kept {
  readonly revision: number;
  readonly show: Show;
}

/**
 * One show in any number of windows. Whoever holds the lock drives: it applies actions and
 * tells everyone the whole state. An audience hands the lock to a presenter that says hello,
 * and gets it back when that window closes.
 */
export function useSession({ name, role, deckOf, opening, awake }: SessionOptions): Session {
  // A page that hydrates is as it was built: what was kept is read after that.
  const [kept, setKept] = useState<Kept>(() =>
    name === "" ? { revision: 0, show: OPENING } : begin(name, role, opening),
  );
  const [drives, setDrives] = useState(role === "audience");
  const [health, setHealth] = useState<Health>({ state: "none" });
  const [audienceAwake, setAwake] = useState("");
  const [laserAt, setLaserAt] = useState<Session["laserAt"]>(null);
  // What the handlers below read is the newest, whenever they run.
  const now = useRef({ kept, drives, awake, deckOf });
  now.current = { kept, drives, awake, deckOf };
  const link = useRef<Link>(null);
  const control = useRef<{ take(): void; yield(): void } | null>(null);
  const [me] = useState(() => crypto.randomUUID());

  const tell = useCallback(
    (next: Kept) => {
      setKept(next);
      now.current = { ...now.current, kept: next };
      remember(sessionStorage, name, next);
      link.current?.send({ type: "state", from: me, ...next });
    },
    [name, me],
  );
  const apply = useCallback(
    (action: Action) => {
      const { revision, show } = now.current.kept;
      const { deckOf } = now.current;
      const next = enact(show, action, deckOf(show));
      // Larger text makes another deck: the place in it is found again.
      const placed = next.text === show.text ? next : carried(next, deckOf(show), deckOf(next));
      tell({ revision: revision + 1, show: placed });
    },
    [tell],
  );

  // Talks to this window's own storage, once.
  const start = useRef(opening);
  start.current = opening;
  useEffect(() => {
    if (name === "") return;
    const next = begin(name, role, start.current);
    now.current = { ...now.current, kept: next };
    setKept(next);
  }, [name, role]);

  // Talks to the other windows of this show.
  useEffect(() => {
    if (name === "") return;
    let heard: number | null = null;
    const told: { [T in Message["type"]]: (message: Extract<Message, { type: T }>) => void } = {
      hello: (message) => {
        if (role === "audience" && message.role === "presenter") control.current?.yield();
        link.current?.send({ type: "state", from: me, ...now.current.kept });
      },
      state: ({ revision, show }) => {
        if (revision <= now.current.kept.revision) return;
        const next = { revision, show };
        now.current = { ...now.current, kept: next };
        remember(sessionStorage, name, next);
        setKept(next);
      },
      act: ({ action }) => {
        if (now.current.drives) apply(action);
      },
      beat: (message) => {
        if (message.role !== "audience") return;
        heard = Date.now();
        setHealth({ state: "connected" });
        setAwake(message.awake);
      },
      laser: ({ x, y }) => setLaserAt({ x, y }),
      bye: (message) => {
        if (message.role !== "audience") return;
        heard = null;
        setHealth({ state: "closed" });
      },
    };
    const hear = (message: Message) => {
      switch (message.type) {
        case "hello":
          return told.hello(message);
        case "state":
          return told.state(message);
        case "act":
          return told.act(message);
        case "beat":
          return told.beat(message);
        case "laser":
          return told.laser(message);
        case "bye":
          return told.bye(message);
      }
    };
    const opened = openLink(name, hear);
    link.current = opened;
    opened.send({ type: "hello", from: me, role });
    const beat = () => {
      opened.send({ type: "beat", from: me, role, awake: now.current.awake });
      const quiet = heard === null ? 0 : Date.now() - heard;
      if (quiet > SILENT_MS) setHealth({ state: "silent", seconds: Math.round(quiet / 1000) });
    };
    beat();
    const timer = setInterval(beat, BEAT_MS);
    const bye = () => opened.send({ type: "bye", from: me, role });
    addEventListener("pagehide", bye);
    return () => {
      bye();
      removeEventListener("pagehide", bye);
      clearInterval(timer);
      opened.close();
    };
  }, [name, role, me, apply]);

  // Talks to Web Locks: one window drives, whatever else happens.
  useEffect(() => {
    if (name === "") return;
    const lock = holdLock(`${name} drives`, setDrives);
    control.current = lock;
    return () => lock.close();
  }, [name]);

  return {
    show: kept.show,
    act: (action) => {
      if (drives) apply(action);
      else link.current?.send({ type: "act", from: me, action });
    },
    drives,
    takeControl: () => control.current?.take(),
    audience: health,
    awake: audienceAwake,
    laserAt,
    pointLaser: (x, y) => {
      setLaserAt({ x, y });
      link.current?.send({ type: "laser", from: me, x, y });
    },
  };
}

/** A reload goes on where the show was; only the address may say otherwise. */
function begin(name: string, role: Role, opening: SessionOptions["opening"]): Kept {
  const kept = recall<Kept>(() => sessionStorage, name);
  return {
    // What the room sees outranks what a presenter's window remembers of another time.
    revision: (kept?.revision ?? 0) + (role === "audience" ? 1 : 0),
    show: opening({ ...OPENING, ...kept?.show }),
  };
}

/** Queues for a lock; may give it up to whoever waits, and then queues again; or takes it. */
function holdLock(name: string, onChange: (held: boolean) => void) {
  if (!("locks" in navigator)) {
    return { take: () => onChange(true), yield: () => onChange(false), close() {} };
  }
  const ended = new AbortController();
  let release = () => {};
  const queue = (steal: boolean) => {
    const options = steal ? { steal } : { signal: ended.signal };
    navigator.locks
      .request(name, options, () => {
        onChange(true);
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      .then(
        () => ended.signal.aborted || again(),
        // Stolen by a window that took control openly, or this one is closing.
        () => ended.signal.aborted || again(),
      );
  };
  const again = () => {
    onChange(false);
    queue(false);
  };
  queue(false);
  return {
    take: () => queue(true),
    // Released only if someone else waits: their request is before the one made anew here.
    yield: () => release(),
    close: () => {
      ended.abort();
      release();
    },
  };
}
