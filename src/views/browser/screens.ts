import { type RefObject, useEffect, useRef } from "react";
import { answer, attempt } from "./attempt.ts";

/** A part of the Window Management API, which browsers have only in part or not at all. */
export interface RoomScreen extends Screen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly isPrimary: boolean;
}
interface RoomScreens {
  readonly screens: readonly RoomScreen[];
}

declare global {
  interface Window {
    getScreenDetails?: () => Promise<RoomScreens>;
  }
  interface Permissions {
    query(descriptor: { name: "window-management" }): Promise<PermissionStatus>;
  }
  interface FullscreenOptions {
    screen?: RoomScreen;
  }
  interface Screen {
    readonly isExtended?: boolean;
  }
}

/** Where the show and the presenter's window go. */
export interface Places {
  readonly room: RoomScreen;
  readonly desk: RoomScreen;
}

/** The projector is the screen that is not the computer's own; null with one screen only. */
export function placesOf(screens: readonly RoomScreen[]): Places | null {
  const desk = screens.find(({ isPrimary }) => isPrimary) ?? screens[0];
  const room = screens.find((screen) => screen !== desk);
  return desk && room ? { room, desk } : null;
}

/** The screens, where leave to place windows was given before: a show asks for nothing. */
export function usePlaces(): RefObject<Places | null> {
  const places = useRef<Places | null>(null);
  // Talks to the browser.
  useEffect(() => {
    const learn = async () => {
      // Browsers that do not know the permission throw: windows open where they please.
      const leave = await answer(
        () => navigator.permissions.query({ name: "window-management" }),
        null,
      );
      if (leave?.state !== "granted") return;
      const asked = await askForPlaces();
      places.current = asked === "refused" ? null : asked;
    };
    void learn();
  }, []);
  return places;
}

/** Whether there is more than one screen, and a browser that can place windows on them. */
export function hasSeveralScreens(): boolean {
  return attempt(() => screen.isExtended === true && window.getScreenDetails !== undefined, false);
}

/** Asks the person, if need be, for leave to place windows, however long they think about it. */
export async function askForPlaces(): Promise<Places | "refused" | null> {
  try {
    const details = await window.getScreenDetails?.();
    return details ? placesOf(details.screens) : null;
  } catch {
    return "refused";
  }
}

/** Moves this window to the computer's own screen. */
export function moveToDesk({ desk }: Places) {
  attempt(() => {
    moveTo(desk.availLeft, desk.availTop);
    resizeTo(desk.availWidth, desk.availHeight);
  }, undefined);
}

/** For `window.open`: the whole of the computer's own screen, else a window of a usual size. */
export function windowFeatures(places: Places | null): string {
  if (!places) return "popup,width=1280,height=760";
  const { availLeft, availTop, availWidth, availHeight } = places.desk;
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
