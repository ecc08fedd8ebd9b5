import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import { foldersIn, isFolder } from "./briefing-files.ts";
import { soon } from "./soon.ts";

/** What a briefing is made of; editors keep other files beside these while they save. */
const FILE = /^(article\.txt|claims\.json|context\.json|notes\.md|index\.json)$/;

/**
 * Tells of each change to a folder of briefings or a briefing's folder, until interrupted.
 * Folders are watched, not files, so that a file which an editor replaces is still seen; and
 * anew after each change, so that folders may come and go, the watched one too.
 */
export function watchFolder(folder: string, changed: () => void) {
  let watchers: readonly FSWatcher[] = [];
  const again = soon(() => {
    begin();
    changed();
  });
  const begin = () => {
    for (const watcher of watchers) watcher.close();
    const inner = isFolder(folder) ? foldersIn(folder) : [];
    const names = new Set([...inner, path.basename(folder)]);
    watchers = [
      ...watchOne(path.dirname(folder), (name) => name === path.basename(folder), again),
      ...watchOne(
        folder,
        (name) => FILE.test(name) || names.has(name) || !/[.~]/.test(name),
        again,
      ),
      ...inner.flatMap((name) =>
        watchOne(path.join(folder, name), (file) => FILE.test(file), again),
      ),
    ];
  };
  begin();
}

function watchOne(
  folder: string,
  matters: (name: string) => boolean,
  changed: () => void,
): readonly FSWatcher[] {
  if (!isFolder(folder)) return [];
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || matters(name)) changed();
    });
    // A folder that is removed ends its own watching.
    return [watcher.on("error", changed)];
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${folder}: changes are not seen: ${what}\n`);
    return [];
  }
}
