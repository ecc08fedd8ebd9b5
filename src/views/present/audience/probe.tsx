import { useEffect, useEffectEvent, useRef } from "react";
import { aspectOf, type Screen } from "../layouts/screen.ts";
import css from "./probe.module.css";

/** As large as a slide may be, with a few letters in it: tells the window's shape, and how its reader sets text. */
export function Probe({ onScreen }: { readonly onScreen: (screen: Screen) => void }) {
  const probe = useRef<HTMLDivElement>(null);
  const told = useRef("");
  const tell = useEffectEvent(onScreen);
  // Talks to the window: its size, and the reader's own style.
  useEffect(() => {
    const [box, letters] = [probe.current, probe.current?.firstElementChild];
    if (!box || !letters) return;
    const look = () => {
      const screen = screenOf(box, letters);
      const name = JSON.stringify(screen);
      if (!screen || name === told.current) return;
      told.current = name;
      tell(screen);
    };
    // At once: what an address asks for is sought in the deck of this room.
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    observer.observe(letters);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={probe} className={css.probe} aria-hidden="true">
      <span>abc abc</span>
    </div>
  );
}

/** Lines and letters farther apart than a slide sets them. */
const APART = { line: 1.3, letter: 0.05 };

function screenOf(box: Element, letters: Element): Screen | null {
  const { clientWidth, clientHeight } = box;
  if (clientWidth === 0 || clientHeight === 0) return null;
  const { fontSize, lineHeight, letterSpacing } = getComputedStyle(letters);
  const size = Number.parseFloat(fontSize);
  return {
    aspect: aspectOf(clientWidth, clientHeight),
    spaced:
      Number.parseFloat(lineHeight) > size * APART.line ||
      Number.parseFloat(letterSpacing) > size * APART.letter,
  };
}
