/**
 * A part of the program that is fetched when wanted. Where it cannot be had the reader is told, or
 * the page is loaded that has it.
 * @param what as in "… could not be loaded"
 * @param page the address of the page that has the part from the start
 * @param instead an address that serves in the part's place, where this page is not out of date
 * @returns null where it cannot be had
 */
export async function part<T>(
  what: string,
  load: () => Promise<T>,
  page = location.href,
  instead?: string,
): Promise<T | null> {
  try {
    const loaded = await load();
    document.querySelector("[data-missing]")?.remove();
    return loaded;
  } catch {
    // Fetched as soon as the page answers: it must be there when nothing can be fetched.
    await import("./missing.ts")
      .then(({ miss }) => miss(what, page, instead))
      .catch(() => undefined);
    return null;
  }
}
