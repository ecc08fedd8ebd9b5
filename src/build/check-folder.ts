import { readdirSync } from "node:fs";
import path from "node:path";
import { leftToDecide } from "../model/as-draft.ts";
import type { Briefing, Draft } from "../model/briefing.ts";
import { unknownIn } from "../model/checks/check-show.ts";
import { BriefingError } from "../model/error.ts";
import { type Fault, inClaims } from "../model/fault.ts";
import { claimsFile, contextFile, indexFile } from "../model/forms.ts";
import { parseBriefing } from "../model/parse.ts";
import { readJson } from "../model/reading/json-text.ts";
import { readForm } from "../model/reading/read-form.ts";
import { sayFaults } from "../model/reading/say-faults.ts";
import { foldersIn, isFolder, NEEDED, OPTIONAL, readTexts, type Texts } from "./briefing-files.ts";

/** The briefings of a folder that hold, and every fault of the others. */
export interface Checked {
  readonly briefings: readonly Briefing[];
  /** Sentences in the one form, of all files at once. */
  readonly faults: readonly string[];
}

/** Whether a draft is a fault, which it is wherever it would be published. */
type Drafts = "allowed" | "refused";

/** Ids of what a briefing's panels have to show. */
type KnownIds = (briefing: Briefing) => readonly string[];

/** What is allowed, and what is known of the panels. */
interface Given {
  readonly drafts: Drafts;
  readonly knownIds?: KnownIds | undefined;
}

/**
 * Checks a folder of briefings with its index.json, or the folder of one briefing.
 * @param knownIds where it is not given, what a show asks for is not looked up
 */
export function checkFolder(
  folder: string,
  drafts: Drafts = "refused",
  knownIds?: KnownIds,
): Checked {
  const given = { drafts, knownIds };
  if (!isFolder(folder)) return { briefings: [], faults: [`${folder}: there is no such folder`] };
  const { texts, faults } = readTexts(folder, ["index.json"]);
  const isOne = readTexts(folder, NEEDED).faults.length < NEEDED.length;
  const source = texts["index.json"];
  if (source === undefined && isOne) return checkOne(path.resolve(folder), given);
  return checkAll(folder, source, faults, given);
}

/** @throws BriefingError with the faults of all briefings at once */
export function readBriefings(folder: string): readonly Briefing[] {
  const { briefings, faults } = checkFolder(folder);
  if (faults.length > 0) throw new BriefingError(faults);
  return briefings;
}

function checkOne(folder: string, given: Given): Checked {
  return together(checkName(path.basename(folder)), [checkBriefing(folder, given)]);
}

function checkAll(
  folder: string,
  source: string | undefined,
  missing: readonly Fault[],
  given: Given,
): Checked {
  const folders = foldersIn(folder);
  const form = source === undefined ? null : readForm("index.json", source, indexFile);
  const listed = source === undefined ? null : listedIn(source);
  const faults = [
    ...missing,
    ...(form?.faults ?? []),
    ...(listed ? checkListed(listed, folders) : []),
  ];
  const named = listed ? [] : folders.flatMap(checkName);
  const known = new Set(folders);
  const ids = listed ? [...new Set(listed)].filter((id) => known.has(id)) : folders;
  return together(
    [...sayFaults("", { "index.json": source }, faults), ...named],
    ids.map((id) => checkBriefing(path.join(folder, id), given)),
  );
}

/** What the index lists, even where it has faults; nothing where it lists nothing at all. */
function listedIn(source: string): readonly string[] | null {
  const json = readJson(source);
  const index = "value" in json ? json.value : null;
  if (typeof index !== "object" || index === null || !("briefings" in index)) return null;
  if (!Array.isArray(index.briefings)) return null;
  return index.briefings.map((id: unknown) => (typeof id === "string" ? id : ""));
}

function checkListed(listed: readonly string[], folders: readonly string[]): readonly Fault[] {
  const known = new Set(folders);
  const before = new Set<string>();
  const faults: Fault[] = [];
  const add = (place: readonly number[], what: string) =>
    faults.push({ file: "index.json", path: ["briefings", ...place], what });
  for (const [index, id] of listed.entries()) {
    if (before.has(id)) add([index], `${id} is listed twice`);
    else if (KEBAB.test(id) && !known.has(id)) add([index], `there is no folder ${id}`);
    before.add(id);
  }
  for (const name of folders) if (!before.has(name)) add([], `the folder ${name} is not listed`);
  return faults;
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkName(name: string): readonly string[] {
  return KEBAB.test(name) ? [] : [`${name}: the name of a briefing's folder is kebab-case`];
}

function checkBriefing(folder: string, { drafts, knownIds }: Given): Checked {
  const id = path.basename(folder);
  const { texts, faults } = readTexts(folder, NEEDED, Object.keys(OPTIONAL));
  const { "article.txt": article, "claims.json": claims, "context.json": context } = texts;
  if (faults.length > 0 || article === undefined || claims === undefined) {
    return { briefings: [], faults: sayFaults(id, texts, [...faults, ...checkForms(texts)]) };
  }
  const notes = texts["notes.md"];
  try {
    const files = { article, claims, context: context ?? OPTIONAL["context.json"], notes };
    const briefing = parseBriefing(id, files, panelIds());
    const unknown = knownIds && briefing.show ? unknownIn(briefing, knownIds(briefing)) : [];
    if (unknown.length > 0) return { briefings: [], faults: sayFaults(id, texts, unknown) };
    if (!briefing.draft || drafts === "allowed") return { briefings: [briefing], faults: [] };
    return { briefings: [], faults: sayFaults(id, texts, [unpublished(briefing.draft)]) };
  } catch (error) {
    if (error instanceof BriefingError) return { briefings: [], faults: error.faults };
    const what = error instanceof Error ? error.message : String(error);
    return { briefings: [], faults: [`${id}: could not be checked: ${what}`] };
  }
}

/** A draft may hold in every word, and is still nobody's. */
function unpublished(draft: Draft): Fault {
  const left = leftToDecide(draft) || "nothing is left to decide, so take the field out";
  return inClaims(["draft"], `this is a draft, which is not published: ${left}`);
}

/** A panel is a folder of its id; the build knows nothing else of them. */
export function panelIds(): readonly string[] {
  const entries = readdirSync(path.join(import.meta.dirname, "../panels"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** What can be said of files while another one is missing. */
function checkForms({ "claims.json": claims, "context.json": context }: Texts["texts"]) {
  return [
    ...(claims === undefined ? [] : readForm("claims.json", claims, claimsFile).faults),
    ...(context === undefined ? [] : readForm("context.json", context, contextFile).faults),
  ];
}

function together(faults: readonly string[], checked: readonly Checked[]): Checked {
  return {
    briefings: checked.flatMap(({ briefings }) => briefings),
    faults: [...new Set([...faults, ...checked.flatMap((one) => one.faults)])],
  };
}
