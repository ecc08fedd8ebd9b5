import { type Picture, pictureOf } from "../exports/picture.ts";
import type { Taken } from "../exports/taken.ts";
import { toPath } from "../model/routes.ts";
import { toPng, toSvg } from "./picture/picture.ts";

/**
 * What is taken, with pictures of its panels: those that were built, which show all of a panel and
 * no marking, or new ones. One that cannot be fetched is left out.
 * @param root the site's; null in a file by itself, which has none beside it
 */
export async function withPictures(taken: Taken, root: string | null): Promise<Taken> {
  if (root === null || taken.filter !== null || taken.marking !== null) return withOwn(taken);
  const fetched = taken.panels.map(({ id }) => fetchPicture(root, taken.briefing.id, id));
  return { ...taken, pictures: (await Promise.all(fetched)).flat() };
}

async function withOwn(taken: Taken): Promise<Taken> {
  const pictures: Picture[] = [];
  // One after the other: each is drawn in the page.
  for (const panel of taken.panels) {
    const part: Taken = { ...taken, scope: "panel", title: panel.title, panels: [panel] };
    const png = await toPng(await toSvg(part, { width: 960, theme: "light" }));
    pictures.push(pictureOf(panel.id, new Uint8Array(await png.arrayBuffer())));
  }
  return { ...taken, pictures };
}

async function fetchPicture(
  root: string,
  briefing: string,
  panel: string,
): Promise<readonly Picture[]> {
  try {
    const answer = await fetch(`${root}${toPath({ view: "embed", briefing, panel })}image.png`);
    return answer.ok ? [pictureOf(panel, new Uint8Array(await answer.arrayBuffer()))] : [];
  } catch {
    return [];
  }
}
