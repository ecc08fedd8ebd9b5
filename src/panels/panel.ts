import type { ReactNode } from "react";
import type { Briefing, Kind } from "../model/briefing.ts";
import { type Figure, keyFigures } from "../model/figure.ts";
import type { Series } from "../model/series.ts";

/** Every series a panel shows, by name. */
export type SeriesSet = Readonly<Record<string, Series | readonly Series[]>>;

export interface PanelProps<S extends SeriesSet> {
  readonly series: S;
  /** The panel's key figures, most important first. */
  readonly figures: readonly Figure[];
}

/** All that a view, an export or the prerenderer may know about a panel. */
export interface Panel<S extends SeriesSet = SeriesSet> {
  /** In addresses and file names, so it is never renamed. */
  readonly id: string;
  readonly title: string;
  /** Kinds of claim whose key figures belong here. */
  readonly kinds: readonly Kind[];
  /** The panel may stand beside another on a wide page. */
  readonly half: boolean;
  derive(briefing: Briefing): S;
  View(props: PanelProps<S>): ReactNode;
}

/** Checks that a panel's `View` takes exactly what its `derive` returns. */
export function definePanel<S extends SeriesSet>(panel: {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly half?: boolean;
  readonly derive: (briefing: Briefing) => S;
  readonly View: (props: PanelProps<NoInfer<S>>) => ReactNode;
}): Panel {
  return { half: false, ...panel };
}

/** Every series of a panel, in the order in which it names them; those with rows only. */
export function seriesOf(panel: Panel, briefing: Briefing): readonly Series[] {
  return Object.values(panel.derive(briefing))
    .flat()
    .filter(({ rows }) => rows.length > 0);
}

export function figuresOf(panel: Panel, briefing: Briefing): readonly Figure[] {
  return keyFigures(briefing, panel.kinds);
}
