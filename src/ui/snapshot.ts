import { createContext } from "react";
import type { Form } from "./chart-frame.ts";

/**
 * Drawings made at build, as SVG markup by series id: both forms, one after the other.
 * In the browser it is empty: React keeps the markup that the page came with.
 */
export const SnapshotContext = createContext<Readonly<Record<string, string>>>({});

/** Under which one form of a series' drawing stands among the snapshots, without a box. */
export function formKey(series: string, form: Form, stretch = 0): string {
  return `${series} ${form} ${stretch}`;
}

/**
 * When a live chart may load: in idle time once it is on screen, or only when the reader shows
 * interest in its panel by pointer, focus or touch; or never, where a drawing is enough.
 */
export const LivenessContext = createContext<"idle" | "interest" | "never">("interest");
