import type { Claim } from "./driver.ts";
import type { Action, Show } from "./show.ts";
import type { WakeState } from "./wake-lock.ts";

export type Role = "audience" | "presenter";

/** What an audience's window says of the screen it is on. */
export interface ScreenReport {
  readonly awake: WakeState;
  readonly fullscreen: boolean;
  /** Width over height of what the room sees. */
  readonly aspect: number;
}

/** Whole states with a growing revision: a late or reloaded window is right at once. */
export type Message = { readonly from: string; readonly role: Role } & (
  | { readonly type: "hello" | "bye" }
  | { readonly type: "state"; readonly revision: number; readonly show: Show }
  | { readonly type: "act"; readonly action: Action }
  | {
      readonly type: "beat";
      readonly screen: ScreenReport | null;
      readonly claim: Claim | null;
      /** How far this window knows the show. */
      readonly revision: number;
    }
  | { readonly type: "laser"; readonly x: number; readonly y: number }
);

/** A message without what every message has. */
export type Sent = Message extends infer One
  ? One extends Message
    ? Omit<One, "from" | "role">
    : never
  : never;

export interface Link {
  send(message: Message): void;
  close(): void;
}

/**
 * Joins the windows of one show. Uses BroadcastChannel, else `storage` events; both also work
 * from a file. A window never hears itself.
 * @param name one per briefing and session, so that two decks never meet
 */
export function openLink(name: string, hear: (message: Message) => void): Link {
  return "BroadcastChannel" in globalThis ? openChannel(name, hear) : openStore(name, hear);
}

function openChannel(name: string, hear: (message: Message) => void): Link {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => hear(data));
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

function openStore(name: string, hear: (message: Message) => void): Link {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue) hear(JSON.parse(newValue));
  };
  addEventListener("storage", onStorage);
  return {
    send(message) {
      try {
        localStorage.setItem(name, JSON.stringify(message));
        // The event carries the value. Taken away, the same message again is again a change.
        localStorage.removeItem(name);
      } catch {
        // A sandbox or a full store: this window is alone.
      }
    },
    close: () => removeEventListener("storage", onStorage),
  };
}
