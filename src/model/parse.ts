import type { Briefing } from "./briefing.ts";
import { check } from "./check.ts";
import { BriefingError } from "./error.ts";
import { locate, normalise, readArticle } from "./evidence.ts";
import { claimsFile, contextFile, indexFile } from "./forms.ts";
import { readForm } from "./read-form.ts";

/** A briefing's files, as read. */
export interface Files {
  readonly article: string;
  readonly claims: string;
  readonly context: string;
  /** `notes.md`, where the folder has one. */
  readonly notes?: string | undefined;
}

/**
 * Turns a briefing's files into a Briefing.
 * @param briefing its id, which is its folder's name
 * @throws BriefingError naming every fault at once, each with its file and path
 */
export function parseBriefing(briefing: string, files: Files): Briefing {
  const claims = readForm(`${briefing}/claims.json`, files.claims, claimsFile);
  const context = readForm(`${briefing}/context.json`, files.context, contextFile);
  const faults = [...claims.faults, ...context.faults];
  if (!claims.output || !context.output) throw failure(faults);

  const article = readArticle(files.article);
  const spans = claims.output.claims.map(({ quote }) => locate(article, quote));
  const { $schema: _, version: __, notFigures: ___, ...told } = claims.output;
  const result: Briefing = {
    ...told,
    id: briefing,
    article,
    claims: told.claims.map((claim, index) => ({
      ...claim,
      quote: normalise(claim.quote),
      span: spans[index]?.[0] ?? { paragraph: 0, start: 0, end: 0 },
    })),
    facts: context.output.facts,
    published: context.output.published,
    notes: files.notes === undefined ? {} : parseNotes(files.notes),
  };
  faults.push(...check(result, claims.output, spans));
  if (faults.length > 0) throw failure(faults);
  return result;
}

/**
 * @returns briefing ids, in order
 * @throws BriefingError naming every fault
 */
export function parseIndex(source: string): readonly string[] {
  const { output, faults } = readForm("index.json", source, indexFile);
  if (!output) throw failure(faults);
  return output.briefings;
}

/** `## panel-id` headings, each followed by list items or paragraphs. */
function parseNotes(source: string): Record<string, readonly string[]> {
  const sections = source.split(/^##\s+/m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const notes = lines.map((line) => line.replace(/^\s*[-*]\s+/, "").trim()).filter(Boolean);
      return [heading.trim(), notes];
    }),
  );
}

function failure(faults: readonly string[]): BriefingError {
  const [first = "the briefing could not be read", ...rest] = faults;
  return new BriefingError(first, ...rest);
}
