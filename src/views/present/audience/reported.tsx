import { useEffect, useRef } from "react";
import { longDate } from "../../../model/briefing.ts";
import type { Shown } from "../../../panels/panel.ts";
import css from "./present.module.css";

interface ReportedProps {
  readonly briefing: Shown;
  readonly paused: boolean;
  /** What the address asked for in vain. */
  readonly refused: readonly string[];
}

/** Stands under every slide of a wallboard: who passes by has not heard the speaker. */
export function Reported({ briefing, paused, refused }: ReportedProps) {
  const line = useRef<HTMLParagraphElement>(null);
  // Talks to the document: slides leave the room that this takes, on however many lines.
  useEffect(() => {
    const box = line.current;
    if (!box) return;
    const observer = new ResizeObserver(() =>
      box.parentElement?.style.setProperty("--strip", `${box.offsetHeight}px`),
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return (
    <p ref={line} className={css.reported}>
      {[...(paused ? ["Paused."] : []), ...refused, asReported(briefing)].join(" ")}
    </p>
  );
}

function asReported({ title, origin, published, licence }: Shown): string {
  const elsewhere = published ? `placed ${published.words} by other sources` : "undated";
  const date = origin.date === null ? elsewhere : longDate(origin.date);
  return `As reported in “${title}”, ${date}. ${licence.short}`;
}
