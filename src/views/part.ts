/** What takes longer says that it is under way. */
const SLOW_MS = 500;

/**
 * A part of the program that is fetched when wanted. Where it cannot be had the reader is told, or
 * the page is loaded that has it.
 * @param what as in "… could not be loaded"
 * @param page the address of the page that has the part from the start
 * @param instead an address that serves in the part's place, where this page is not out of date;
 *   empty where this page's own address asks for the part
 * @returns null where it cannot be had
 */
export async function part<T>(
  what: string,
  load: () => Promise<T>,
  page = location.href,
  instead?: string,
): Promise<T | null> {
  const loading = load();
  const slow = setTimeout(() => say(({ tellOf }) => tellOf(what, loading)), SLOW_MS);
  try {
    const loaded = await loading;
    document.querySelector("[data-missing]")?.remove();
    return loaded;
  } catch {
    await say(({ miss }) => miss(what, page, instead));
    return null;
  } finally {
    clearTimeout(slow);
  }
}

/** Its words are fetched as soon as the page answers: they must be there when nothing can be fetched. */
function say(words: (missing: typeof import("./missing.ts")) => unknown) {
  return import("./missing.ts").then(words).catch(() => undefined);
}
