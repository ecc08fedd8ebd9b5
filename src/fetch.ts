import { type Entry, entryOf, newestFirst } from "./model/entry.ts";
import { BriefingError } from "./model/error.ts";
import { parseBriefing, parseIndex } from "./model/parse.ts";
import { filePath } from "./model/routes.ts";
import { loadDerivation } from "./panels/derivation.ts";
import { panels } from "./panels/index.ts";
import { keyFigures, type Shown } from "./panels/panel.ts";

/** A file that has not come by then counts as a fault, and what was on screen stays. */
const PATIENCE_MS = 15_000;

/** Ids of all briefings, for a page that was not built with them. */
export async function loadIndex(root: string): Promise<readonly string[]> {
  const { signal } = new AbortController();
  return parseIndex(await loadText(`${root}briefings/index.json`, "index.json", signal));
}

/** @throws BriefingError whose faults name each file and what is wrong with it */
export async function loadBriefing(root: string, id: string, signal: AbortSignal): Promise<Shown> {
  const file = (name: string) => loadText(root + filePath(id, name), `${id}/${name}`, signal);
  const [article, claims, context, notes] = await Promise.all([
    file("article.txt"),
    file("claims.json"),
    file("context.json"),
    file("notes.md"),
  ]);
  const briefing = parseBriefing(
    id,
    { article, claims, context, notes },
    panels.map((panel) => panel.id),
  );
  const show = await loadDerivation(panels);
  return show(briefing);
}

/** All briefings as a list shows them, the newest first. */
export async function loadEntries(
  root: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  const briefings = await Promise.all(ids.map((id) => loadBriefing(root, id, signal)));
  return newestFirst(briefings.map((briefing) => entryOf(briefing, keyFigures(panels, briefing))));
}

async function loadText(address: string, name: string, signal: AbortSignal): Promise<string> {
  // Joined by hand: what joins two signals is younger than browsers that can do all else.
  const asking = new AbortController();
  const stop = () => asking.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, PATIENCE_MS);
  signal.addEventListener("abort", stop);
  try {
    const answer = await fetch(address, { signal: asking.signal, cache: "no-cache" });
    if (!answer.ok) throw new BriefingError(refusal(name, answer.status));
    return await answer.text();
  } catch (error) {
    if (error instanceof BriefingError || signal.aborted) throw error;
    if (late) {
      throw new BriefingError(
        `${name}: did not arrive within ${PATIENCE_MS / 1000} seconds; the network is slow`,
      );
    }
    if (!navigator.onLine) throw new BriefingError(`${name}: this computer is offline`);
    throw new BriefingError(`${name}: the server could not be reached`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function refusal(name: string, status: number): string {
  if (status === 404) return `${name}: not found on the server (404)`;
  if (status >= 500) return `${name}: the server failed (${status})`;
  return `${name}: the server refused it (${status})`;
}
