import { fragmentOf, parseRoute } from "./model/routes.ts";

/** What an address asks for; a view's own fragment has the last word. */
export function paramsOf({ search, hash }: Pick<Location, "search" | "hash">): URLSearchParams {
  const params = new URLSearchParams(search);
  const [view = "", ...asked] = hash.split("?");
  if (!view.startsWith("#/")) return params;
  for (const [name, value] of new URLSearchParams(asked.join("?"))) params.set(name, value);
  return params;
}

/**
 * Where a view of one file stands: the dashboard's parameters before the fragment, as on the site,
 * so that places on it may stand there; a show and its presenter's window in the fragment.
 * @param to a path of the site, with what it asks for
 */
export function addressIn({ pathname }: Pick<Location, "pathname">, to: string): string {
  const [path = "", query] = to.split("?");
  const asked = query ? `?${query}` : "";
  const fragment = fragmentOf(parseRoute(path));
  return fragment ? pathname + fragment + asked : pathname + asked;
}
