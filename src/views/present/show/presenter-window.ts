import { useRef } from "react";
import { enterFullscreen, isFullscreen } from "../../browser/full-screen.ts";
import { useRefill } from "../../browser/left-full-screen.ts";
import { bringForward, openPopup, type Popup } from "../../browser/popup.ts";
import { usePlaces, windowFeatures } from "../../browser/screens.ts";

/**
 * Opens one presenter window, or brings it forward.
 * @param address asked for at the press, when the session is surely known
 */
export function usePresenterWindow(address: () => string, onBlocked: () => void) {
  const opened = useRef<Popup | null>(null);
  const places = usePlaces();
  const refill = useRefill();
  const open = () => {
    if (bringForward(opened.current)) return;
    const wasFull = isFullscreen();
    const to = address();
    // With leave to place windows, full screen on one screen allows a popup on the other.
    if (places.current) enterFullscreen({ screen: places.current.room });
    opened.current = openPopup(to, `presenter ${to}`, windowFeatures(places.current));
    if (opened.current === null) onBlocked();
    else if (!places.current && wasFull) refill();
  };
  return { open, places };
}
