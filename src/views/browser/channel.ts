import { attempt } from "./attempt.ts";
import { newName } from "./storage.ts";

/** Carries messages between the windows of one browser; a window never hears itself. */
export interface Channel {
  send(message: unknown): void;
  close(): void;
}

type Hear = (message: unknown) => void;

/** A browser may have channels that carry nothing. */
const PROBE_MS = 500;

/**
 * Opens a channel: BroadcastChannel, else `storage` events, which also work from a file; without
 * either this window is alone.
 * @param hear whatever was said: anything of this origin can speak, so it is yet to be checked
 */
export function openChannel(name: string, hear: Hear): Channel {
  let channel = openBroadcast(name, hear, () => {
    channel.close();
    channel = openStore(name, hear);
  });
  return { send: (message) => channel.send(message), close: () => channel.close() };
}

function openBroadcast(name: string, hear: Hear, onDeaf: () => void): Channel {
  const channel = attempt(() => new BroadcastChannel(name), null);
  if (!channel) return openStore(name, hear);
  channel.addEventListener("message", ({ data }) => hear(data));
  const stopProbing = probe(onDeaf);
  return {
    send: (message) => attempt(() => channel.postMessage(message), undefined),
    close() {
      stopProbing();
      attempt(() => channel.close(), undefined);
    },
  };
}

/** Two ends in one window hear each other, where channels carry anything. */
function probe(onDeaf: () => void): () => void {
  const name = newName();
  const ends = [1, 2].map(() => attempt(() => new BroadcastChannel(name), null));
  const stop = () => {
    clearTimeout(timer);
    for (const end of ends) attempt(() => end?.close(), undefined);
  };
  const deaf = () => {
    stop();
    onDeaf();
  };
  const timer = setTimeout(deaf, PROBE_MS);
  ends[0]?.addEventListener("message", stop);
  if (!attempt(() => ends[1]?.postMessage("") === undefined, false)) queueMicrotask(deaf);
  return stop;
}

function openStore(name: string, hear: Hear): Channel {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue) hear(attempt(() => JSON.parse(newValue), null));
  };
  addEventListener("storage", onStorage);
  return {
    // The event carries the value. Taken away, the same message again is again a change.
    send: (message) =>
      attempt(() => {
        localStorage.setItem(name, JSON.stringify(message));
        localStorage.removeItem(name);
      }, undefined),
    close: () => removeEventListener("storage", onStorage),
  };
}
