import { formats } from "./exports/index.ts";
import { fileName, type Taken } from "./exports/taken.ts";
import { dataPath, takePath } from "./model/routes.ts";
import { panels } from "./panels/index.ts";
import { panelsOf, type Shown } from "./panels/panel.ts";
import { takenBriefing, takenPanel, takenSeries } from "./views/taken.ts";

interface BuiltFile {
  /** From the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file of a briefing that is made at build, so that it has an address. */
export async function filesOf(briefing: Shown): Promise<readonly BuiltFile[]> {
  const files = takings(briefing).flatMap((taken) =>
    formats
      .filter(({ built }) => built.includes(taken.scope))
      .map(async (format) => ({
        path: addressOf(taken, format.ending),
        bytes: await format.write(taken),
      })),
  );
  return Promise.all(files);
}

function takings(briefing: Shown): readonly Taken[] {
  const parts = panelsOf(panels, briefing).map((panel) => takenPanel(panel, briefing));
  const series = parts.flatMap((taken) =>
    taken.panels.flatMap((panel) => panel.series.map((one) => takenSeries(taken, one))),
  );
  return [takenBriefing(briefing), ...parts, ...series];
}

function addressOf(taken: Taken, ending: string): string {
  const { scope, name, briefing } = taken;
  return scope === "series"
    ? dataPath(briefing.id, name, ending)
    : takePath(briefing.id, fileName(taken, ending));
}
