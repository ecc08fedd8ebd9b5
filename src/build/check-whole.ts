import type { Briefing } from "../model/briefing.ts";
import type { Series } from "../model/series.ts";
import { checkFolder, panelIds } from "./check-folder.ts";
import { loadTypescript } from "./load-typescript.js";

type Check = typeof checkFolder;

/** `checkFolder`, and whether there is what shows ask for: panels are loaded only for that. */
export async function checkWhole(
  ...[folder, drafts]: Parameters<Check>
): Promise<ReturnType<Check>> {
  const checked = checkFolder(folder, drafts);
  if (!checked.briefings.some(({ show }) => show)) return checked;
  return checkFolder(folder, drafts, await loadKnownIds());
}

interface Derivation {
  derive(briefing: Briefing): Readonly<Record<string, Series | readonly Series[]>>;
}

/** By the address of what derives each panel, which knows no UI. */
async function loadKnownIds() {
  const panels = await Promise.all(
    panelIds().map(async (id) => {
      const file = new URL(`../panels/${id}/derive.ts`, import.meta.url);
      const { derive }: Derivation = await loadTypescript(file);
      return { id, derive };
    }),
  );
  return (briefing: Briefing): readonly string[] =>
    panels.flatMap(({ id, derive }) => {
      const shown = Object.values(derive(briefing)).flat();
      const ids = shown.flatMap((series) => (series.rows.length > 0 ? series.id : []));
      return ids.length > 0 ? [id, ...ids] : [];
    });
}
