import { useState } from "react";

/** What takes longer says that it is under way. */
const SLOW_MS = 500;

/** Makes something for the reader, and says what became of it. */
export function useMaking() {
  const [said, setSaid] = useState("");
  const make = async (what: string, work: () => Promise<string>) => {
    setSaid("");
    const slow = setTimeout(() => setSaid(`Making: ${what}…`), SLOW_MS);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(`${what} could not be made: ${reasonOf(error)}`);
    } finally {
      clearTimeout(slow);
    }
  };
  return { said, make };
}

function reasonOf(error: unknown): string {
  if (!navigator.onLine) return "this computer is offline, and what makes it was not kept.";
  const reason = error instanceof Error ? error.message : String(error);
  return `${reason.replace(/\.$/, "")}. Nothing else is affected; try again, or another format.`;
}
