import { useState } from "react";

/** Makes something for the reader, and says that it is under way and what became of it. */
export function useMaking() {
  const [said, setSaid] = useState("");
  const make = async (what: string, work: () => Promise<string>) => {
    setSaid(`Making: ${what}…`);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(`${what} could not be made: ${reasonOf(error)}`);
    }
  };
  return { said, make };
}

/** In a window that nobody looks at, nothing is ever painted. */
const UNSEEN_MS = 200;

/** Waits until what was said can be seen: a writer at work lets nothing be painted. */
export function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN_MS);
  });
}

/** How browsers say that a script did not come. */
const NO_SCRIPT = /dynamically imported module|module script/i;

function reasonOf(error: unknown): string {
  if (!navigator.onLine) return "this computer is offline, and what makes it was not kept.";
  const words = error instanceof Error ? error.message : String(error);
  const reason = NO_SCRIPT.test(words) ? "what makes it could not be fetched" : words;
  return `${reason.replace(/\.$/, "")}. Nothing else is affected; try again, or another format.`;
}
