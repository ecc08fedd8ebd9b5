/** What went wrong, as a sentence of its own. */
export function inWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
