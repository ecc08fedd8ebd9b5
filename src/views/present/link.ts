import type { Action, Show } from "./show.ts";

export type Role = "audience" | "presenter";

/** Whole states with a growing revision: a late or reloaded window is right at once. */
export type Message =
  | { readonly type: "hello"; readonly from: string; readonly role: Role }
  | {
      readonly type: "state";
      readonly from: string;
      readonly revision: number;
      readonly show: Show;
    }
  | { readonly type: "act"; readonly from: string; readonly action: Action }
  | { readonly type: "beat"; readonly from: string; readonly role: Role; readonly awake: string }
  | { readonly type: "laser"; readonly from: string; readonly x: number; readonly y: number }
  | { readonly type: "bye"; readonly from: string; readonly role: Role };

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
  if ("BroadcastChannel" in globalThis) {
    const channel = new BroadcastChannel(name);
    channel.addEventListener("message", ({ data }: MessageEvent<Message>) => hear(data));
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  }
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue) hear(JSON.parse(newValue).message);
  };
  addEventListener("storage", onStorage);
  let count = 0;
  return {
    send(message) {
      count += 1;
      // The count makes each value new: an unchanged one raises no event.
      remember(localStorage, name, { count, message });
    },
    close: () => removeEventListener("storage", onStorage),
  };
}

/** Stores JSON where the browser allows it; in a sandbox or a full store nothing is kept. */
export function remember(store: Storage, key: string, value: unknown) {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    // A show without memory is still a show.
  }
}

export function recall<T>(store: () => Storage, key: string): T | null {
  try {
    const kept = store().getItem(key);
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
