import type { ReactNode } from "react";
import css from "./message.module.css";

interface MessageProps {
  readonly title: string;
  readonly root: string;
  /** Whether the home page is a list of briefings. */
  readonly several: boolean;
  readonly children: ReactNode;
}

/** A page that has nothing to show but a sentence, and the way home. */
export function MessageView({ title, root, several, children }: MessageProps) {
  return (
    <main className={css.message}>
      <h1>{title}</h1>
      {children}
      <p>
        <a href={root}>{several ? "Go to the list of briefings" : "Go to the briefing"}</a>
      </p>
    </main>
  );
}
