import type { Briefing } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import type { Series } from "../model/series.ts";
import type { Picture } from "./picture.ts";
import type { TakenSlide } from "./slides.ts";

/** How much of a briefing is taken away. */
export type Scope = "series" | "panel" | "briefing";

/** What is taken away, as data: the same for every format, and the same as on screen. */
export interface Taken {
  readonly scope: Scope;
  /** Names the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly briefing: Briefing;
  readonly panels: readonly TakenPanel[];
  /** Stands in the file and in its name. */
  readonly marking: string | null;
  /** What a filter leaves, as a sentence; null where nothing is left out. */
  readonly filter: string | null;
  /** The day it is taken, ISO 8601, and the page that it is taken from; unknown at build. */
  readonly accessed: string | null;
  readonly address: string | null;
  /** For the formats that hold them. */
  readonly pictures: readonly Picture[];
  readonly slides: readonly TakenSlide[];
}

/** A panel as it is taken away, with the series that have rows. */
export interface TakenPanel {
  readonly id: string;
  readonly title: string;
  readonly message: { readonly headline: string; readonly subtitle: string } | null;
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
}

/** One series of a panel. */
export function takenSeries(whole: Taken, part: TakenPanel, series: Series): Taken {
  const panel = { ...part, series: [series] };
  return { ...whole, scope: "series", name: series.id, title: series.title, panels: [panel] };
}

export function seriesIn({ panels }: Taken): readonly Series[] {
  return panels.flatMap(({ series }) => series);
}

/** Its key figures, most important first. */
export function figuresIn({ panels, briefing }: Taken): readonly Figure[] {
  const rank = ({ claim }: Figure) => briefing.keyFigures.indexOf(claim);
  return panels.flatMap(({ figures }) => figures).sort((a, b) => rank(a) - rank(b));
}

/** "aid-OFFICIAL-SENSITIVE": a file that is passed on says how to handle it. */
export function fileName({ name, marking }: Taken, ending: string): string {
  const handling = (marking ?? "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return `${[name, handling].filter(Boolean).join("-")}.${ending}`;
}
