import type { WrittenClaim } from "../model/claims/index.ts";
import { locate, readArticle } from "../model/evidence.ts";
import type { Fault } from "../model/fault.ts";
import { readBriefing } from "../model/parse.ts";
import { headlinesOf } from "./propose/headlines.ts";
import type { Candidate, Own, Work } from "./work.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Takes out of a fresh draft what its own checks refuse: a proposal must never be what stands
 * between an editor and a briefing.
 */
export function mend(work: Work): Work {
  let mended = work;
  for (let round = 0; round < ROUNDS; round += 1) {
    const faults = faultsOf(mended);
    if (faults.length === 0) return mended;
    mended = without(mended, faults, round + 1 === ROUNDS);
  }
  return mended;
}

/** Each makes the next one smaller; what is left then is the editor's. */
const ROUNDS = 5;

/** What does not hold, as the build would say it. */
export function faultsOf(work: Work): readonly Fault[] {
  return readBriefing(work.id, writeFiles(work)).faults;
}

function without(work: Work, faults: readonly Fault[], last: boolean): Work {
  const told = work.candidates.filter(({ state }) => state !== "dismissed");
  const wrong = new Map<Candidate, Fault[]>();
  for (const fault of faults) {
    const [list, index] = fault.path;
    const candidate = list === "claims" && typeof index === "number" ? told[index] : undefined;
    if (!candidate) continue;
    const known = wrong.get(candidate);
    if (known) known.push(fault);
    else wrong.set(candidate, [fault]);
  }
  const candidates = work.candidates.map((candidate) => {
    const about = wrong.get(candidate);
    return about ? about.reduce(simpler, withoutQuantities(candidate, about)) : candidate;
  });
  return {
    ...work,
    candidates,
    own: { ...ownWithout(work.own, faults), messages: otherMessages(work, faults, last) },
    notFigures: [...work.notFigures, ...uncovered(work, faults)],
  };
}

/** All at once: each fault counts the quantities as they stand in the files. */
function withoutQuantities(candidate: Candidate, faults: readonly Fault[]): Candidate {
  const wrong = new Set(faults.filter(isOfQuantity).map(({ path }) => path[3]));
  if (wrong.size === 0) return candidate;
  const { claim } = candidate;
  const quantities = claim.quantities.filter((_, index) => !wrong.has(index));
  const left = { ...candidate, unsure: true, claim: { ...claim, quantities } };
  return claim.kind === "statistic" && quantities.length === 0 ? plain(left) : left;
}

function isOfQuantity({ path: [, , field, at] }: Fault): boolean {
  return field === "quantities" && typeof at === "number";
}

/** A candidate without what another fault is about, and to be looked at with care. */
function simpler(candidate: Candidate, fault: Fault): Candidate {
  if (isOfQuantity(fault)) return candidate;
  const { path, what } = fault;
  const field = path[2];
  const { claim } = candidate;
  const changed = (
    over: Partial<Pick<WrittenClaim, "asOf" | "summary" | "status" | "countries">>,
  ): Candidate => ({
    ...candidate,
    unsure: true,
    claim: { ...claim, ...over },
  });
  if (field === "asOf") return changed({ asOf: undefined });
  if (field === "summary") return changed({ summary: wordsBefore(claim.summary) });
  if (field === "status" && what.includes("still to come")) return changed({ status: "announced" });
  if (field === "countries") return changed({ countries: [] });
  return plain(candidate);
}

/** The same words as background, of which nothing more is said. */
function plain(candidate: Candidate): Candidate {
  const { id, quote, occurrence, quantities, summary } = candidate.claim;
  const bare = { countries: [], caveats: [], doesNotSay: [] };
  return {
    ...candidate,
    unsure: true,
    claim: {
      kind: "background",
      id,
      quote,
      occurrence,
      summary,
      status: "reported",
      quantities,
      ...bare,
    },
  };
}

/** What stands before the first number of a summary, with a sign that it goes on, as the quote does. */
function wordsBefore(summary: string): string {
  const [words = ""] = /^\D*/.exec(summary) ?? [];
  const kept = words.replace(/\s+\S*$/, "").trim();
  return kept.length > 2 && kept !== summary ? `${kept} …` : "Words of the article";
}

function ownWithout(own: Own, faults: readonly Fault[]): Own {
  const about = (list: string) =>
    new Set(faults.flatMap(({ path }) => (path[0] === list ? [path[1]] : [])));
  const [terms, figures, steps] = ["terms", "keyFigures", "timeLine"].map(about);
  const kept = <T>(list: readonly T[], out: ReadonlySet<unknown> | undefined) =>
    list.filter((_, index) => !out?.has(index));
  return {
    ...own,
    standfirst: about("standfirst").size > 0 ? STANDFIRST : own.standfirst,
    terms: kept(own.terms, terms),
    keyFigures: kept(own.keyFigures, figures),
    timeLine: kept(own.timeLine, steps),
  };
}

/** In place of a headline that is refused, the next that could stand there; in the end, none. */
function otherMessages({ own, candidates }: Work, faults: readonly Fault[], last: boolean) {
  const wrong = new Set(
    faults.flatMap(({ path: [list, id] }) => (list === "messages" ? [id] : [])),
  );
  const offered = headlinesOf(candidates);
  const messages = Object.entries(own.messages).flatMap(([panel, message]) => {
    if (!wrong.has(panel)) return [[panel, message] as const];
    const others = offered.get(panel) ?? [];
    const headline = last ? undefined : others[others.indexOf(message.headline) + 1];
    return headline === undefined ? [] : [[panel, { ...message, headline }] as const];
  });
  return Object.fromEntries(messages);
}

const STANDFIRST = "What one article reports, with the sentence behind every figure.";

/** Numbers that no rule could state, each place once, for the editor to look at. */
function uncovered(work: Work, faults: readonly Fault[]): Work["notFigures"] {
  const words = new Set(
    faults.flatMap((fault) => (fault.file === "article.txt" && fault.words ? [fault.words] : [])),
  );
  const article = readArticle(work.article);
  const known = new Set(
    work.notFigures.map(({ quote, occurrence = 1 }) => `${quote} ${occurrence}`),
  );
  return [...words].flatMap((quote) => {
    const places = locate(article, quote);
    return places
      .map((_, index) => ({
        quote,
        ...(places.length > 1 ? { occurrence: index + 1 } : {}),
        because: "Not read as a figure: state it in its claim if it is one",
      }))
      .filter(({ occurrence = 1 }) => !known.has(`${quote} ${occurrence}`));
  });
}
