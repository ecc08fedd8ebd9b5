import { BriefingError } from "../../model/error.ts";
import type { Files } from "../../model/parse.ts";

/** A folder of the checkout as it was read: a save says what it was, so that nothing else is lost. */
export interface Checkout {
  readonly id: string;
  readonly before: string | null;
}

const ADDRESS = "/__author/";

/** Names of the checkout's briefings. */
export async function listFolders(): Promise<readonly string[]> {
  const { briefings }: { briefings: readonly string[] } = await ask("");
  return briefings;
}

export async function openFolder(id: string): Promise<{ files: Files; before: string }> {
  return ask(id);
}

/** @throws BriefingError where the folder has changed on disk, or one is there already */
export async function saveFolder({ id, before }: Checkout, files: Files): Promise<Checkout> {
  const saved: { before: string } = await ask(id, {
    method: "PUT",
    body: JSON.stringify({ files, before }),
  });
  return { id, before: saved.before };
}

async function ask<T>(id: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(ADDRESS + id, init);
  const body = await answer.json();
  if (!answer.ok) throw new BriefingError(body.fault);
  return body;
}
