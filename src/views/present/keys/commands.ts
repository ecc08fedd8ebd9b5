import { useEffect, useState } from "react";
import { isOneOf } from "../../browser/shape.ts";
import { FORGOTTEN_MS } from "../show/show.ts";
import type { Action } from "../show/show-shape.ts";
import type { KeyPreferences } from "./key-preferences.ts";
import type { Command, CommandName, LastKey } from "./keys.ts";
import { useKeys } from "./listen.ts";

/** What may lie over a window of the show. */
type OverlayName = (typeof BY_KEY)[number] | "times";

const BY_KEY = ["overview", "help", "go-to", "table", "take"] as const;
const isOverlay = isOneOf(...BY_KEY);

export interface Commands {
  readonly run: (command: Command) => void;
  readonly overlay: OverlayName | null;
  readonly openOverlay: (name: OverlayName) => void;
  readonly closeOverlay: () => void;
  /** Digits typed and not yet sent by Enter. */
  readonly typed: string;
  readonly lastKey: LastKey | null;
}

/** A clicker goes on from what lies over the show, but not from what tests it or scrolls. */
const PASSED_BY: readonly (OverlayName | null)[] = ["go-to", "overview"];

/** What is open scrolls by them. */
const SCROLLING = ["PageDown", "PageUp", "ArrowDown", "ArrowUp", "Home", "End", " "];

interface CommandOptions {
  readonly act: (action: Action) => void;
  /** What this window does itself; an unlisted command goes to the show. */
  readonly own: Partial<Record<CommandName, () => void>>;
  readonly preferences: KeyPreferences;
  /** Nothing but closing is heard: whoever passes a wallboard may touch it. */
  readonly locked?: boolean;
}

/** Keys and buttons of a window of the show: what is not this window's own changes the show. */
export function useCommands({ act, own, preferences, locked }: CommandOptions): Commands {
  const [overlay, setOverlay] = useState<OverlayName | null>(null);
  const [typed, setTyped] = useState("");
  const [lastKey, setLastKey] = useState<LastKey | null>(null);
  const closeOverlay = () => setOverlay(null);
  // Talks to the clock: digits that nobody sent are no part of the next number.
  useEffect(() => {
    if (typed === "") return;
    const timer = setTimeout(() => setTyped(""), FORGOTTEN_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const toggle = (name: OverlayName) => setOverlay((open) => (open === name ? null : name));
  const run = (command: Command) => {
    if (typeof command === "object") return setTyped(typed + command.digit);
    setTyped("");
    if (command === "close" && typed) return;
    const here = own[command];
    if (isOverlay(command) && !here) return toggle(command);
    if (command === "close" && overlay) return closeOverlay();
    if (here) return here();
    const action = actionOf(command, typed);
    if (action) act(action);
  };
  const press = (command: Command, key: string, inField: boolean) => {
    const isPage = key.startsWith("Page");
    const passes = PASSED_BY.includes(overlay) && isPage;
    if (passes && !locked) closeOverlay();
    // Something open keeps the keys for itself, but for the one that closes it: a field has no use for pages.
    const isOurs = !locked && (!overlay || command === overlay || passes || (isPage && inField));
    if (command === "close" || isOurs) run(command);
    return isOurs || !overlay || !SCROLLING.includes(key);
  };
  useKeys(preferences, press, (name, command) => setLastKey({ name, means: inWords(command) }));
  return { run, overlay, openOverlay: setOverlay, closeOverlay, typed, lastKey };
}

function inWords(command: Command | null): string {
  if (command === null) return "nothing here";
  return typeof command === "string" ? command.replaceAll("-", " ") : "a digit";
}

const isOfWindow = isOneOf("close", "presenter", "fullscreen", "fullscreen-if-not");

function actionOf(command: CommandName, typed: string): Action | null {
  if (command === "enter") return typed ? { do: "go", slide: Number(typed) - 1 } : { do: "next" };
  return isOverlay(command) || isOfWindow(command) ? null : { do: command };
}
