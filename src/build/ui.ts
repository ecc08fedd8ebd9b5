import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Briefing } from "../model/briefing.ts";
import type { Entry } from "../model/entry.ts";
import type { Route } from "../model/routes.ts";
import type { Card } from "./picture-card.ts";

/** What `src/prerender.tsx` exports, loaded by address: build code imports no UI. */
export interface Ui {
  /** Adds what the panels show: every other function takes that. */
  show(briefing: Briefing): Briefing;
  routesOf(briefing: Briefing): readonly Route[];
  titleOf(route: Route, briefing: Briefing): string;
  cardsOf(briefing: Briefing): readonly Card[];
  faceOf(briefing: Briefing): string | undefined;
  filesOf(
    briefing: Briefing,
    pngs: Readonly<Record<string, Uint8Array>>,
  ): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]>;
  entriesOf(briefings: readonly Briefing[]): readonly Entry[];
  renderPage(
    route: Route,
    data: {
      readonly briefings: readonly string[];
      readonly initial: Briefing | null;
      readonly entries: readonly Entry[] | null;
    },
    drawings: Readonly<Record<string, string>>,
  ): Promise<string>;
  renderOneFile(
    data: { readonly briefing: Briefing; readonly published: string | null },
    drawings: Readonly<Record<string, string>>,
  ): Promise<string>;
}

/** @param server the folder that `bundleForNode` made */
export async function loadUi(server: string): Promise<Ui> {
  return import(pathToFileURL(path.join(server, "prerender.js")).href);
}

/** Every chart of every briefing as SVG, by briefing and series, in a process that has a DOM. */
export function drawAll(server: string, briefings: readonly Briefing[]) {
  const output = execFileSync(
    process.execPath,
    [path.join(server, "draw.js"), path.join(server, "prerender.js")],
    {
      input: JSON.stringify(briefings),
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const drawings: Record<string, Record<string, string>> = JSON.parse(output);
  return drawings;
}
