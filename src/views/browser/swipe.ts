import { type PointerEvent, useRef } from "react";

const SWIPE_PX = 50;

/** A swipe of a finger, more across than along: never the wheel, which scrolls by accident. */
export function useSwipe(go: (way: "next" | "previous") => void, off: boolean) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y }: PointerEvent) {
      from.current = pointerType === "touch" && !off ? { x, y } : null;
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      if (from.current === null) return;
      const across = clientX - from.current.x;
      const along = clientY - from.current.y;
      from.current = null;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < Math.abs(along)) return;
      go(across < 0 ? "next" : "previous");
    },
  };
}
