import type { Series } from "../../../model/series.ts";
import type { Entry } from "./content.ts";
import { entriesOf } from "./entries.ts";

/** Series that one slide may list: of one kind, under one title. */
export interface Listing {
  readonly title: string;
  readonly series: readonly Series[];
  readonly entries: readonly Entry[];
}

/**
 * What a panel lists, in its order. Series that say that they share a list are one
 * listing; one whose every claim an earlier listing has told is left out.
 */
export function listingsOf(all: readonly Series[]): readonly Listing[] {
  const told = new Set<string>();
  const listings: Listing[] = [];
  for (const series of all) {
    const ids = series.rows.flatMap(({ sources }) => sources.map(({ id }) => id));
    const { title, part } = series.listing ?? { title: series.title, part: null };
    const last = listings.at(-1);
    if (part !== null && last?.title === title)
      listings[listings.length - 1] = joined(last, series, part);
    else if (ids.some((id) => !told.has(id))) {
      listings.push({ title, series: [series], entries: entriesOf(series, part) });
    }
    for (const id of ids) told.add(id);
  }
  return listings;
}

function joined(listing: Listing, series: Series, part: string): Listing {
  return {
    ...listing,
    series: [...listing.series, series],
    entries: [...listing.entries, ...entriesOf(series, part)],
  };
}

/** Two or three standings: provided, announced, discussed. */
export function isGrouped(entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 && entries.length < 4 && entries.every(({ standing }) => standing !== null)
  );
}
