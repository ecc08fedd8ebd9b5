import type { ReactNode, Ref } from "react";
import css from "./notice.module.css";

interface NoticeProps {
  /** Problems interrupt a screen reader politely; news does not claim to be a fault. */
  readonly tone: "problem" | "news";
  /** Where what a page has to say may change, its place is there before: only then is it heard. */
  readonly ref?: Ref<HTMLDivElement>;
  /** Nothing is seen where there is none. */
  readonly children: ReactNode;
}

/** A sentence about the page itself, apart from what the briefing says. */
export function Notice({ tone, ref, children }: NoticeProps) {
  return (
    <div
      ref={ref}
      className={children === null ? undefined : css[tone]}
      role={children === null ? undefined : "status"}
      aria-live="polite"
      tabIndex={ref ? -1 : undefined}
    >
      {children}
    </div>
  );
}
