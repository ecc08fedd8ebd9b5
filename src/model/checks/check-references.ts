import type { Briefing, Claim } from "../briefing.ts";
import { isMoney } from "../currency.ts";
import { firstWith } from "../evidence.ts";
import { type Fault, inClaims, inContext, lacking } from "../fault.ts";
import { nearestAmong, nearestName } from "../nearest-name.ts";
import type { Located } from "./checked.ts";

/** Every id, party, panel and time word that a file names is one that there is. */
export function checkReferences(briefing: Briefing, written: Located): readonly Fault[] {
  return [
    ...repeated("claims", briefing.claims).map(({ index, what }) =>
      inClaims(["claims", index, "id"], what),
    ),
    ...repeated("facts", briefing.facts).map(({ index, what }) =>
      inContext(["facts", index, "id"], what),
    ),
    ...undecided(briefing),
    ...keyFigures(briefing),
    ...figures(briefing, written),
    ...timeLine(briefing),
    ...totals(briefing),
    ...facts(briefing),
    ...published(briefing),
    ...headings(written),
  ];
}

function repeated(list: string, named: readonly { readonly id: string }[]) {
  const seen = new Set<string>();
  return named.flatMap(({ id }, index) => {
    if (!seen.has(id)) return seen.add(id) && [];
    return [{ index, what: `the id ${id} is used twice in ${list}` }];
  });
}

function undecided({ claims, draft }: Briefing): readonly Fault[] {
  const known = idsOf(claims);
  const near = nearestAmong(known);
  return (draft?.undecided ?? []).flatMap((id, index) =>
    known.has(id) ? [] : [noClaim(["draft", "undecided", index], id, near)],
  );
}

function keyFigures(briefing: Briefing): readonly Fault[] {
  const claims = new Map(briefing.claims.map((claim) => [claim.id, claim]));
  const near = nearestAmong(claims.keys());
  const before = new Set<string>();
  return briefing.keyFigures.flatMap((id, index) => {
    const path = ["keyFigures", index];
    const claim = claims.get(id);
    if (!claim) return [noClaim(path, id, near)];
    if (!claim.figure) return [inClaims(path, `the claim ${id} has no number to show`)];
    if (before.has(id)) return [inClaims(path, `${id} is listed twice`)];
    before.add(id);
    return [];
  });
}

/** Words for large type need a number to stand with. */
function figures(briefing: Briefing, { claims: file }: Located): readonly Fault[] {
  return file.claims.flatMap(({ figure }, index) =>
    figure && !briefing.claims[index]?.figure
      ? [inClaims(["claims", index, "figure"], "the claim has no number to show in large type")]
      : [],
  );
}

function timeLine({ article, claims, timeLine: steps }: Briefing): readonly Fault[] {
  const known = idsOf(claims);
  const near = nearestAmong(known);
  const before = new Set<string>();
  const once = (path: Fault["path"], words: string): readonly Fault[] => {
    if (before.has(words)) return [inClaims(path, `${words} is listed twice`)];
    before.add(words);
    return [];
  };
  return steps.flatMap(({ words, claims: told }, index) => [
    ...(firstWith(article, words) >= 0
      ? once(["timeLine", index, "words"], `“${words}”`)
      : [inClaims(["timeLine", index, "words"], `“${words}” is not in the article`)]),
    ...told.flatMap((id, at) => {
      const path = ["timeLine", index, "claims", at];
      return known.has(id) ? once(path, id) : [noClaim(path, id, near)];
    }),
  ]);
}

/** A part names another claim, which states the total, in the same unit or other money. */
function totals({ claims }: Briefing): readonly Fault[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const near = nearestAmong(known.keys());
  return claims.flatMap((claim, index) =>
    claim.quantities.flatMap(({ partOf, unit }, at) => {
      if (partOf === undefined) return [];
      const path = ["claims", index, "quantities", at, "partOf"];
      const whole = known.get(partOf);
      if (whole === claim) return [inClaims(path, "a claim is no part of itself")];
      return whole ? noTotal(whole, unit, path) : [noClaim(path, partOf, near)];
    }),
  );
}

function noTotal({ id, quantities }: Claim, unit: string, path: Fault["path"]): readonly Fault[] {
  const total = quantities.find(({ role }) => role === "total");
  if (!total) return [inClaims(path, `the claim ${id} states no total`)];
  if (total.unit === unit || (isMoney(total.unit) && isMoney(unit))) return [];
  return [inClaims(path, `the total of ${id} is in ${total.unit}, this part in ${unit}`)];
}

function facts(briefing: Briefing): readonly Fault[] {
  const known = idsOf(briefing.claims);
  const near = nearestAmong(known);
  return briefing.facts.flatMap(({ claim }, index) =>
    known.has(claim) ? [] : [noClaim(["facts", index, "claim"], claim, near, "context.json")],
  );
}

function published({ published, facts }: Briefing): readonly Fault[] {
  const known = idsOf(facts);
  return (published?.facts ?? []).flatMap((id, index) =>
    known.has(id)
      ? []
      : [lacking(inContext(["published", "facts", index], `there is no fact ${id}`))],
  );
}

/** Slides that are no panel's, whose speaker notes may be written too. */
const OTHER_SLIDES = ["title", "key-figures", "sources"];

function headings({ claims: { messages }, notes, panels }: Located): readonly Fault[] {
  if (!panels) return [];
  const unknown = (id: string, known: readonly string[]) => {
    const near = nearestName(id, known);
    const hint = near === null ? `the panels are ${known.join(", ")}` : `did you mean ${near}?`;
    return `there is no panel ${id}; ${hint}`;
  };
  const slides = [...panels, ...OTHER_SLIDES];
  return [
    ...Object.keys(messages)
      .filter((id) => !panels.includes(id))
      .map((id) => inClaims(["messages", id], unknown(id, panels))),
    ...Object.keys(notes)
      .filter((id) => !slides.includes(id))
      .map(
        (id): Fault => ({
          file: "notes.md",
          path: [],
          words: `## ${id}`,
          what: unknown(id, slides),
        }),
      ),
  ];
}

function noClaim(
  path: Fault["path"],
  id: string,
  near: ReturnType<typeof nearestAmong>,
  file = "claims.json",
): Fault {
  const name = near(id);
  const hint = name === null ? "" : `; did you mean ${name}?`;
  return lacking({ file, path, what: `there is no claim ${id}${hint}` });
}

function idsOf(named: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ id }) => id));
}
