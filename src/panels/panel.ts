import type { ReactNode } from "react";
import type { Briefing } from "../model/briefing.ts";
import { type Figure, figuresIn } from "../model/figure.ts";
import type { Series } from "../model/series.ts";

/** Every series a panel shows, by name. */
export type SeriesSet = Readonly<Record<string, Series | readonly Series[]>>;

export interface PanelProps<S extends SeriesSet> {
  readonly series: S;
  /** The panel's key figures, most important first. */
  readonly figures: readonly Figure[];
}

/** What one panel shows of a briefing, as data: a page carries it, so that it derives nothing. */
export interface PanelData {
  readonly id: string;
  /** What the panel is about in this briefing: "UK aid", "Canadian aid". */
  readonly title: string;
  readonly series: SeriesSet;
  /** Why it cannot be shown, where it cannot. */
  readonly fault?: string;
}

/** A briefing with what its panels show of it. */
export interface Shown extends Briefing {
  readonly panels: readonly PanelData[];
}

/** From a briefing to what a panel shows of it; pure. */
export interface Derivation<S extends SeriesSet = SeriesSet> {
  title(briefing: Briefing): string;
  derive(briefing: Briefing): S;
}

/** All that a view, an export or the prerenderer may know about a panel. */
export interface Panel<S extends SeriesSet = SeriesSet> {
  /** In addresses and file names, so it is never renamed. The name of its folder. */
  readonly id: string;
  /** The panel may stand beside another on a wide page. */
  readonly half: boolean;
  /** Fetched only where a briefing is read or filtered: a page comes with what it shows. */
  load(): Promise<Derivation<S>>;
  View(props: PanelProps<S>): ReactNode;
}

/** Checks that a panel's `View` takes exactly what its `derive` returns. */
export function definePanel<S extends SeriesSet>(panel: {
  readonly id: string;
  readonly half?: boolean;
  readonly load: () => Promise<Derivation<S>>;
  readonly View: (props: PanelProps<NoInfer<S>>) => ReactNode;
}): Panel {
  return { half: false, ...panel };
}

/** An error, in its own words. */
export function faultIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a panel shows of a briefing. */
export function dataOf({ id }: Panel, { panels }: Shown): PanelData {
  return panels.find((data) => data.id === id) ?? { id, title: id, series: {} };
}

/** "UK aid" */
export function panelTitle(panel: Panel, briefing: Shown): string {
  return dataOf(panel, briefing).title;
}

/** Every series of a panel, in the order in which it names them; those with rows only. */
export function seriesOf(panel: Panel, briefing: Shown): readonly Series[] {
  return Object.values(dataOf(panel, briefing).series)
    .flat()
    .filter(({ rows }) => rows.length > 0);
}

/** The panel's figures in large type, most important first. */
export function figuresOf(panel: Panel, briefing: Shown): readonly Figure[] {
  return figuresIn(seriesOf(panel, briefing), briefing.keyFigures);
}

/** The briefing's figures in large type, of whatever panel, most important first. */
export function keyFigures(panels: readonly Panel[], briefing: Shown): readonly Figure[] {
  const all = panels.flatMap((panel) => seriesOf(panel, briefing));
  return figuresIn(all, briefing.keyFigures);
}

/** The panels to which the briefing has something to say; no other is in a show. */
export function panelsOf(panels: readonly Panel[], briefing: Shown): readonly Panel[] {
  return panels.filter((panel) => seriesOf(panel, briefing).length > 0);
}

/** Those that have a place on a page: one that cannot be shown says so there. */
export function panelsOnPage(panels: readonly Panel[], briefing: Shown): readonly Panel[] {
  return panels.filter(
    (panel) => dataOf(panel, briefing).fault !== undefined || seriesOf(panel, briefing).length > 0,
  );
}
