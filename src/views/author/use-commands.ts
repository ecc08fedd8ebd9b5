import { moveEdge } from "../../author/requote.ts";
import type { Candidate } from "../../author/work.ts";
import type { Asking } from "./actions.tsx";
import type { Command } from "./keys.ts";
import { KINDS } from "./kinds.ts";
import { type Chosen, nextAfter } from "./use-chosen.ts";
import type { AtWork } from "./use-work.ts";

interface Context {
  readonly atWork: AtWork;
  readonly chosen: Chosen;
  readonly ask: (asking: Asking) => void;
  /** Announced once. */
  readonly say: (words: string) => void;
}

/** Does what a key or a button asks for, to the chosen candidate. */
export function useCommands({ atWork, chosen, ask, say }: Context) {
  const { work, decide } = atWork;
  return (command: Command, among: readonly Candidate[]) => {
    const { candidate } = chosen;
    if (!candidate) return;
    const { id } = candidate.claim;
    const go = (to: Candidate | undefined) => to && chosen.choose(to.claim.id);
    const at = among.findIndex(({ claim }) => claim.id === id);
    switch (command) {
      case "keep":
        decide({ do: "keep", id });
        say(`Kept. ${left(work.candidates, id)} to decide.`);
        return chosen.choose(nextAfter(among, id));
      case "go on":
        return chosen.choose(nextAfter(among, id));
      case "next":
        return go(among[at + 1]);
      case "before":
        return go(among[at - 1]);
      case "first":
        return go(among[0]);
      case "last":
        return go(among.at(-1));
      case "reopen":
        return decide({ do: "reopen", id });
      case "merge":
        say("Merged with the next.");
        return decide({ do: "merge", id });
      case "undo":
        say("Undone.");
        return atWork.undo();
      case "redo":
        say("Done again.");
        return atWork.redo();
      case "find":
        return document.getElementById("author-find")?.focus();
      case "dismiss":
      case "edit":
      case "split":
      case "keys":
        return ask(command);
      case "start less":
      case "start more":
      case "end less":
      case "end more":
        return requote(command);
      default:
        return toKind(command);
    }

    function requote(edge: "start less" | "start more" | "end less" | "end more") {
      if (!candidate) return;
      const text = atWork.known.article.paragraphs[candidate.span.paragraph] ?? "";
      const [which, by] = [edge.startsWith("start") ? "start" : "end", edge] as const;
      const forward = by === "start more" || by === "end more";
      decide({ do: "quote", id, span: moveEdge(text, candidate.span, which, forward ? 1 : -1) });
    }

    function toKind(asked: `kind ${number}`) {
      const kind = KINDS[Number(asked.slice("kind ".length)) - 1];
      if (!kind) return;
      decide({ do: "kind", id, kind });
      say(`Now ${kind}.`);
    }
  };
}

/** How many are left once this one is decided. */
function left(candidates: readonly Candidate[], id: string): number {
  return candidates.filter(({ state, claim }) => state === "open" && claim.id !== id).length;
}
