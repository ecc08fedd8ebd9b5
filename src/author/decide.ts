import type { Kind } from "../model/briefing.ts";
import type { WrittenClaim } from "../model/claims/index.ts";
import type { Span } from "../model/evidence.ts";
import type { ContextFile, Part } from "../model/forms.ts";
import { claimAt, type Known } from "./candidates.ts";
import { followParts } from "./follow-parts.ts";
import { mergeNext, splitAt } from "./joints.ts";
import { renamed } from "./rename.ts";
import { requote } from "./requote.ts";
import type { Candidate, Own, Work } from "./work.ts";

/** What an analyst may do; each is one step of undo. */
export type Decision =
  | { readonly do: "keep"; readonly id: string }
  | { readonly do: "dismiss"; readonly id: string; readonly because: string }
  | { readonly do: "reopen"; readonly id: string }
  /** What is edited has been decided. */
  | { readonly do: "change"; readonly id: string; readonly claim: WrittenClaim }
  | { readonly do: "kind"; readonly id: string; readonly kind: Kind }
  | { readonly do: "quote"; readonly id: string; readonly span: Span }
  /** `at` counts from the beginning of the quote. */
  | { readonly do: "split"; readonly id: string; readonly at: number }
  | { readonly do: "merge"; readonly id: string }
  | { readonly do: "own"; readonly own: Partial<Own> }
  | { readonly do: "check"; readonly part: Part }
  | { readonly do: "notFigures"; readonly notFigures: Work["notFigures"] }
  | { readonly do: "context"; readonly context: ContextFile }
  | { readonly do: "notes"; readonly notes: string };

/** A work after a decision; the same work where the decision changes nothing. */
export function decide(work: Work, known: Known, decision: Decision): Work {
  const decided = apply(work, known, decision);
  return decided === work ? work : followParts(decided, known.lead);
}

function apply(work: Work, known: Known, decision: Decision): Work {
  switch (decision.do) {
    case "own":
      return withOwn(work, decision.own);
    case "check":
      return { ...work, unchecked: work.unchecked.filter((part) => part !== decision.part) };
    case "notFigures":
      return { ...work, notFigures: decision.notFigures };
    case "context":
      return { ...work, context: decision.context };
    case "notes":
      return { ...work, notes: decision.notes };
    case "split":
      return splitAt(work, known, decision.id, decision.at);
    case "merge":
      return mergeNext(work, known, decision.id);
    case "change":
      return renamed(
        withCandidate(work, decision.id, changed(known, decision)),
        decision.id,
        decision.claim.id,
      );
    default:
      return withCandidate(work, decision.id, changed(known, decision));
  }
}

type OfCandidate = Exclude<
  Decision,
  { readonly do: "own" | "check" | "notFigures" | "context" | "notes" | "split" | "merge" }
>;

function changed(known: Known, decision: OfCandidate): (candidate: Candidate) => Candidate {
  return (candidate) => {
    switch (decision.do) {
      case "keep":
        return { ...candidate, state: "kept", because: "" };
      case "dismiss":
        return { ...candidate, state: "dismissed", because: decision.because };
      case "reopen":
        return { ...candidate, state: "open", because: "" };
      case "change":
        return { ...candidate, state: "kept", because: "", claim: decision.claim };
      case "kind": {
        const claim = claimAt(known, candidate.span, decision.kind, candidate.claim.id);
        return { ...candidate, claim };
      }
      case "quote":
        return requote(known, candidate, decision.span);
    }
  };
}

function withCandidate(work: Work, id: string, change: (candidate: Candidate) => Candidate): Work {
  const candidates = work.candidates.map((candidate) =>
    candidate.claim.id === id ? change(candidate) : candidate,
  );
  return { ...work, candidates };
}

/** What is changed by hand has been looked at. */
function withOwn(work: Work, own: Partial<Own>): Work {
  return {
    ...work,
    own: { ...work.own, ...own },
    unchecked: work.unchecked.filter((part) => !(part in own)),
  };
}
