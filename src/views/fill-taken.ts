import type { Format } from "../exports/index.ts";
import type { Taken } from "../exports/taken.ts";
import type { Shown } from "../panels/panel.ts";
import { withPictures } from "./take-pictures.ts";
import { withSlides } from "./take-slides.ts";

/**
 * What is taken, with what its format holds and the page does not.
 * @param root the site's, where pictures were built; null where there are none
 */
export async function fillTaken(
  taken: Taken,
  { pictured, slides }: Format,
  shown: Shown,
  root: string | null,
): Promise<Taken> {
  const whole = pictured ? await withPictures(taken, root) : taken;
  return slides ? withSlides(whole, shown) : whole;
}
