import { dataPath, takePath } from "../model/routes.ts";
import { fileName, type Taken } from "./taken.ts";

/** Where a file lies that is made at build, from the site's root. */
export function addressOf(taken: Taken, ending: string): string {
  const { scope, name, briefing } = taken;
  return scope === "series"
    ? dataPath(briefing.id, name, ending)
    : takePath(briefing.id, fileName(taken, ending));
}
