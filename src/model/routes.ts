/**
 * Addresses, relative to wherever the site is served. Every one is a real file,
 * so links are relative and the same from any sub-path.
 */
export type Route =
  | { readonly view: "home" }
  | { readonly view: "author" }
  | { readonly view: "dashboard"; readonly briefing: string }
  | { readonly view: "embed"; readonly briefing: string; readonly panel: string }
  | { readonly view: "present"; readonly briefing: string }
  | { readonly view: "presenter"; readonly briefing: string }
  | { readonly view: "not-found" };

/** The one first name of an address that is no briefing's. */
const AUTHOR = "author";

/** @param path from the site's root, with or without `index.html` and outer slashes */
export function parseRoute(path: string): Route {
  const [briefing, view, panel, ...rest] = path
    .replace(/(^|\/)index\.html$/, "")
    .split("/")
    .filter(Boolean);
  if (briefing === undefined) return { view: "home" };
  if (view === undefined)
    return briefing === AUTHOR ? { view: AUTHOR } : { view: "dashboard", briefing };
  if (view === "embed" && panel !== undefined && rest.length === 0) {
    return { view: "embed", briefing, panel };
  }
  if (view === "present" && panel === undefined) return { view: "present", briefing };
  if (view === "present" && panel === "presenter" && rest.length === 0) {
    return { view: "presenter", briefing };
  }
  return { view: "not-found" };
}

/** The folder of a route's `index.html`, from the root, with a slash after each name. */
export function toPath(route: Route): string {
  switch (route.view) {
    case "home":
    case "not-found":
      return "";
    case "author":
      return "author/";
    case "dashboard":
      return `${route.briefing}/`;
    case "present":
      return `${route.briefing}/present/`;
    case "presenter":
      return `${route.briefing}/present/presenter/`;
    case "embed":
      return `${route.briefing}/embed/${route.panel}/`;
  }
}

/** The way from a route's page up to the root: "./", "../", "../../../". */
export function toRoot(from: Route): string {
  return "../".repeat(toPath(from).split("/").length - 1) || "./";
}

/** A link from one page to another. */
export function linkTo(from: Route, to: Route): string {
  return toRoot(from) + toPath(to);
}

/** The whole briefing as one file, from the root. */
export function oneFilePath(briefing: string): string {
  return `${briefing}/briefing.html`;
}

/** The fragment that stands for a view inside one file; its dashboard needs none. */
export function fragmentOf(route: Route): string {
  return route.view === "present" || route.view === "presenter" ? `#/${route.view}` : "";
}

/** @param fragment any other than a view's is a place on the dashboard */
export function parseFragment(fragment: string, briefing: string): Route {
  const [view = ""] = fragment.split("?", 1);
  if (/^#\/present\/?$/.test(view)) return { view: "present", briefing };
  if (/^#\/(present\/)?presenter\/?$/.test(view)) return { view: "presenter", briefing };
  return { view: "dashboard", briefing };
}

/** Where a series built as a file lies, from the root. */
export function dataPath(briefing: string, series: string, ending: string): string {
  return `briefings/${briefing}/data/${series}.${ending}`;
}

/** Where a file lies that a reader takes away, of a panel or of the whole, from the root. */
export function takePath(briefing: string, file: string): string {
  return `${briefing}/files/${file}`;
}

/** A link to a file that a reader takes away. */
export function linkToTake(from: Route, briefing: string, file: string): string {
  return toRoot(from) + takePath(briefing, file);
}

/** Where a briefing's files lie, from the root. */
export function filePath(briefing: string, file: string): string {
  return `briefings/${briefing}/${file}`;
}

/** The fragment of a claim's passage in the article, and the query that opens its evidence. */
export function citeLink(claim: string): string {
  return `?cite=${claim}#${claimAnchor(claim)}`;
}

export function claimAnchor(claim: string): string {
  return `claim-${claim}`;
}
