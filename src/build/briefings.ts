import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { Briefing } from "../model/briefing.ts";
import { BriefingError } from "../model/error.ts";
import { parseBriefing, parseIndex } from "../model/parse.ts";

/**
 * Reads and checks every briefing under a folder.
 * @throws BriefingError with the faults of all of them at once
 */
export function readBriefings(folder: string): readonly Briefing[] {
  const read = (...names: string[]) => readFileSync(path.join(folder, ...names), "utf8");
  const ids = parseIndex(read("index.json"));
  const unlisted = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ids.includes(entry.name))
    .map(({ name }) => `index.json: the folder ${name} is not listed`);
  const faults: string[] = [...unlisted];
  const briefings = ids.flatMap((id) => {
    try {
      const notes = existsSync(path.join(folder, id, "notes.md"))
        ? read(id, "notes.md")
        : undefined;
      return [
        parseBriefing(id, {
          article: read(id, "article.txt"),
          claims: read(id, "claims.json"),
          context: read(id, "context.json"),
          notes,
        }),
      ];
    } catch (error) {
      if (error instanceof BriefingError) faults.push(...error.faults);
      else faults.push(`${id}: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
  const [first, ...rest] = faults;
  if (first !== undefined) throw new BriefingError(first, ...rest);
  return briefings;
}

/** Wanted or not, a page asks for them: an absent one is answered as empty, as in a build. */
const NOTES = /^\/briefings\/[^/?]+\/notes\.md$/;

/** Fails the build on bad data, naming every fault; in development, data changes reload the page. */
export function briefings(): Plugin {
  let folder = "";
  return {
    name: "briefings",
    configResolved(config) {
      folder = path.join(config.publicDir, "briefings");
    },
    buildStart() {
      if (this.environment.mode !== "build") return;
      try {
        readBriefings(folder);
      } catch (error) {
        this.error(
          error instanceof Error ? `the briefings do not hold:\n${error.message}` : String(error),
        );
      }
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.middlewares.use(({ url = "" }, response, next) => {
        if (NOTES.test(url) && !existsSync(path.join(folder, "..", url))) response.end();
        else next();
      });
      server.watcher.on("change", (file) => {
        if (file.startsWith(folder)) server.ws.send({ type: "full-reload" });
      });
    },
  };
}
