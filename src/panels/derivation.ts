import { asDraft } from "../model/as-draft.ts";
import type { Briefing } from "../model/briefing.ts";
import { BriefingError } from "../model/error.ts";
import type { Series } from "../model/series.ts";
import {
  type Derivation,
  faultIn,
  type Panel,
  type PanelData,
  type SeriesSet,
  type Shown,
} from "./panel.ts";

/**
 * Fetches what derives the panels, once for as many briefings as there are. A panel that cannot be
 * derived says why, and leaves the others; a build does not pass it.
 */
export async function loadDerivation(
  panels: readonly Panel[],
): Promise<(briefing: Briefing) => Shown> {
  const all = await Promise.all(panels.map(async ({ id, load }) => ({ id, ...(await load()) })));
  return (briefing) => ({
    ...briefing,
    panels: all.map((panel) => {
      const data = derived(panel, briefing);
      return briefing.draft ? draftOf(data) : data;
    }),
  });
}

function derived(
  { id, ...panel }: Derivation & { readonly id: string },
  briefing: Briefing,
): PanelData {
  let title = id;
  try {
    title = panel.title(briefing);
    return { id, title, series: panel.derive(briefing) };
  } catch (error) {
    return { id, title, series: {}, fault: faultIn(error) };
  }
}

/** Whatever is made of a draft's panel or series has its title, and so says what it is. */
function draftOf({ series, ...data }: PanelData): PanelData {
  const named = (one: Series): Series => ({ ...one, title: asDraft(one.title) });
  const entries = Object.entries(series).map(
    ([name, one]) => [name, isList(one) ? one.map(named) : named(one)] as const,
  );
  return { ...data, title: asDraft(data.title), series: Object.fromEntries(entries) };
}

function isList(series: SeriesSet[string]): series is readonly Series[] {
  return Array.isArray(series);
}

/** @throws BriefingError where a panel cannot be shown: no page is built without it */
export function withoutFault(briefing: Shown): Shown {
  const faults = briefing.panels.flatMap(({ id, fault }) =>
    fault === undefined ? [] : `${briefing.id}: the panel “${id}” cannot be shown: ${fault}`,
  );
  if (faults.length > 0) throw new BriefingError(faults);
  return briefing;
}
