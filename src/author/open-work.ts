import type { WrittenClaim } from "../model/claims/index.ts";
import { BriefingError } from "../model/error.ts";
import { locate, type Span } from "../model/evidence.ts";
import { claimsFile, contextFile, VERSION } from "../model/forms.ts";
import type { Files } from "../model/parse.ts";
import { readSound } from "../model/reading/read-sound.ts";
import { sayFaults } from "../model/reading/say-faults.ts";
import { candidatesOf, type Known, knowArticle } from "./candidates.ts";
import type { Candidate, Work } from "./work.ts";

/**
 * A briefing's files as a work to go on with. What is wrong in them is told there as it would be
 * by a build; a sentence that no claim has gets a candidate.
 * @throws BriefingError where claims.json has another form
 */
export function openWork(id: string, files: Files): Work {
  const claims = readSound("claims.json", files.claims, claimsFile);
  if (!claims.output)
    throw new BriefingError(sayFaults(id, { "claims.json": files.claims }, claims.faults));
  const context = readSound(
    "context.json",
    files.context || JSON.stringify({ version: VERSION }),
    contextFile,
  );
  // Where its form is not read, what stands in it would be lost at the next save.
  if (!context.output)
    throw new BriefingError(sayFaults(id, { "context.json": files.context ?? "" }, context.faults));
  const { $schema: _, version: __, draft, claims: written, notFigures, ...own } = claims.output;
  const known = knowArticle(files.article, own.article.lead);
  const undecided = new Set(draft?.undecided);
  const kept = written.map((claim) => candidateOf(known, claim, undecided.has(claim.id)));
  const exceptions = notFigures.flatMap((one) => spanOf(known, one) ?? []);
  return {
    id,
    article: files.article,
    candidates: withUntold(kept, exceptions, known),
    own,
    unchecked: draft?.unchecked ?? [],
    notFigures,
    context: context.output,
    notes: files.notes ?? "",
    furniture: [],
  };
}

function candidateOf(known: Known, claim: WrittenClaim, open: boolean): Candidate {
  const span = spanOf(known, claim) ?? { paragraph: 0, start: 0, end: 0 };
  return { span, state: open ? "open" : "kept", because: "", unsure: false, claim };
}

function spanOf(
  { article }: Known,
  { quote, occurrence = 1 }: Pick<WrittenClaim, "quote" | "occurrence">,
) {
  return locate(article, quote)[occurrence - 1];
}

/** With candidates for sentences that nothing is said of, each where it belongs. */
function withUntold(
  kept: readonly Candidate[],
  exceptions: readonly Span[],
  known: Known,
): readonly Candidate[] {
  const told = [...kept.map(({ span }) => span), ...exceptions];
  const meets = (a: Span, b: Span) =>
    a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
  const untold = candidatesOf(known).filter(
    ({ span, state }) => state === "open" && !told.some((one) => meets(one, span)),
  );
  if (untold.length === 0) return kept;
  const taken = new Set(kept.map(({ claim }) => claim.id));
  const named = untold.map((one) =>
    taken.has(one.claim.id)
      ? { ...one, claim: { ...one.claim, id: `${one.claim.id}-untold` } }
      : one,
  );
  return [...kept, ...named].sort(
    (a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start,
  );
}
