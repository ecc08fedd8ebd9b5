import css from "./missing.module.css";

/** A server that says nothing for so long is not waited for. */
const PATIENCE_MS = 4000;

/**
 * A part of the program could not be fetched. After a deployment its script may be gone, and the
 * page at the same address is another: that is then loaded. Of the same build a page is loaded too
 * where it brings what was asked for: a browser remembers for as long as this one lives which
 * scripts gave nothing, also those that parts share. Else what serves instead is, or the reader is
 * told.
 * @param instead as for `part`
 */
export async function miss(what: string, page: string, instead?: string) {
  const answer = await answerAt(page);
  const brings = page !== location.href || (instead === "" && isFirstVisit());
  if (answer === "another" || (answer === "same" && brings)) go(page);
  else if (instead) location.assign(instead);
  else tell(what, answer === "same");
}

/** A page is loaded again once: a fault that stays would only repeat. */
function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  return visit instanceof PerformanceNavigationTiming && visit.type !== "reload";
}

/** Whether a page comes from the same build as this one; a login in its place is another, too. */
async function answerAt(page: string): Promise<"same" | "another" | "none"> {
  const { entry } = document.querySelector<HTMLElement>("script[data-entry]")?.dataset ?? {};
  const [name] = /[^/]+$/.exec(entry ?? "") ?? [];
  try {
    const asking = new AbortController();
    const { signal } = asking;
    setTimeout(() => asking.abort(), PATIENCE_MS);
    const answer = await fetch(page, { cache: "no-cache", redirect: "manual", signal });
    if (answer.type === "opaqueredirect") return "another";
    if (!answer.ok) return "none";
    return name && (await answer.text()).includes(name) ? "same" : "another";
  } catch {
    return "none";
  }
}

/** To assign the address of the page itself would only move to its fragment. */
function go(page: string) {
  if (page === location.href) location.reload();
  else location.assign(page);
}

/** Says that it is on its way, for as long as it is. */
export function tellOf(what: string, loading: Promise<unknown>) {
  const notice = edgeNotice("missing");
  notice.append(`Loading: ${what.replace(/^T/, "t")}…`);
  const remove = () => notice.remove();
  loading.then(remove, remove);
}

/** `part` takes it away once something has come. */
function tell(what: string, reachable: boolean) {
  const notice = edgeNotice("missing");
  notice.append(`${what} could not be loaded. What this page shows is whole. `);
  notice.append(
    reachable
      ? button("Load the page again", () => location.reload())
      : "The server cannot be reached: try again when it can.",
  );
}

/**
 * Words at the edge of the window, since what was pressed may be anywhere on the page.
 * @param name of what it is about: there is one at a time
 */
export function edgeNotice(name: "missing" | "update"): HTMLElement {
  document.querySelector(`[data-${name}]`)?.remove();
  const notice = document.createElement("p");
  notice.className = css.over ?? "";
  notice.dataset[name] = "";
  notice.setAttribute("role", "status");
  document.body.append(notice);
  return notice;
}

export function button(words: string, press: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}
