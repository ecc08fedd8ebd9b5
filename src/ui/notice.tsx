import type { ReactNode } from "react";
import css from "./notice.module.css";

interface NoticeProps {
  /** Problems interrupt a screen reader politely; news does not claim to be a fault. */
  readonly tone: "problem" | "news";
  readonly children: ReactNode;
}

/** A sentence about the page itself, apart from what the briefing says. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={tone === "problem" ? css.problem : css.news} role="status">
      {children}
    </div>
  );
}
