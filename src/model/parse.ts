import * as v from "valibot";
import type { Briefing } from "./briefing.ts";
import { check } from "./checks/check.ts";
import { unreadPlaces } from "./checks/unread.ts";
import { withDisputes } from "./disputed-messages.ts";
import { BriefingError } from "./error.ts";
import { locate, readArticle } from "./evidence.ts";
import type { Fault } from "./fault.ts";
import { claimsFile, contextFile, indexFile, VERSION } from "./forms.ts";
import { parseNotes } from "./notes.ts";
import { readForm } from "./reading/read-form.ts";
import { readSound } from "./reading/read-sound.ts";
import { sayFaults } from "./reading/say-faults.ts";
import { resolve } from "./resolve.ts";

/** A briefing's files, as read. */
export interface Files {
  readonly article: string;
  readonly claims: string;
  /** `context.json`, where the folder has one. */
  readonly context?: string | undefined;
  /** `notes.md`, where the folder has one. */
  readonly notes?: string | undefined;
}

/** What stands for a file that need not be there. */
const NO_CONTEXT = JSON.stringify({ version: VERSION });

/**
 * Turns a briefing's files into a Briefing.
 * @param briefing its id, which is its folder's name
 * @param panels ids that messages and notes may name; any, where they are not given
 * @throws BriefingError naming every fault at once, each with its file, line and place
 */
export function parseBriefing(
  briefing: string,
  files: Files,
  panels?: readonly string[],
): Briefing {
  const read = readBriefing(briefing, files, panels);
  if (!read.briefing || read.faults.length > 0) throw failure(briefing, files, read.faults);
  return read.briefing;
}

/** The same as far as it can be read, with what is wrong: for whoever is still at work on it. */
export function readBriefing(
  briefing: string,
  files: Files,
  panels?: readonly string[],
): { readonly briefing: Briefing | null; readonly faults: readonly Fault[] } {
  const claims = readSound("claims.json", files.claims, claimsFile);
  // An absent file may be answered as an empty one.
  const context = readSound("context.json", files.context || NO_CONTEXT, contextFile);
  const notes = parseNotes(files.notes ?? "");
  const faults = [...claims.faults, ...context.faults, ...notes.faults];
  if (!claims.output) return { briefing: null, faults };

  const article = readArticle(files.article);
  const places = claims.output.claims.map(({ quote }) => locate(article, quote));
  const spans = claims.output.claims.map(
    ({ occurrence = 1 }, index) => places[index]?.[occurrence - 1] ?? NOWHERE,
  );
  const written = {
    claims: claims.output,
    context: context.output ?? v.parse(contextFile, JSON.parse(NO_CONTEXT)),
    notes: notes.sections,
    article,
    spans,
  };
  const result = withDisputes(resolve(briefing, written));
  const unread = unreadPlaces(article, claims.left);
  const found = check(result, { ...written, places, unread, panels });
  // While entries are left out, nobody knows what is missing.
  const isWhole = claims.faults.length + context.faults.length === 0;
  const sure = found.filter(({ lacks }) => !lacks || isWhole || (lacks === "claims" && unread));
  return { briefing: result, faults: [...faults, ...claims.inFile(context.inFile(sure))] };
}

const NOWHERE = { paragraph: 0, start: 0, end: 0 };

/**
 * @returns briefing ids, in order
 * @throws BriefingError naming every fault
 */
export function parseIndex(source: string): readonly string[] {
  const { output, faults } = readForm("index.json", source, indexFile);
  if (!output) {
    throw new BriefingError(sayFaults("briefings", { "index.json": source }, faults));
  }
  return output.briefings;
}

function failure(briefing: string, files: Files, faults: readonly Fault[]): BriefingError {
  const { article, claims, context, notes } = files;
  return new BriefingError(
    sayFaults(
      briefing,
      { "article.txt": article, "claims.json": claims, "context.json": context, "notes.md": notes },
      faults,
    ),
  );
}
