import { addressOf } from "./exports/address.ts";
import { formats } from "./exports/index.ts";
import type { Shown } from "./panels/panel.ts";
import { takingsOf } from "./views/taken.ts";

interface BuiltFile {
  /** From the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file of a briefing that is made at build, so that it has an address. */
export async function filesOf(briefing: Shown): Promise<readonly BuiltFile[]> {
  const files = takingsOf(briefing).flatMap((taken) =>
    formats
      .filter(({ built }) => built.includes(taken.scope))
      .map(async (format) => ({
        path: addressOf(taken, format.ending),
        bytes: await format.write(taken),
      })),
  );
  return Promise.all(files);
}
