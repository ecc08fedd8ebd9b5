import { addressOf } from "./exports/address.ts";
import { formats } from "./exports/index.ts";
import { pictureOf } from "./exports/picture.ts";
import type { Shown } from "./panels/panel.ts";
import { withSlides } from "./views/take-slides.ts";
import { takingsOf } from "./views/taken.ts";

interface BuiltFile {
  /** From the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Every file of a briefing that is made at build, so that it has an address.
 * @param pngs the panels' pictures
 */
export async function filesOf(
  briefing: Shown,
  pngs: Readonly<Record<string, Uint8Array>>,
): Promise<readonly BuiltFile[]> {
  const pictures = Object.entries(pngs).map(([panel, png]) => pictureOf(panel, png));
  const files = takingsOf(briefing, undefined, pictures).flatMap((taken) => {
    const asked = formats.filter(({ built }) => built.includes(taken.scope));
    const whole = asked.some(({ slides }) => slides) ? withSlides(taken, briefing) : taken;
    return asked.map(async (format) => ({
      path: addressOf(taken, format.ending),
      bytes: await format.write(whole),
    }));
  });
  return Promise.all(files);
}
