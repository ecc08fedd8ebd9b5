import { answer } from "./attempt.ts";

/**
 * Copies a text, in the handler of a press. There is no clipboard at all where the site is served
 * without encryption.
 * @returns whether it was copied: if not, the reader has to
 */
export function copy(text: string): Promise<boolean> {
  return answer(() => navigator.clipboard.writeText(text).then(() => true), false);
}
