import type { ReactNode } from "react";
import css from "./message.module.css";

interface MessageProps {
  readonly title: string;
  readonly root: string;
  readonly children: ReactNode;
}

/** A page that has nothing to show but a sentence, and the way home. */
export function MessageView({ title, root, children }: MessageProps) {
  return (
    <main className={css.message}>
      <h1>{title}</h1>
      {children}
      <p>
        <a href={root}>Go to the first briefing</a>
      </p>
    </main>
  );
}
