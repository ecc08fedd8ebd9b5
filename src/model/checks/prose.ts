import type { WrittenClaim } from "../claims/index.ts";
import type { Fault } from "../fault.ts";
import type { Checked } from "./checked.ts";

/** A sentence or name of the editor's own, and where it is written. */
export interface Prose {
  readonly file: Fault["file"];
  readonly path: Fault["path"];
  readonly text: string;
  /** Says what is not said, so what it counts needs no source; money and bounds it keeps all the same. */
  readonly silent: boolean;
  /** The claim it belongs to, by its place in the file. */
  readonly claim: number | null;
  /** Names a source's own date, which is where that is known from. */
  readonly dates: boolean;
}

/** All that an editor writes and a reader sees. */
export function proseOf({ claims: file, context, notes }: Checked): readonly Prose[] {
  return [
    ...inFile("claims.json", [
      [["title"], file.title],
      [["standfirst"], file.standfirst],
      ...Object.entries(file.messages).flatMap(([panel, { headline, subtitle }]): Entry[] => [
        [["messages", panel, "headline"], headline],
        [["messages", panel, "subtitle"], subtitle],
      ]),
      ...(file.show ?? []).map(({ title }, index): Entry => [["show", index, "title"], title]),
      ...file.terms.flatMap(({ term, meaning }, index): Entry[] => [
        [["terms", index, "term"], term],
        [["terms", index, "meaning"], meaning],
      ]),
    ]),
    ...file.claims.flatMap(ofClaim),
    ...inFile("context.json", [
      [["published", "words"], context.published?.words],
      ...context.facts.map(
        ({ statement }, index): Entry => [["facts", index, "statement"], statement],
      ),
    ]),
    ...inFile(
      "context.json",
      context.facts.map(({ dated }, index): Entry => [["facts", index, "dated"], dated]),
      { dates: true },
    ),
    ...Object.values(notes).flatMap((lines) =>
      inFile(
        "notes.md",
        lines.map((text): Entry => [[], text]),
      ),
    ),
  ];
}

type Entry = readonly [path: Fault["path"], text: string | undefined];

function inFile(
  file: Fault["file"],
  entries: readonly Entry[],
  over: Partial<Prose> = {},
): readonly Prose[] {
  return entries.flatMap(([path, text]) =>
    text === undefined
      ? []
      : [{ file, path, text, silent: false, claim: null, dates: false, ...over }],
  );
}

function ofClaim(claim: WrittenClaim, index: number): readonly Prose[] {
  const at = (...path: Fault["path"]) => ["claims", index, ...path];
  const { summary, figure, caveats, doesNotSay, quantities } = claim;
  const said: readonly Entry[] = [
    [at("summary"), summary],
    ...FIGURE.map((field): Entry => [at("figure", field), figure?.[field]]),
    ...caveats.map((text, place): Entry => [at("caveats", place), text]),
    ...quantities.map(({ about }, place): Entry => [at("quantities", place, "about"), about]),
    ...namesOf(claim).map(([field, text]): Entry => [at(field), text]),
  ];
  const unsaid = doesNotSay.map((text, place): Entry => [at("doesNotSay", place), text]);
  return [
    ...inFile("claims.json", said, { claim: index }),
    ...inFile("claims.json", unsaid, { claim: index, silent: true }),
  ];
}

const FIGURE = ["lead", "label", "short"] as const;

/** What a claim's kind has named besides: a place, a force, an instrument. */
function namesOf(claim: WrittenClaim): readonly (readonly [field: string, text: string])[] {
  if (claim.kind === "deployment")
    return [
      ["place", claim.place],
      ["force", claim.force],
    ];
  return claim.kind === "agreement" ? [["instrument", claim.instrument]] : [];
}
