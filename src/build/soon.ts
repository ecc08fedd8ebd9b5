/** Programs save in several steps: what follows within this time is one change. */
const QUIET_MS = 100;

/** Does something once when it has been asked for and nobody has asked again for a moment. */
export function soon(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, QUIET_MS);
  };
}
