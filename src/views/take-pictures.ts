import { type Picture, pictureOf } from "../exports/picture.ts";
import type { Taken } from "../exports/taken.ts";
import { toPath } from "../model/routes.ts";

/**
 * What is taken, with the pictures that were built of its panels. They show all of a panel, and so
 * are left out where a filter leaves something out; one that cannot be fetched is as well.
 */
export async function withPictures(taken: Taken, root: string): Promise<Taken> {
  if (taken.filter !== null) return taken;
  const fetched = taken.panels.map(({ id }) => fetchPicture(root, taken.briefing.id, id));
  return { ...taken, pictures: (await Promise.all(fetched)).flat() };
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
