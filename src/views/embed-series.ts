import type { Series } from "../model/series.ts";

/** What the article itself says: its drawings or, where it has none, its first list. */
export function shownOf(all: readonly Series[]): readonly Series[] {
  const own = all.filter(isOwn);
  const drawn = own.filter(({ chart }) => chart);
  const lists = own.filter(({ columns }) => columns.some(({ key }) => key === "what"));
  return drawn.length > 0 ? drawn : lists.slice(1, 2);
}

/** Items in the article's words by status, which no drawing shows. */
export function groupsOf(all: readonly Series[]): readonly Series[] {
  return all.filter((series) => isOwn(series) && series.columns.some(({ key }) => key === "item"));
}

/** Said by the article, not by somebody else. */
export function isOwn({ rows }: Series): boolean {
  return rows.some(({ sources }) => sources.some(({ kind }) => kind === "claim"));
}
